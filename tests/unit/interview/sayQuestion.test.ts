import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Id } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { sayQuestion, saySettled, type Voice } from '../../../src/features/interview/sayQuestion.ts'
import { subjectsOf } from '../../../src/features/interview/settle.ts'
import { questionsAt } from '../../../src/patterns/interview.ts'
import { es } from '../../../src/words/es.ts'
import { every } from '../../../src/words/every.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import { feeling, learner, makes, moment, plan, practice } from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'
import { gradeOf } from '../../support/readingLevel.ts'

function voiceIn(language: 'en' | 'es'): Voice {
  return {
    say: sayIn<typeof every>(language === 'es' ? es : every, language),
    format: formatIn(language),
    feeling: word => word,
    listed: name => name,
  }
}

function nameIn(of: Plan, id: Id): string {
  const tables = [of.moments, of.learners, of.practices, of.supports, of.permissions]
  const found = tables.map(table => (table as ReadonlyMap<Id, Record<string, unknown>>).get(id)).find(Boolean) // by id
  return String(found?.title ?? found?.name ?? found?.ask ?? '').trim()
}

const all = (of: Plan) => [...of.moments.keys()].flatMap(id => questionsAt(of, id))

it('every question is said in both languages with the names of the cards it is about', () => {
  for (const language of ['en', 'es'] as const) {
    const voice = voiceIn(language)
    fc.assert(
      fc.property(fc.oneof(fc.constant(examplePlan()), randomPlan), of => {
        for (const question of all(of)) {
          const said = sayQuestion(voice, of, question)
          for (const id of subjectsOf(question)) expect(said).toContain(nameIn(of, id).slice(0, 40))
          expect(said).toMatch(/\?$/)
          expect(said).not.toMatch(/[{}]|undefined/)
        }
      }),
      { numRuns: 10 },
    )
  }
})

it('asks plainly, for whom and what', () => {
  const world = plan(
    learner('diego', { name: 'Diego', needs: ['a quiet place'], access: { device: 'none' } }),
    moment('lunch', '', { title: 'Lunch', needsDevice: true }),
    feeling('capable', 'lunch', { learner: 'learner:diego' }),
    feeling('needed', 'lunch', { learner: 'learner:diego' }),
    feeling('ashamed', 'lunch', { learner: null, kind: 'guard' }),
    practice('eat', { title: 'Eat with students' }),
    makes('eat', 'lunch'),
  )
  const voice = voiceIn('en')
  const said = all(world)
    .filter(one => one.isOpen)
    .map(one => sayQuestion(voice, world, one))
  expect(said).toEqual([
    'Who would do this: “Eat with students”?',
    'What would they need for “Eat with students”?',
    'For Diego to feel capable and needed in “Lunch”, what would adults do?',
    'So that nobody has to feel ashamed in “Lunch”, what would adults do?',
    'Diego needs “a quiet place”. What would adults do about it in “Lunch”?',
    'Diego has no device, and “Lunch” asks for one. What would adults do?',
    'What has to be ready before “Lunch” that students do not see?',
    'How many adults does “Lunch” need at the least?',
  ])
  const mean = said.reduce((sum, text) => sum + gradeOf(text), 0) / said.length
  expect(mean).toBeLessThanOrEqual(7)
})

it('cuts a very long name at a word, so that the question can still be read', () => {
  const long = 'Everyone comes in from the cold and is known '.repeat(7).slice(0, 300)
  const world = plan(moment('lunch', '', { title: long }))
  const [question] = all(world)
  if (!question) throw new Error('nothing is asked')
  const said = sayQuestion(voiceIn('en'), world, question)
  expect(said.length).toBeLessThan(150)
  expect(said).toContain('from the cold and is known…”')
})

it('says in a sentence what is settled, wherever it can be', () => {
  const of = examplePlan()
  const voice = voiceIn('es')
  const settled = all(of).filter(({ kind }) =>
    ['backstage', 'adults', 'support', 'permission', 'status', 'need'].includes(kind),
  )
  for (const question of settled) expect(saySettled(voice, of, question)).toMatch(/\.$/)
})
