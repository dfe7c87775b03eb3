import * as bringBackCommands from '../../src/document/bringBack.ts'
import type { Command } from '../../src/document/commands.ts'
import * as recordCommands from '../../src/document/commands.ts'
import * as dayCommands from '../../src/document/dayCommands.ts'
import * as linkCommands from '../../src/document/linkCommands.ts'
import * as momentCommands from '../../src/document/momentCommands.ts'
import * as planCommands from '../../src/document/planCommands.ts'
import type { Id } from '../../src/domain/ids.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { smallWorld } from '../unit/document/smallWorld.ts'

/** Random commands on whatever a plan holds, each with the records it was told about. */

export interface RandomCommand {
  readonly name: CommandName
  readonly command: Command
  /** The records it was told about. */
  readonly about: readonly Id[]
}

export type CommandName =
  | Exclude<keyof typeof recordCommands, 'Command'>
  | keyof typeof linkCommands
  | keyof typeof momentCommands
  | keyof typeof dayCommands
  | keyof typeof planCommands
  | keyof typeof bringBackCommands

/** Every command there is, by name. */
export const commandNames = [
  recordCommands,
  linkCommands,
  momentCommands,
  dayCommands,
  planCommands,
  bringBackCommands,
].flatMap(Object.keys)

interface Pen {
  readonly plan: Plan
  /** A whole number from 0 up to, not including, `below`. */
  roll(below: number): number
  oneOf<T>(items: readonly T[]): T
  /** A record of a table: usually the first there is, so that people meet. */
  pick<I extends Id>(table: ReadonlyMap<I, unknown>): I | undefined
  freshId<K extends string>(kind: K): `${K}:${string}`
}

type Made = readonly [Command, ...Id[]] | undefined
type Maker = (pen: Pen) => Made

const { addRecord, editRecord, removeRecord, sameGesture, writeText } = recordCommands
const { addLink, editLink, removeLink } = linkCommands
const { duplicateMoment, moveMoment, retimeMoment, setCurvePoint } = momentCommands
const { bringBack } = bringBackCommands
const { clearLooseEnds, placeCard, purgeDiscarded, replaceList } = planCommands
const { carryMoments, placeDay, retimeMoments, splitMoment } = dayCommands

const words = ['calm', 'seen', 'proud', 'lost', 'a 👩‍👩‍👧 day', '聽', 'ready to go']
const tags = ['cbe/mastery', 'cbe/agency', 'leaps/voice']

const additions: readonly Maker[] = [
  pen => {
    const day = pen.pick(pen.plan.days)
    const id = pen.freshId('moment')
    return (
      day && [addRecord({ id, day, title: pen.oneOf(words), does: pen.oneOf(words), tags: [pen.oneOf(tags)] }), id, day]
    )
  },
  pen => {
    const moment = pen.pick(pen.plan.moments)
    const id = pen.freshId('feeling')
    return moment && [addRecord({ id, moment, learner: null, word: pen.oneOf(words), field: 'calm' }), id, moment]
  },
  pen => {
    const id = pen.freshId('practice')
    return [addRecord({ id, title: pen.oneOf(words), detail: pen.oneOf(words) }), id]
  },
  pen => {
    const on = pen.pick(pen.plan.moments)
    const id = pen.freshId('comment')
    return on && [addRecord({ id, on, text: pen.oneOf(words), at: '2026-11-02' }), id, on]
  },
]

