/** What else can be told of a learner, and their place among the others. */
export const learner = {
  'learner.about.help': 'A made-up person who stands for many. Leave out what could tell who a real child is.',
  'learner.access': 'What they have at hand',
  'learner.unsaid': 'Not said yet',
  'learner.device': 'Device',
  'learner.device.own': 'one of their own',
  'learner.device.shared': 'shared with others',
  'learner.device.none': 'none',
  'learner.internet': 'Internet at home',
  'learner.internet.reliable': 'reliable',
  'learner.internet.limited': 'limited',
  'learner.internet.none': 'none',
  'learner.languages': 'Languages',
  'learner.place': 'Place among the learners: {n} of {all}',
} as const
