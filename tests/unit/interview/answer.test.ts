import { expect, it } from 'vitest'
import { removeRecord } from '../../../src/document/commands.ts'
import type { PlanDocument } from '../../../src/document/planDocument.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { commandsOf } from '../../../src/features/interview/answer.ts'
import { questionsAt } from '../../../src/patterns/interview.ts'
import { practiceHelp } from '../../../src/patterns/interviewHelp.ts'
import type { Question, QuestionKind } from '../../../src/patterns/interviewQuestion.ts'
import { supports } from '../../../src/patterns/supports.ts'
import { answerTo, say, saying } from '../../support/interviewAnswers.ts'
import { twoPeersOf } from '../../support/peers.ts'
import {
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

const lunch = 'moment:lunch'

/** A moment of which something of every kind is still to be said. */
const world = () =>
  plan(
    learner('diego', { name: 'Diego', needs: ['food'], access: { device: 'none' } }),
    moment('lunch', '11:00-12:00', { title: 'Lunch', needsDevice: true }),
    feeling('welcome', 'lunch', { learner: 'learner:diego', field: 'calm' }),
    practice('eat', { title: 'Eat with students', order: 'a0' }),
    practice('serve', { title: 'Serve lunch', order: 'a1' }),
    makes('eat', 'lunch'),
    makes('serve', 'lunch'),
    support('duty', { title: 'Paid duty', type: 'people', order: 'a0' }),
    needs('eat', 'duty'),
    support('kitchen', { title: 'A kitchen', type: 'space', order: 'a1' }),
    { in: 'links', record: linkOf('awaits', 'support:kitchen', 'permission:use') },
    permission('use', { ask: 'May we use the kitchen?' }),
    needs('eat', 'kitchen'),
  )

const bare = () => plan(moment('lunch', '', { title: 'Lunch' }))

function ask(document: PlanDocument, kind: QuestionKind, about = ''): Question {
  const found = questionsAt(document.getState(), lunch).find(one => one.kind === kind && one.id.includes(about))
  if (!found) throw new Error(`no question of the kind ${kind}`)
  return found
}

const kinds: readonly (readonly [QuestionKind, string, ReturnType<typeof world>])[] = [
  ['feels', '', bare()],
  ['practice', '', bare()],
  ['shape', '', world()],
  ['need', '', world()],
  ['lack', '', world()],
  ['backstage', '', world()],
  ['adults', '', world()],
  ['role', 'eat', world()],
  ['support', 'serve', world()],
  ['status', 'duty', world()],
  ['permission', 'duty', world()],
  ['owner', 'duty', world()],
  ['granter', '', world()],
  ['weeks', 'duty', world()],
  ['price', 'duty', world()],
]

it.each(kinds)(
  'an answer of the kind %s is one step, closes the question for a colleague too, and goes back in one',
  (kind, about, start) => {
    const { ann, ben, exchange } = twoPeersOf(start)
    const before = ann.getState()
    const question = ask(ann, kind, about)
    expect(question.isOpen).toBe(true)
    say(ann, question, answerTo(question, 'Something said'))
    exchange()
    expect(ask(ben, kind, about).isOpen).toBe(false)
    expect(ben.getState()).toEqual(ann.getState())
    ann.undo()
    exchange()
    expect(ann.getState()).toEqual(before)
    expect(ask(ben, kind, about).isOpen).toBe(true)
  },
)

it.each(['backstage', 'adults', 'support', 'permission', 'status', 'need', 'lack'] as const)(
  'that there is nothing to add to a question of the kind %s is a decision everybody has',
  kind => {
    const { ann, ben, exchange } = twoPeersOf(world())
    const about = kind === 'support' ? 'serve' : kind === 'permission' || kind === 'status' ? 'duty' : ''
    const question = ask(ann, kind, about)
    const answer = kind === 'status' ? ({ by: 'status', status: 'missing' } as const) : ({ by: 'settled' } as const)
    say(ann, question, answer)
    exchange()
    expect(ask(ben, kind, about).isOpen).toBe(false)
    expect([...ben.getState().decisions.values()]).toMatchObject([
      { text: 'There is nothing to add.', finding: `ask|${question.id}` },
    ])
    const [id] = ben.getState().decisions.keys()
    ben.change(removeRecord(id as Id<'decision'>)) // the one decision there is
    exchange()
    expect(ask(ann, kind, about).isOpen).toBe(true)
  },
)

it('two people who answer one question apart are both heard', () => {
  const { ann, ben, exchange } = twoPeersOf(world())
  say(ann, ask(ann, 'role', 'eat'), { by: 'words', words: 'Advisor' })
  say(ben, ask(ben, 'role', 'eat'), { by: 'words', words: 'Dean' })
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  const { roles } = ann.getState()
  const said = ask(ann, 'role', 'eat').said.map(id => roles.get(id as Id<'role'>)?.title) // roles answer it
  expect(said.sort()).toEqual(['Advisor', 'Dean'])
})

it('a practice for a feeling makes the moment and shapes every feeling asked about; for a need it carries the reason', () => {
  const { ann } = twoPeersOf(world())
  say(ann, ask(ann, 'shape'), { by: 'card', id: 'practice:serve' })
  expect(ann.getState().links.has('link:shapes/practice:serve/feeling:welcome')).toBe(true)
  const need = ask(ann, 'need')
  ann.change(
    ...commandsOf(
      ann.getState(),
      need,
      { by: 'words', words: 'Keep a shelf of snacks' },
      { ...saying, reason: 'For Diego' },
    ),
  )
  const made = [...ann.getState().practices.values()].find(({ title }) => title === 'Keep a shelf of snacks')
  expect(ann.getState().links.get(`link:makes/${made?.id}/moment:lunch`)).toMatchObject({ reason: 'For Diego' })
})

it('a practice of the library comes alone, tied to the moment and the feelings the library knows it for', () => {
  const { ann } = twoPeersOf(
    plan(
      moment('lunch', '', { title: 'Lunch' }),
      feeling('welcome', 'lunch', { learner: null, field: 'calm' }),
      feeling('weightless', 'lunch', { learner: null, field: 'calm' }),
    ),
  )
  const question = ask(ann, 'shape')
  const [suggestion] = practiceHelp(ann.getState(), question)
  if (!suggestion) throw new Error('the library knows what makes students feel welcome')
  say(ann, question, { by: 'practice', suggestion })
  const { practices, roles, supports: needed, links } = ann.getState()
  const [made] = [...practices.values()]
  expect([practices.size, roles.size, needed.size, made?.title]).toEqual([1, 0, 0, suggestion.title])
  expect([...links.values()].map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
    'makes moment:lunch',
    'shapes feeling:welcome',
  ])
  expect(ask(ann, 'shape')).toMatchObject({ isOpen: true, feelings: ['feeling:weightless'] })
  ann.undo()
  expect(ann.getState().practices.size).toBe(0)
})