const makers: Record<CommandName, Maker> = {
  addRecord: pen => pen.oneOf(additions)(pen),
  editRecord: pen => {
    const moment = pen.pick(pen.plan.moments)
    const practice = pen.pick(pen.plan.practices)
    const learner = pen.pick(pen.plan.learners)
    const edits: readonly Made[] = [
      moment && [editRecord(moment, { title: pen.oneOf(words), place: pen.oneOf(words) }), moment],
      moment && [editRecord(moment, { weekdays: [1, 2, 3, 4, 5].filter(() => pen.roll(2) === 0) }), moment],
      moment && [
        editRecord(moment, { choice: pen.roll(3) === 0 ? undefined : { place: 'shared', pace: 'adult' } }),
        moment,
      ],
      moment && [editRecord(moment, { does: pen.oneOf(words), tags: tags.filter(() => pen.roll(2) === 0) }), moment],
      practice && [editRecord(practice, { status: pen.oneOf(['new', 'partly', 'in place']) }), practice],
      practice && [editRecord(practice, { timing: { kind: 'at', start: 480, end: 500 + pen.roll(60) } }), practice],
      learner && [editRecord(learner, { strengths: words.filter(() => pen.roll(3) === 0) }), learner],
      [editRecord(pen.plan.plan.id, { gears: { time: pen.roll(9) }, dream: pen.oneOf(words) }), pen.plan.plan.id],
    ]
    return pen.oneOf(edits)
  },
  replaceList: pen => {
    const own = { items: [{ tag: 'cbe/mastery', name: pen.oneOf(words) }] }
    return [replaceList(pen.oneOf(['cbe', 'leaps']), pen.roll(4) === 0 ? null : own), pen.plan.plan.id]
  },
  writeText: pen => {
    const id = pen.pick(pen.plan.moments)
    const before = (id && pen.plan.moments.get(id)?.does) ?? ''
    const letters = [...before]
    letters.splice(pen.roll(letters.length + 1), pen.roll(4), ...[...pen.oneOf(words)].slice(0, 1 + pen.roll(4)))
    return id && [writeText(id, 'does', before, letters.join('')), id]
  },
  sameGesture: pen => {
    const id = pen.pick(pen.plan.moments)
    return id && [sameGesture(editRecord(id, { place: pen.oneOf(words) })), id]
  },
  removeRecord: pen => {
    const { days, moments, feelings, practices, comments } = pen.plan
    const table = pen.oneOf<ReadonlyMap<Id, unknown>>([
      moments,
      moments,
      feelings,
      practices,
      practices,
      comments,
      days,
    ])
    const id = pen.oneOf([...table.keys()].slice(pen.roll(12) === 0 ? 0 : 1))
    return id && [removeRecord(id), id]
  },
  retimeMoment: pen => {
    const id = pen.pick(pen.plan.moments)
    const start = 480 + 5 * pen.roll(100)
    return id && [retimeMoment(id, pen.roll(5) === 0 ? null : { start, end: start + 5 + 5 * pen.roll(12) }), id]
  },
  moveMoment: pen => {
    const id = pen.pick(pen.plan.moments)
    const after = pen.oneOf([null, ...pen.plan.moments.keys()])
    return id && [moveMoment(id, { after, ...(pen.roll(2) === 0 && { part: 'midday' }) }), id]
  },
  duplicateMoment: pen => {
    const id = pen.pick(pen.plan.moments)
    return id && [duplicateMoment(id, pen.freshId('moment')), id]
  },
  retimeMoments: pen => {
    const id = pen.pick(pen.plan.moments)
    const start = 480 + 5 * pen.roll(100)
    return id && [retimeMoments([{ id, start, end: start + 30 }]), id]
  },
  splitMoment: pen => {
    const id = pen.pick(pen.plan.moments)
    const start = id && pen.plan.moments.get(id)?.start
    return id && start !== undefined ? [splitMoment(id, pen.freshId('moment'), start + 5), id] : undefined
  },
  carryMoments: pen => {
    const id = pen.pick(pen.plan.moments)
    const to = pen.oneOf([...pen.plan.days.keys()])
    const moments = id && new Map([[id, pen.freshId('moment')]])
    return moments && to && [carryMoments({ moments, to, practices: pen.roll(2) === 0 }), id, to]
  },
  placeDay: pen => {
    const id = pen.oneOf([...pen.plan.days.keys()])
    return id && [placeDay(id, pen.oneOf([null, ...pen.plan.days.keys()])), id]
  },
  setCurvePoint: pen => {
    const moment = pen.pick(pen.plan.moments)
    const learner = pen.pick(pen.plan.learners)
    const valence = pen.roll(6) === 0 ? null : pen.roll(5) - 2
    return moment && learner && [setCurvePoint(moment, learner, pen.oneOf(['today', 'aim']), valence), moment, learner]
  },
  addLink: pen => {
    const moment = pen.pick(pen.plan.moments)
    const practice = pen.pick(pen.plan.practices)
    const role = pen.pick(pen.plan.roles)
    if (practice && role && pen.roll(3) === 0) {
      return [addLink('does', role, practice, { part: pen.oneOf(['R', 'RA', 'CI']) }), role, practice]
    }
    return moment && practice && [addLink('makes', practice, moment, { reason: pen.oneOf(words) }), moment, practice]
  },
  editLink: pen => {
    const id = pen.pick(pen.plan.links)
    const part = ['R', 'A', 'C', 'I'].filter(() => pen.roll(2) === 0).join('')
    return (
      id && [
        editLink<'does'>(id, { reason: pen.oneOf(words), ...(id.startsWith('link:does') && { part }) }),
        ...pairOf(pen.plan, id),
      ]
    )
  },
  removeLink: pen => {
    const id = pen.pick(pen.plan.links)
    return id && [removeLink(id), ...pairOf(pen.plan, id)]
  },
  placeCard: pen => {
    const id = pen.pick(pen.plan.practices)
    return id && [placeCard(id, pen.oneOf(['a1', 'a2', 'a3', null])), id]
  },
  clearLooseEnds: () => [clearLooseEnds()],
  purgeDiscarded: () => [purgeDiscarded()],
  bringBack: pen => {
    const { plan } = pen
    const start = smallWorld()
    const targets: readonly Plan[] = [
      { ...plan, moments: start.moments },
      { ...plan, practices: start.practices, links: start.links },
      { ...plan, feelings: start.feelings, curve: start.curve, plan: { ...plan.plan, dream: pen.oneOf(words) } },
      ...(pen.roll(10) === 0 ? [start] : []),
    ]
    return [bringBack(pen.oneOf(targets)), plan.plan.id]
  },
}

