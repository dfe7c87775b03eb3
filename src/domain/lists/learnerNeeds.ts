import { type BuiltInList, named } from './builtInList.ts'

/** What an invented learner may need through the day. */
export const learnerNeeds: BuiltInList = {
  id: 'learner-needs',
  source: 'Collected for Backmap',
  version: 1,
  items: named(
    'a daily check-in with someone who knows me',
    'time to rehearse before speaking',
    'text in two languages',
    'audio or chunked text',
    'movement',
    'a quiet place',
    'a predictable routine',
    'hands-on work',
    'choice in how to show it',
    'more challenge',
    'help to organise',
    'a friend or a group',
    'a good start after a late arrival',
    'food',
    'breaks for the senses',
    'a device and the internet',
    'contact with my family',
    'an adult who looks like me or speaks my language',
    'meaningful work for others',
    'a mentor',
  ),
}
