import { compareText, type Id } from '../domain/ids.ts'
import { type Plan, tableNames } from '../domain/plan.ts'
import { voices as allVoices, type Voice } from '../domain/studentDay.ts'
import { type Reads, rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

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

const awaited = ['students', 'families', 'educators', 'leaders'] as const

/** [D31] Records of ideal and variant days by who proposed or endorsed them; and moments in which no student has a voice, by id. */
export const voices = rule({ ...voiceReads, links: ['makes'] }, voicesOf)

function voicesOf(plan: Plan): Voices {
  const heard = recordsByVoice(plan)
  const makes = linksByTo(plan, 'makes')
  return {
    counts: Object.fromEntries([...heard].map(([voice, ids]) => [voice, ids.length])),
    missing: awaited.filter(voice => !heard.has(voice)),
    momentsWithoutStudents: [...dreamedMoments(plan).values()]
      .filter(({ id, voice }) => {
        const practices = (makes.get(id) ?? []).flatMap(link => plan.practices.get(link.from) ?? [])
        return !voice.includes('students') && !practices.some(practice => practice.voice.includes('students'))
      })
      .map(({ id }) => id)
      .sort(compareText),
  }
}

/** [D31] The records behind each number: by voice, in the order of the voices, those that are there, in the order of the tables. */
export function recordsByVoice(plan: Plan): ReadonlyMap<Voice, readonly Id[]> {
  const dreamed = dreamedMoments(plan)
  const { moments: _, feelings, curve, faces, ...others } = plan
  const heard = new Map<Voice, Id[]>(allVoices.map(voice => [voice, []]))
  const hear = ({ id, voice }: Voiced) => {
    for (const each of voice) heard.get(each)?.push(id)
  }
  for (const moment of dreamed.values()) hear(moment)
  for (const table of [feelings, curve, faces]) {
    for (const record of table.values()) if (dreamed.has(record.moment)) hear(record)
  }
  for (const name of tableNames) if (name in others) for (const record of plan[name].values()) hear(record)
  for (const [voice, ids] of heard) if (ids.length === 0) heard.delete(voice)
  return heard
}

interface Voiced {
  readonly id: Id
  readonly voice: readonly Voice[]
}
