import { compareText, type Id } from '../domain/ids.ts'
import { type Moment, type Plan, tableNames } from '../domain/plan.ts'
import { voices as allVoices, type Voice } from '../domain/studentDay.ts'
import { inOrderBy } from './alongRows.ts'
import { remembered } from './remembered.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, type Reads, rule, ruleFrom } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { rememberedAlong, touchedSince } from './versions.ts'

/** Who has been heard. `counts` names only voices that are there. */
export interface Voices {
  readonly counts: Readonly<Partial<Record<Voice, number>>>
  /** Of students, families, educators and leaders, those no record carries. */
  readonly missing: readonly Voice[]
  readonly momentsWithoutStudents: readonly Id<'moment'>[]
}

const voiceReads: Reads = {
  ...Object.fromEntries(tableNames.map(table => [table, ['voice']])),
  days: ['kind', 'voice'],
  moments: ['day', 'voice'],
  feelings: ['moment', 'voice'],
  curve: ['moment', 'voice'],
  faces: ['moment', 'voice'],
}

const tablesInMoments = ['feelings', 'curve', 'faces'] as const
const otherTables = tableNames.filter(name => name !== 'moments' && !tablesInMoments.some(other => other === name))

const awaited = ['students', 'families', 'educators', 'leaders'] as const

/** Practices that a student proposed or endorsed. */
const practicesOfStudents = rule({ practices: ['voice'] }, ({ practices }: Pick<Plan, 'practices'>) => {
  const ids = new Set<Id<'practice'>>()
  for (const { id, voice } of practices.values()) if (voice.includes('students')) ids.add(id)
  return ids as ReadonlySet<Id<'practice'>>
})

/** Moments of ideal and variant days that no student proposed or endorsed, nor a practice that makes them. */
const withoutStudents = ruleFrom(
  { days: ['kind'], moments: ['day', 'voice'], links: ['makes'], answers: [practicesOfStudents] },
  (before: Before<Plan, Unheard> | undefined, plan: Plan): Unheard => {
    const dreamed = dreamedMoments(plan)
    const makes = linksByTo(plan, 'makes')
    const ofStudents = practicesOfStudents(plan)
    const rowOf = ({ voice }: Moment, id: Id<'moment'>) =>
      !voice.includes('students') && !makes.get(id)?.some(link => ofStudents.has(link.from)) ? id : undefined
    return rowsOfTable(dreamed, rowOf, before?.answer, before && momentsElse(before.plan, plan))
  },
)

type Unheard = ReadonlyMap<Id<'moment'>, Id<'moment'>>

const unheardInOrder = inOrderBy<Id<'moment'>, Id<'moment'>>(compareText)

/** The moments that are made by other practices than before, or by practices of which something has changed. */
function momentsElse(before: Plan, after: Plan): Set<Id<'moment'>> | undefined {
  if (before.days !== after.days) return undefined
  const moments = touchedSince(before.moments, after.moments)
  const made = touchedSince(validLinks(before, 'makes'), validLinks(after, 'makes'), link => link.to)
  const practices = touchedSince(before.practices, after.practices)
  if (!moments || !made || !practices) return undefined
  const makes = linksByFrom(after, 'makes')
  const theirs = [...practices].flatMap(id => makes.get(id as Id<'practice'>)?.map(link => link.to) ?? [])
  return new Set([...moments, ...made, ...theirs] as Id<'moment'>[]) // of moments, and where these links lead
}

/** [D31] Records of ideal and variant days by who proposed or endorsed them; and moments in which no student has a voice, by id. */
export const voices = rule({ ...voiceReads, answers: [withoutStudents] }, voicesOf)

function voicesOf(plan: Plan): Voices {
  const dreamed = dreamedMoments(plan)
  const counts = [
    countsOf(dreamed),
    ...tablesInMoments.map(name => countsInMoments(plan[name], dreamed)),
    ...otherTables.map(name => countsIn(plan[name])),
  ]
  const all = allVoices.map((voice, at) => [voice, counts.reduce((sum, of) => sum + (of[at] ?? 0), 0)] as const)
  const heard = new Map(all.filter(([, count]) => count > 0))
  return {
    counts: Object.fromEntries(heard),
    missing: awaited.filter(voice => !heard.has(voice)),
    momentsWithoutStudents: unheardInOrder(withoutStudents(plan)),
  }
}

/** How many records there are of each voice, in the order of the voices. */
type Counts = readonly number[]

const nobody: Counts = allVoices.map(() => 0)

function count({ voice }: Voiced, by: number, counts: number[]): void {
  for (const each of voice) {
    const at = allVoices.indexOf(each)
    counts[at] = (counts[at] ?? 0) + by
  }
}

const countsOf = remembered((moments: ReadonlyMap<Id, Voiced>): Counts => countsAmong(moments.values()))

const countsInMoments = remembered(
  (table: Parameters<typeof inMoments>[0], moments: Moments): Counts => countsAmong(inMoments(table, moments)),
)

function countsAmong(records: Iterable<Voiced>): number[] {
  const counts = [...nobody]
  for (const record of records) count(record, 1, counts)
  return counts
}

/** How many records of a table there are by voice; only those that changed are counted again. */
const countsIn = rememberedAlong<Voiced, ReadonlyMap<Id, Voiced>, Counts>((table, before) => {
  const counts = [...(before?.answer ?? nobody)]
  const { added, removed, changed } = before?.changes ?? { added: table.values(), removed: [], changed: [] }
  for (const record of added) count(record, 1, counts)
  for (const record of removed) count(record, -1, counts)
  for (const [was, is] of changed) {
    count(was, -1, counts)
    count(is, 1, counts)
  }
  return counts
})

/** [D31] The records behind each number: by voice, in the order of the voices, those that are there, in the order of the tables. */
export function recordsByVoice(plan: Plan): ReadonlyMap<Voice, readonly Id[]> {
  const dreamed = dreamedMoments(plan)
  const heard = [
    heardIn(dreamed),
    ...tablesInMoments.map(name => heardInMoments(plan[name], dreamed)),
    ...otherTables.map(name => heardIn(plan[name])),
  ]
  const all = allVoices.map(voice => [voice, heard.flatMap(ids => ids.get(voice) ?? [])] as const)
  return new Map(all.filter(([, ids]) => ids.length > 0))
}

interface Voiced {
  readonly id: Id
  readonly voice: readonly Voice[]
}

type Heard = ReadonlyMap<Voice, readonly Id[]>

/** The records of a table by voice. */
const heardIn = remembered((table: ReadonlyMap<Id, Voiced>): Heard => byVoice(table.values()))

/** The same, of records of these moments alone. */
const heardInMoments = remembered((table: Parameters<typeof inMoments>[0], moments: Moments) =>
  byVoice(inMoments(table, moments)),
)

type Moments = ReturnType<typeof dreamedMoments>

function inMoments(table: ReadonlyMap<Id, Voiced & { readonly moment: Id<'moment'> }>, moments: Moments): Voiced[] {
  return [...table.values()].filter(({ moment }) => moments.has(moment))
}

function byVoice(records: Iterable<Voiced>): Heard {
  const heard = new Map<Voice, Id[]>()
  for (const { id, voice } of records) {
    for (const each of voice) {
      const ids = heard.get(each)
      if (ids) ids.push(id)
      else heard.set(each, [id])
    }
  }
  return heard
}
