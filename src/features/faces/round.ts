import type { FaceAnswer } from '../../document/faceCommands.ts'
import { byId, type Id, newId } from '../../domain/ids.ts'
import type { Voice } from '../../domain/studentDay.ts'
import type { Asked, Person } from '../../sync/sharing.ts'

/** What one person has put on this device: private until the answers are shown. */
export interface Sheet {
  readonly voice: Voice | null
  readonly faces: readonly { readonly id: Id<'face'>; readonly moment: Id<'moment'>; readonly valence: number }[]
  readonly isDone: boolean
}

/** A question of how moments feel as this device knows it. Several people may answer on it, one after another. */
export interface Round {
  readonly id: string
  readonly plan: Id<'plan'>
  readonly moments: readonly Id<'moment'>[]
  readonly stage: Asked['stage']
  /** It was put on this device. */
  readonly asks: boolean
  /** The last one is in front. */
  readonly sheets: readonly Sheet[]
  /** The faces this device has written since they were shown. */
  readonly written: readonly Id<'face'>[]
}

export const blank: Sheet = { voice: null, faces: [], isDone: false }

export function startRound(id: string, plan: Id<'plan'>, moments: readonly Id<'moment'>[]): Round {
  return { id, plan, moments, stage: 'open', asks: true, sheets: [blank], written: [] }
}

export function joinRound(plan: Id<'plan'>, { round, moments, stage }: Asked): Round {
  return { id: round, plan, moments, stage, asks: false, sheets: [blank], written: [] }
}

/** The sheet in front; a blank one where all are put away. */
export function sheetOf({ sheets }: Round): Sheet {
  return sheets.at(-1) ?? blank
}

function withSheet(round: Round, change: Partial<Sheet>): Round {
  return { ...round, sheets: [...round.sheets.slice(0, -1), { ...sheetOf(round), ...change }] }
}

/** Puts a face for one moment in the place of the one before; the same again takes it back. */
export function putFace(round: Round, moment: Id<'moment'>, valence: number): Round {
  const { faces } = sheetOf(round)
  const before = faces.find(face => face.moment === moment)
  const others = faces.filter(face => face !== before)
  if (before?.valence === valence) return withSheet(round, { faces: others })
  return withSheet(round, { faces: [...others, { id: before?.id ?? newId('face'), moment, valence }] })
}

export function speakFor(round: Round, voice: Voice | null): Round {
  return withSheet(round, { voice })
}

/** Done with the sheet in front; a sheet without any face stays open. */
export function finishSheet(round: Round): Round {
  return sheetOf(round).faces.length > 0 ? withSheet(round, { isDone: true }) : round
}

export function reopenSheet(round: Round): Round {
  return withSheet(round, { isDone: false })
}

/** A blank sheet for the next person; what lies beneath is not seen again before all is shown. */
export function passOn(round: Round): Round {
  return sheetOf(round).isDone ? { ...round, sheets: [...round.sheets, blank] } : round
}

/** Takes a blank sheet off again: nobody else answers here. */
export function takeBackPassing(round: Round): Round {
  return round.sheets.length > 1 && !sheetOf(round).isDone ? { ...round, sheets: round.sheets.slice(0, -1) } : round
}

/** How many have answered on this device. */
export function answeredHere({ sheets }: Round): number {
  return sheets.filter(sheet => sheet.isDone).length
}

/** The answers of all who are done, in an order that says nothing of who gave them. */
export function answersOf({ sheets }: Round): FaceAnswer[] {
  return sheets
    .filter(sheet => sheet.isDone)
    .flatMap(({ voice, faces }) => faces.map(face => ({ ...face, ...(voice && { voice }) })))
    .sort(byId)
}

/** The answers have been written: they are kept here no longer. A sheet nobody has finished stays. */
export function putAway(round: Round): Round {
  const written = [...round.written, ...answersOf(round).map(answer => answer.id)]
  const left = round.sheets.filter(sheet => !sheet.isDone && sheet.faces.length > 0)
  return { ...round, sheets: left.length > 0 ? left : [blank], written }
}

/** What the others are told: that there is a question, and how many have answered. */
export function toldOf(round: Round): Asked {
  const { id, moments, stage, asks } = round
  return { round: id, moments, stage, asks, answered: answeredHere(round) }
}

/** The round after hearing from the others: once one of them has shown or dropped it, it is so here too. */
export function heard(round: Round, people: readonly Person[]): Round {
  if (round.stage !== 'open') return round
  const said = people.flatMap(({ asked }) => (asked?.round === round.id ? asked.stage : []))
  const stage = said.includes('shown') ? 'shown' : said.includes('dropped') ? 'dropped' : 'open'
  return stage === 'open' ? round : { ...round, stage, ...(stage === 'dropped' && { sheets: [blank] }) }
}

/** A question somebody else has put and still waits for, and who put it; not one of `known`. */
export function offered(
  people: readonly Person[],
  known: ReadonlySet<string>,
): { readonly asked: Asked; readonly by: Person | undefined } | undefined {
  const over = new Set(people.flatMap(({ asked }) => (asked && asked.stage !== 'open' ? asked.round : [])))
  const open = people.flatMap(({ asked }) => asked ?? []).filter(({ round }) => !known.has(round) && !over.has(round))
  const [first] = open.sort((a, b) => (a.round < b.round ? -1 : 1))
  if (!first) return undefined
  return { asked: first, by: people.find(({ asked }) => asked?.round === first.round && asked.asks) }
}

/** How many have answered a round on all devices, and how many could: who only watches does not count. */
export function tally(round: Round, people: readonly Person[]): { n: number; here: number } {
  const others = people.filter(person => !person.watching)
  const theirs = others.map(({ asked }) => (asked?.round === round.id ? asked.answered : 0))
  const answered = answeredHere(round) + theirs.reduce((sum, count) => sum + count, 0)
  const here = Math.max(1, round.sheets.length) + theirs.reduce((sum, count) => sum + Math.max(1, count), 0)
  return { n: answered, here: Math.max(answered, here) }
}

/** Whether this device may show the answers: it put the question, it leads, or who put it has gone. */
export function mayShow(round: Round, people: readonly Person[], leads: boolean): boolean {
  return round.asks || leads || !people.some(({ asked }) => asked?.round === round.id && asked.asks)
}

/** Whether its faces are still private. */
export function isOpenRound({ stage }: Round): boolean {
  return stage === 'open'
}