it('what is prepared behind the scenes takes the time that was said', () => {
  const { ann } = twoPeersOf(world())
  say(ann, ask(ann, 'backstage'), {
    by: 'words',
    words: 'Set the tables',
    preparing: { minutes: 20, timesPerWeek: 5 },
  })
  const made = [...ann.getState().practices.values()].find(({ title }) => title === 'Set the tables')
  expect(made).toMatchObject({
    visibility: 'backstage',
    timing: { kind: 'floating', purpose: 'prep', minutes: 20, timesPerWeek: 5 },
  })
})

it('a support of the library brings its kind, its reason and its hours; a helpful one there is becomes needed', () => {
  const { ann } = twoPeersOf(
    plan(moment('lunch'), practice('eat'), makes('eat', 'lunch'), support('shelf'), {
      in: 'links',
      record: linkOf('needs', 'practice:eat', 'support:shelf', { weight: 'helpful' }),
    }),
  )
  const training = [...supports.values()].find(one => one.hours !== undefined)
  if (!training) throw new Error('the library has a training')
  const question = ask(ann, 'support', 'eat')
  say(ann, question, { by: 'support', support: training })
  const { title, type, hours, because } = training
  const made = [...ann.getState().supports.values()].find(({ id }) => id !== 'support:shelf')
  expect(made).toMatchObject({ title, type, hours, detail: because })
  say(ann, question, { by: 'card', id: 'support:shelf' })
  expect(ann.getState().links.get('link:needs/practice:eat/support:shelf')).toMatchObject({ weight: 'needed' })
})

it('an answer that does not fit its question, or says nothing, changes nothing', () => {
  const { ann } = twoPeersOf(plan(moment('lunch'), practice('eat'), makes('eat', 'lunch'), role('cook')))
  const before = ann.getState()
  say(ann, ask(ann, 'role', 'eat'), { by: 'words', words: '   ' })
  say(ann, ask(ann, 'role', 'eat'), { by: 'card', id: 'practice:eat' })
  say(ann, ask(ann, 'support', 'eat'), { by: 'number', number: 3 })
  say(ann, ask(ann, 'role', 'eat'), { by: 'card', id: 'role:gone' })
  expect(ann.getState()).toEqual(before)
})
