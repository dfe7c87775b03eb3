import { expect, it } from 'vitest'
import type { Id } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { guessSupportType } from '../../../src/patterns/guessSupportType.ts'
import { questionsAt } from '../../../src/patterns/interview.ts'
import { choicesFor, sameChoice } from '../../../src/patterns/interviewChoices.ts'
import {
  feelingHelp,
  ownerHelp,
  permissionHelp,
  practiceHelp,
  roleHelp,
  supportHelp,
} from '../../../src/patterns/interviewHelp.ts'
import type { QuestionKind } from '../../../src/patterns/interviewQuestion.ts'
import { practices } from '../../../src/patterns/practices.ts'
import { supports } from '../../../src/patterns/supports.ts'
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

function ask(of: Plan, kind: QuestionKind, at: Id<'moment'> = 'moment:lunch') {
  const found = questionsAt(of, at).find(one => one.kind === kind)
  if (!found) throw new Error(`no question of the kind ${kind}`)
  return found
}

const lunch = moment('lunch', '11:00-12:00', { title: 'Lunch', order: 'a0' })

it('offers the cards at the same moment first, then the most used, and by the words written', () => {
  const world = plan(
    lunch,
    moment('arrive', '08:00-08:30', { title: 'Arrival', order: 'a1' }),
    practice('eat', { title: 'Eat together', order: 'a0' }),
    practice('greet', { title: 'Greet', order: 'a1' }),
    makes('eat', 'lunch'),
    makes('greet', 'arrive'),
    role('cook', { title: 'Cook' }),
    role('aide', { title: 'Aide' }),
    role('advisor', { title: 'Advisor' }),
    does('aide', 'greet'),
  )
  const question = ask(world, 'role')
  expect(choicesFor(world, question).map(({ title }) => title)).toEqual(['Aide', 'Advisor', 'Cook'])
  expect(choicesFor(world, question, 'cóo').map(({ title }) => title)).toEqual(['Cook'])
  expect(sameChoice(world, question, ' ADVISOR ')?.id).toBe('role:advisor')
  const practicesAt = choicesFor(world, ask(world, 'practice', 'moment:arrive'))
  expect(practicesAt.map(({ id }) => id)).toEqual(['practice:eat'])
})

it('names a yes by who gives it, and never takes one for another', () => {
  const world = plan(
    lunch,
    practice('eat'),
    makes('eat', 'lunch'),
    support('duty'),
    needs('eat', 'duty'),
    permission('hours', { ask: 'May hours move?', granter: 'Principal' }),
  )
  const question = ask(world, 'permission')
  expect(choicesFor(world, question, 'princ')).toEqual([
    { id: 'permission:hours', title: 'Principal', about: 'May hours move?', used: 0 },
  ])
  expect(sameChoice(world, question, 'Principal')).toBe(undefined)
})

it('offers up to three practices of the library for a feeling, a need, a moment and what is prepared', () => {
  const world = plan(
    learner('diego', { name: 'Diego', needs: ['food'] }),
    lunch,
    feeling('welcome', 'lunch', { learner: 'learner:diego', field: 'calm' }),
    practice('eat', { title: 'Eat together' }),
    makes('eat', 'lunch'),
  )
  for (const kind of ['shape', 'need', 'practice'] as const) {
    const found = practiceHelp(world, ask(world, kind))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(3)
    for (const one of found)
      expect(one.links.some(link => link.kind === 'makes' && link.to === 'moment:lunch')).toBe(true)
  }
  const known = new Map(practices.map(pattern => [pattern.title, pattern]))
  for (const { title } of practiceHelp(world, ask(world, 'shape'))) expect(known.get(title)?.feels).toContain('welcome')
  for (const { title } of practiceHelp(world, ask(world, 'need'))) expect(known.get(title)?.eases).toContain('food')
})

it('knows who does a practice of the library and what it needs, by its title', () => {
  const [pattern] = practices.filter(({ theme, needs: needed }) => theme === 'meal' && needed.length > 0)
  if (!pattern) throw new Error('the library knows a meal')
  const world = plan(lunch, practice('known', { title: pattern.title.toUpperCase() }), makes('known', 'lunch'))
  const doers = Object.entries(pattern.by).flatMap(([name, part]) => (part.includes('R') ? [name] : []))
  expect(roleHelp(world, 'practice:known', 'moment:lunch').map(name => name.toLowerCase())).toEqual(
    expect.arrayContaining(doers.slice(0, 3).map(name => name.toLowerCase())),
  )
  const offered = supportHelp(world, 'practice:known', 'moment:lunch').map(({ key }) => key)
  expect([...pattern.needs, ...(pattern.helps ?? [])]).toEqual(expect.arrayContaining(offered))
})

it('offers no role the plan has, and the yes and the owner a support of the library usually waits for', () => {
  const duty = supports.get('duty-before-bell')
  if (!duty) throw new Error('the library knows it')
  const world = plan(
    lunch,
    practice('eat'),
    makes('eat', 'lunch'),
    role('teacher', { title: 'Teacher' }),
    support('duty', { title: duty.title, type: 'time' }),
    { in: 'links', record: linkOf('needs', 'practice:eat', 'support:duty') },
  )
  expect(roleHelp(world, 'practice:eat', 'moment:lunch')).not.toContain('Teacher')
  expect(permissionHelp(world, 'support:duty')[0]?.ask).toBe('May staff hours be moved or paid for this duty?')
  expect(ownerHelp(world, 'support:duty')[0]).toBe('Principal')
})

it('offers wanted words only, none that is there', () => {
  const world = plan(lunch, feeling('safe', 'lunch', { word: 'safe', field: 'calm', learner: null }))
  const words = feelingHelp(world, 'moment:lunch')
  expect(words.length).toBe(8)
  expect(words).not.toContain('safe')
  expect(words).not.toContain('ashamed')
})

it.each([
  ['Training in restorative circles', 'training'],
  ['Twenty minutes of duty before the bell', 'time'],
  ['Una hora de planeación', 'time'],
  ['A quiet corner by the library', 'space'],
  ['Presupuesto para materiales', 'budget'],
  ['Two more aides', 'people'],
  ['Headphones', 'tools'],
  ['A new grading policy', 'policy'],
] as const)('takes “%s” for a support of the kind %s', (title, type) => {
  expect(guessSupportType(title)).toBe(type)
})
