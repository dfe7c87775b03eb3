import { expect, it } from 'vitest'
import { readInterviewPath } from '../../../src/features/interview/readInterviewPath.ts'
import { outlineOf } from '../../../src/features/interview/stage.ts'
import { threadSoFar } from '../../../src/features/interview/threadOf.ts'
import { questionsAt } from '../../../src/patterns/interview.ts'
import { interviewPath } from '../../../src/store/interviewPath.ts'
import {
  does,
  feeling,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  role,
  support,
} from '../../support/planBuilders.ts'
import { linkOf } from '../../support/plans.ts'

const world = () =>
  plan(
    moment('lunch', '11:00-12:00', { title: 'Lunch', minAdults: 2 }),
    moment('recess', '12:00-12:30', { title: 'Recess' }),
    feeling('safe', 'lunch', { learner: null }),
    practice('shop', { visibility: 'backstage', order: 'a0' }),
    practice('eat', { order: 'a1' }),
    practice('serve', { order: 'a2' }),
    makes('shop', 'lunch'),
    makes('eat', 'lunch'),
    makes('serve', 'lunch'),
    { in: 'links', record: linkOf('shapes', 'practice:eat', 'feeling:safe') },
    role('cook'),
    does('cook', 'serve'),
    support('kitchen', { status: 'partly' }),
    needs('serve', 'kitchen'),
    permission('use', { ask: 'May we?' }),
    { in: 'links', record: linkOf('awaits', 'support:kitchen', 'permission:use') },
  )

function thread(id: string) {
  const of = world()
  const question = questionsAt(of, 'moment:lunch').find(one => one.id === id)
  if (!question) throw new Error(`no question ${id}`)
  const { practice: through, others, roles, supports, gap, at } = threadSoFar(of, 'moment:lunch', question)
  return {
    through: through?.id,
    others: others.map(one => one.id),
    roles: roles.map(one => one.id),
    supports: supports.map(one => [one.support.id, ...one.permissions.map(yes => yes.id)]),
    gap,
    at,
  }
}

it('follows the practice a question is about, and leaves a gap where the answer will hang', () => {
  expect(thread('role|practice:eat')).toEqual({
    through: 'practice:eat',
    others: ['practice:serve', 'practice:shop'],
    roles: [],
    supports: [],
    gap: 'role',
    at: undefined,
  })
  expect(thread('granter|permission:use')).toEqual({
    through: 'practice:serve',
    others: ['practice:eat', 'practice:shop'],
    roles: ['role:cook'],
    supports: [['support:kitchen', 'permission:use']],
    gap: undefined,
    at: 'support:kitchen',
  })
})

it('shows the answer of a question that is answered, and between questions the first thing students see', () => {
  expect(thread('shape|moment:lunch||aim')).toMatchObject({ through: 'practice:eat', gap: undefined })
  expect(threadSoFar(world(), 'moment:lunch', undefined).practice?.id).toBe('practice:eat')
  expect(threadSoFar(world(), 'moment:recess', undefined).practice).toBe(undefined)
})

it('tells how far each moment of a day is by what is asked next', () => {
  const stages = (skipped: readonly string[]) =>
    outlineOf(world(), 'day:ideal', new Set(skipped)).map(({ moment: { id }, stage }) => [id, stage])
  expect(stages([])).toEqual([
    ['moment:lunch', 'role'],
    ['moment:recess', 'none'],
  ])
  expect(stages(['role|practice:eat', 'role|practice:shop', 'support|practice:eat'])).toEqual([
    ['moment:lunch', 'permission'],
    ['moment:recess', 'none'],
  ])
  expect(stages(['feels|moment:recess', 'practice|moment:recess'])).toEqual([
    ['moment:lunch', 'role'],
    ['moment:recess', 'later'],
  ])
})

it('has an address for the interview and for each moment of it', () => {
  expect(interviewPath('plan:p1')).toBe('/plan/p1/interview')
  expect(interviewPath('plan:p1', 'moment:m2')).toBe('/plan/p1/interview/m2')
  expect(readInterviewPath('/plan/p1/interview', 'plan:p1')).toBe(null)
  expect(readInterviewPath('/plan/p1/interview/m2', 'plan:p1')).toBe('moment:m2')
  expect(readInterviewPath('/plan/p1/interview/no moment', 'plan:p1')).toBe(null)
  expect(readInterviewPath('/plan/p1/interviews', 'plan:p1')).toBe(undefined)
  expect(readInterviewPath('/plan/p1/map', 'plan:p1')).toBe(undefined)
})
