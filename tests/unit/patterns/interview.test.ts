import fc from 'fast-check'
import { expect, it } from 'vitest'
import { theDay } from '../../../src/derive/theDay.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Id } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { interviewedMoments, nextQuestion, questionsAt } from '../../../src/patterns/interview.ts'
import type { Question } from '../../../src/patterns/interviewQuestion.ts'
import { answerTo, say } from '../../support/interviewAnswers.ts'
import {
  does,
  feeling,
  learner,
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
import { frozen, inAnotherOrder, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

const nobody: ReadonlySet<string> = new Set()
const someRuns = { numRuns: 25 }

function next(of: Plan, at: Id<'moment'> | null = null, skipped = nobody): Question | undefined {
  return nextQuestion(of, theDay(of)?.id ?? 'day:none', at, skipped)
}

const open = (of: Plan, at: Id<'moment'>) => questionsAt(of, at).flatMap(one => (one.isOpen ? one.id : []))

it('leads from an empty moment to the one who has to say yes in six answers', () => {
  const document = createPlanDocument(plan(moment('lunch', '11:00-12:00', { title: 'Lunch' })))
  const asked: string[] = []
  for (const words of ['welcome', 'Eat with students', 'Advisor', 'Paid lunch duty', '', 'Principal']) {
    const question = next(document.getState())
    if (!question) throw new Error('nothing is asked')
    asked.push(question.kind)
    say(
      document,
      question,
      question.kind === 'status' ? { by: 'status', status: 'missing' } : answerTo(question, words),
    )
  }
  expect(asked).toEqual(['feels', 'shape', 'role', 'support', 'status', 'permission'])
  const { feelings, practices, roles, supports, permissions, links } = document.getState()
  const [felt, done, by, needed, yes] = [feelings, practices, roles, supports, permissions].map(
    table => [...table.keys()][0],
  )
  expect([...permissions.values()][0]).toMatchObject({ ask: 'Paid lunch duty', granter: 'Principal', status: 'to ask' })
  expect([...links.values()].map(({ kind, from, to }) => `${kind} ${from} ${to}`).sort()).toEqual(
    [
      `awaits ${needed} ${yes}`,
      `does ${by} ${done}`,
      `makes ${done} moment:lunch`,
      `needs ${done} ${needed}`,
      `shapes ${done} ${felt}`,
    ].sort(),
  )
})

it('asks one question for all words of one learner, and goes on with those left', () => {
  const world = plan(
    learner('diego', { name: 'Diego' }),
    moment('lunch'),
    feeling('capable', 'lunch', { learner: 'learner:diego' }),
    feeling('needed', 'lunch', { learner: 'learner:diego' }),
    feeling('ashamed', 'lunch', { learner: 'learner:diego', kind: 'guard', field: 'heavy' }),
    practice('cook'),
    makes('cook', 'lunch'),
  )
  const asked = questionsAt(world, 'moment:lunch').flatMap(one =>
    one.kind === 'shape' ? [[one.id, one.feelings]] : [],
  )
  expect(asked).toEqual([
    ['shape|moment:lunch|learner:diego|aim', ['feeling:capable', 'feeling:needed']],
    ['shape|moment:lunch|learner:diego|guard', ['feeling:ashamed']],
  ])
  const half = { ...world, links: plan().links }
  expect(open(half, 'moment:lunch')).toContain('shape|moment:lunch|learner:diego|aim')
})

it('asks about each kind of thing that is not said yet, the thread of a practice first, numbers last', () => {
  const world = plan(
    learner('diego', { name: 'Diego', needs: ['a quiet place'], access: { device: 'none' } }),
    moment('lab', '09:00-10:00', { title: 'Math lab', needsDevice: true }),
    feeling('curious', 'lab', { learner: null }),
    practice('coach'),
    makes('coach', 'lab'),
    support('tools', { type: 'tools' }),
    needs('coach', 'tools'),
    permission('buy', { ask: 'May we buy these?' }),
    { in: 'links', record: linkOf('awaits', 'support:tools', 'permission:buy') },
  )
  expect(open(world, 'moment:lab')).toEqual([
    'role|practice:coach',
    'granter|permission:buy',
    'owner|support:tools',
    'shape|moment:lab||aim',
    'need|moment:lab|learner:diego|a quiet place',
    'lack|learner:diego|device',
    'backstage|moment:lab',
    'adults|moment:lab',
    'weeks|support:tools',
    'price|support:tools',
  ])
})

it('asks nothing about what is in place, and of time no price', () => {
  const world = plan(
    moment('lunch', '', { minAdults: 1 }),
    feeling('calm', 'lunch', { learner: null }),
    practice('eat'),
    practice('plan', { visibility: 'backstage' }),
    makes('eat', 'lunch'),
    makes('plan', 'lunch'),
    { in: 'links', record: linkOf('shapes', 'practice:eat', 'feeling:calm') },
    role('advisor'),
    does('advisor', 'eat'),
    does('advisor', 'plan'),
    support('duty', { type: 'time', status: 'in place' }),
    support('cover', { type: 'time', status: 'partly' }),
    needs('eat', 'duty'),
    needs('eat', 'cover'),
  )
  expect(open(world, 'moment:lunch')).toEqual([
    'permission|support:cover',
    'owner|support:cover',
    'weeks|support:cover',
  ])
})

it('goes through the day in its order, on from where one is, then through what was passed over; numbers at the very end', () => {
  const world = plan(
    moment('late', '13:00-14:00'),
    moment('early', '08:00-09:00'),
    moment('middle', '10:00-11:00'),
    practice('run'),
    makes('run', 'early'),
    support('room', { type: 'space', status: 'partly' }),
    needs('run', 'room'),
  )
  const skipped = new Set<string>()
  const order: string[] = []
  for (let one = next(world, 'moment:middle'); one; one = next(world, one.moment, skipped)) {
    order.push(one.id)
    skipped.add(one.id)
  }
  expect(order).toEqual([
    'feels|moment:middle',
    'practice|moment:middle',
    'feels|moment:late',
    'practice|moment:late',
    'feels|moment:early',
    'role|practice:run',
    'permission|support:room',
    'owner|support:room',
    'backstage|moment:early',
    'adults|moment:early',
    'weeks|support:room',
    'price|support:room',
  ])
})

it('asks about a need once in the day, at the moment the library knows most for, and what a learner lacks once', () => {
  const world = plan(
    learner('amara', { name: 'Amara', needs: ['movement', 'food'], access: { device: 'none' } }),
    moment('lesson', '08:00-09:00', { title: 'Lesson', needsDevice: true }),
    moment('lunch', '11:00-12:00', { title: 'Lunch', needsDevice: true }),
    moment('recess', '12:00-12:30', { title: 'Recess' }),
  )
  const ids = interviewedMoments(world, 'day:ideal').flatMap(({ id }) => open(world, id))
  expect(ids.filter(id => id.startsWith('need') || id.startsWith('lack'))).toEqual([
    'lack|learner:amara|device',
    'need|moment:lunch|learner:amara|food',
    'need|moment:recess|learner:amara|movement',
  ])
})

it('asks again when the practice made for a need has gone, and not while it is there', () => {
  const document = createPlanDocument(
    plan(learner('amara', { name: 'Amara', needs: ['a quiet place'] }), moment('lunch', '', { title: 'Lunch' })),
  )
  const need = questionsAt(document.getState(), 'moment:lunch').find(one => one.kind === 'need')
  if (!need) throw new Error('the need is not asked about')
  say(document, need, { by: 'words', words: 'Keep the library open' })
  const [made] = [...document.getState().practices.keys()]
  const answered = questionsAt(document.getState(), 'moment:lunch').find(one => one.kind === 'need')
  expect([answered?.isOpen, answered?.said]).toEqual([false, [made]])
  document.undo()
  expect(open(document.getState(), 'moment:lunch')).toContain(need.id)
})

it('asks of a way of living a moment only what its own feelings and practices ask for', () => {
  const world = plan(
    learner('amara', { name: 'Amara' }),
    moment('read', '09:00-10:00', { order: 'a0' }),
    moment('aloud', '09:00-10:00', { variantOf: 'moment:read', learners: ['learner:amara'], order: 'a1' }),
    moment('silent', '09:00-10:00', { variantOf: 'moment:read', learners: ['learner:amara'], order: 'a2' }),
    feeling('proud', 'aloud', { learner: 'learner:amara' }),
  )
  expect(open(world, 'moment:aloud')).toEqual(['shape|moment:aloud|learner:amara|aim'])
  expect(interviewedMoments(world, 'day:ideal').map(({ id }) => id)).toEqual(['moment:read', 'moment:aloud'])
})

it('every question is closed by an answer, none is asked twice, and it ends when all is said', () => {
  fc.assert(
    fc.property(randomPlan, random => {
      const document = createPlanDocument(random)
      const asked = new Set<string>()
      let at: Id<'moment'> | null = null
      for (;;) {
        const question = next(document.getState(), at)
        if (!question) break
        expect(asked).not.toContain(question.id)
        asked.add(question.id)
        at = question.moment
        say(document, question, answerTo(question, `Answer ${asked.size}`))
        const now = questionsAt(document.getState(), question.moment).find(one => one.id === question.id)
        expect([question.id, now?.isOpen ?? false]).toEqual([question.id, false])
      }
      const left = interviewedMoments(document.getState(), theDay(document.getState())?.id ?? '')
      expect(left.flatMap(({ id }) => open(document.getState(), id))).toEqual([])
    }),
    { numRuns: 10 },
  )
})

it('asks the same on every device, whatever the order of records and whatever links dangle, and writes nothing', () => {
  fc.assert(
    fc.property(randomPlan, fc.integer(), (random, seed) => {
      const all = (of: Plan) => [...of.moments.keys()].sort().map(id => questionsAt(of, id))
      const said = all(frozen(random))
      expect(all(inAnotherOrder(random, seed))).toEqual(said)
      expect(all(withDanglingLinks(random))).toEqual(said)
      expect(next(inAnotherOrder(random, seed))).toEqual(next(random))
    }),
    someRuns,
  )
})

it('no two questions of a moment have one name, and a fresh moment with one practice asks at most nine', () => {
  fc.assert(
    fc.property(randomPlan, random => {
      for (const id of random.moments.keys()) {
        const ids = questionsAt(random, id).map(one => one.id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
    someRuns,
  )
  const world = plan(
    learner('diego', { name: 'Diego', needs: ['movement', 'food', 'a mentor'] }),
    learner('amara', { name: 'Amara', needs: ['movement', 'food', 'a mentor'] }),
    moment('lunch', '11:00-12:00', { title: 'Lunch' }),
    practice('eat'),
    makes('eat', 'lunch'),
    support('duty'),
    needs('eat', 'duty'),
  )
  expect(open(world, 'moment:lunch').length).toBeLessThanOrEqual(9)
})

it('asks nothing of a plan without a moment', () => {
  expect(next(plan())).toBe(undefined)
  expect(questionsAt(plan(), 'moment:gone')).toEqual([])
})
