/** The rules of the adults' contract. */
export const contract = {
  'contract.open': 'Contract rules',
  'contract.title': 'What the contract says',
  'contract.intro':
    'Contracts differ from place to place. What you write here holds for this plan, and every number in it follows at once.',
  'contract.day': 'The school day',
  'contract.day.means': 'Breaks, lunch and time to prepare are looked for between these two times.',
  'contract.day.missing':
    'When does the school day begin and end? Until you say so, breaks, lunch and time to prepare cannot be looked at.',
  'contract.day.none': 'nobody has said yet',
  'contract.maxContactMinutesPerDay': 'Most minutes a day with students',
  'contract.maxContactMinutesPerDay.means':
    'For someone at full time; at half time it is half of it. Only what students see counts.',
  'contract.amberLoadPercent': 'Percent of that at which a day counts as nearly full',
  'contract.amberLoadPercent.means': 'From here on, a day is pointed out before it is too full.',
  'contract.maxContinuousMinutes': 'Most minutes without a break',
  'contract.maxContinuousMinutes.means':
    'Things that follow one another without a pause count as one stretch. Lunch ends it.',
  'contract.dutyFreeLunchMinutes': 'Minutes free for lunch',
  'contract.dutyFreeLunchMinutes.means':
    'In one piece, with no duties. For everyone who works 80 % of full time or more.',
  'contract.lunchWindow': 'When lunch can be',
  'contract.lunchWindow.means': 'The minutes for lunch are looked for between these two times.',
  'contract.minPrepMinutesPerDay': 'Fewest minutes a day to prepare',
  'contract.minPrepMinutesPerDay.means':
    'Free time and time set aside for preparing, without lunch. For everyone who works 80 % of full time or more.',
  'contract.minPrepBlock': 'Shortest stretch that counts for preparing, in minutes',
  'contract.minPrepBlock.means': 'A shorter pause is too short to prepare anything.',
  'contract.finds': { one: 'It finds {n} thing now', other: 'It finds {n} things now' },
  'contract.finds.none': 'It finds nothing now',
  'contract.usual': 'The usual is {value}',
  'contract.reset': 'Back to the usual',
  'contract.reset.about': 'Back to the usual, {value}: {rule}',
  'contract.reset.all': 'Bring all the usual values back',
  'contract.wrong': 'A number from 0 to {most}, please.',
} as const
