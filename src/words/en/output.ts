export const output = {
  'output.dayPicture': 'Our day',
  'output.mapPicture': 'Our map',
  'output.dayOf': '{day}, with {learner}',
  'output.dayDescription': { one: '{day}: {n} moment', other: '{day}: {n} moments' },
  'output.noMoments': 'This day has no moments yet.',
  'output.quote': '“{words}”',
  'output.guard': 'not {word}',
  'output.feelingOf': '{learner}: {feeling}',
} as const
