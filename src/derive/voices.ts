import { compareText, type Id } from '../domain/ids.ts'
import { type Plan, tableNames } from '../domain/plan.ts'
import { voices as allVoices, type Voice } from '../domain/studentDay.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** Who has been heard. `counts` names only voices that are there. */
export interface Voices {
  readonly counts: Readonly<Partial<Record<Voice, number>>>
  /** Of students, families, educators and leaders, those no record carries. */
  readonly missing: readonly Voice[]
  readonly momentsWithoutStudents: readonly Id<'moment'>[]
}

const awaited = ['students', 'families', 'educators', 'leaders'] as const

/** [D31] Records of ideal and variant days by who proposed or endorsed them; and moments in which no student has a voice, by id. */
export function voices(plan: Plan): Voices {
  const dreamed = dreamedMoments(plan)
  const ofDreamed = (record: { readonly moment: Id<'moment'> }) => dreamed.has(record.moment)
  const { moments: _, feelings, curve, faces, ...others } = plan
  const records = [
    ...dreamed.values(),
    ...[...feelings.values()].filter(ofDreamed),
    ...[...curve.values()].filter(ofDreamed),
    ...[...faces.values()].filter(ofDreamed),
    ...tableNames.flatMap(table => (table in others ? [...plan[table].values()] : [])),
  ]
  const heard = records.flatMap(({ voice }) => [...new Set(voice)])
  const counts = allVoices.map(voice => [voice, heard.filter(each => each === voice).length] as const)
  const makes = linksByTo(plan, 'makes')
  return {
    counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    missing: awaited.filter(voice => !heard.includes(voice)),
    momentsWithoutStudents: [...dreamed.values()]
      .filter(({ id, voice }) => {
        const practices = (makes.get(id) ?? []).flatMap(link => plan.practices.get(link.from) ?? [])
        return !voice.includes('students') && !practices.some(practice => practice.voice.includes('students'))
      })
      .map(({ id }) => id)
      .sort(compareText),
  }
}
