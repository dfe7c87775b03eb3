import { expect, it } from 'vitest'
import { training } from '../../../src/derive/training.ts'
import { does, needs, plan, practice, requires, role, support } from '../../support/planBuilders.ts'

it('[D32] sums the training that the practices a role does or answers for need, each once', () => {
  const hours = (each: number) => ({ type: 'training', hours: each })
  const week = plan(
    support('crew', hours(20)),
    support('words', hours(6)),
    support('deep', hours(3)),
    support('nice', hours(100)),
    support('unsaid', { type: 'training' }),
    support('people', { type: 'people', hours: 50 }), // no training
    requires('words', 'deep'),
    ...['lead', 'close', 'watch'].map(name => practice(name)),
    needs('lead', 'crew'),
    needs('lead', 'people'),
    needs('lead', 'unsaid'),
    needs('lead', 'nice', { weight: 'helpful' }),
    needs('close', 'crew'),
    needs('close', 'words'),
    needs('watch', 'words'),
    ...['none', 'both', 'answers', 'doer', 'told'].map(name => role(name)),
    does('both', 'lead', { part: 'R', count: 2 }), // crew 20
    does('both', 'close', { part: 'AI' }), // crew again, words 6, deep 3
    does('answers', 'watch', { part: 'A' }), // words 6, deep 3
    does('doer', 'lead', { part: 'R' }), // crew 20
    does('told', 'lead', { part: 'CI' }), // is asked and told
  )
  expect(training(week)).toEqual([
    { role: 'role:answers', hours: 9 },
    { role: 'role:both', hours: 29 },
    { role: 'role:doer', hours: 20 },
    { role: 'role:none', hours: 0 },
    { role: 'role:told', hours: 0 },
  ])
})
