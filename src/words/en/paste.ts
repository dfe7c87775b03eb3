/** What the dialog over pasted lines says; fetched with it. */
export const paste = {
  'paste.text': 'What you pasted',
  'paste.text.help': 'One line for each moment, or a bell schedule the way a school publishes it.',
  'paste.empty': 'Paste or write a few lines, and see here what they would become.',
  'paste.title': 'Moments from a bell schedule',
  'paste.which': { one: 'Which schedule', other: 'Which of the {n} schedules' },
  'paste.untitled': 'Schedule {n}',
  'paste.found': 'What they become',
  'paste.unsure.morning': 'Read as the morning; the text does not say.',
  'paste.unsure.afternoon': 'Read as the afternoon; the text does not say.',
  'paste.unsure.name': 'The text gives no name.',
  'paste.turn.morning': 'It is the morning',
  'paste.turn.afternoon': 'It is the afternoon',
  'paste.unnamed': 'No name yet',
  'paste.points': 'The text gives single times, so each moment ends where the next one begins.',
  'paste.passing': {
    one: 'Make a moment of the {n} passing time too',
    other: 'Make moments of the {n} passing times too',
  },
  'paste.days': 'Only on {days}',
  'paste.left': { one: '{n} line is left out', other: '{n} lines are left out' },
} as const