function pairOf(plan: Plan, id: Id<'link'>): Id[] {
  const link = plan.links.get(id)
  return link ? [id, link.from, link.to] : [id]
}

/** How often each command comes, against the others (1). */
const weights: Partial<Record<CommandName, number>> = {
  editRecord: 5,
  writeText: 4,
  retimeMoment: 2,
  moveMoment: 2,
  setCurvePoint: 2,
  removeRecord: 0.6,
  duplicateMoment: 0.1,
  splitMoment: 0.1,
  carryMoments: 0.1,
  placeDay: 0.5,
  removeLink: 0.5,
  clearLooseEnds: 0.1,
  purgeDiscarded: 0.1,
  bringBack: 0.1,
}

const names = Object.keys(makers) as CommandName[] // the keys of the object above
/** Every command's name, as often as its weight in tenths says. */
const lottery = names.flatMap(name => Array<CommandName>(10 * (weights[name] ?? 1)).fill(name))

/** A command on this plan. `author` and `turn` make the ids of what it adds. */
export function randomCommand(
  plan: Plan,
  random: () => number,
  author: string,
  turn: number,
): RandomCommand | undefined {
  const roll = (below: number) => Math.floor(random() * below)
  const oneOf = <T>(items: readonly T[]) => items[roll(items.length)] as T // an empty list gives undefined, which makers expect
  const pick = <I extends Id>(table: ReadonlyMap<I, unknown>): I | undefined => {
    const ids = [...table.keys()]
    return roll(10) < 8 ? ids[0] : oneOf(ids)
  }
  const name = oneOf(lottery)
  const made = makers[name]({ plan, roll, oneOf, pick, freshId: kind => `${kind}:${author}${turn}` })
  return made && { name, command: made[0], about: made.slice(1) as Id[] } // all but the command are ids
}
