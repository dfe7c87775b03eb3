import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type Voice, voices } from '../domain/studentDay.ts'

/** How the anonymous faces of one moment lie on the five levels. */
export interface FaceSpread {
  readonly answered: number
  /** How many put each face, from −2 to 2. */
  readonly counts: readonly number[]
  /** The one in the middle, −2…2; between two levels (ending in .5) where an even number of answers meets there. */
  readonly median: number
  /** At least half of the answers lie from `low` to `high`, as many below as above. */
  readonly low: number
  readonly high: number
}

/** As many answers of one voice as keep each of them unnamed; fewer are only counted among all. */
export const fewestOfAVoice = 3

/** How the faces of every moment that has any are spread. */
export function faceSpreads(plan: Pick<Plan, 'faces'>): ReadonlyMap<Id<'moment'>, FaceSpread> {
  const byMoment = Map.groupBy(plan.faces.values(), face => face.moment)
  return new Map([...byMoment].map(([moment, faces]) => [moment, spreadOf(faces.map(face => face.valence))]))
}

/** The same at one moment for each voice that enough answers carry, in the order of the voices. */
export function spreadByVoice(
  plan: Pick<Plan, 'faces'>,
  moment: Id<'moment'>,
): readonly { readonly voice: Voice; readonly spread: FaceSpread }[] {
  const faces = [...plan.faces.values()].filter(face => face.moment === moment)
  return voices.flatMap(voice => {
    const own = faces.filter(face => face.voice.includes(voice)).map(face => face.valence)
    return own.length < fewestOfAVoice ? [] : [{ voice, spread: spreadOf(own) }]
  })
}

/** The spread of at least one answer. */
export function spreadOf(valences: readonly number[]): FaceSpread {
  const sorted = [...valences].sort((a, b) => a - b)
  const last = sorted.length - 1
  const at = (index: number) => sorted[index] ?? 0
  return {
    answered: sorted.length,
    counts: [-2, -1, 0, 1, 2].map(level => sorted.filter(valence => valence === level).length),
    median: (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2,
    low: at(Math.floor(last / 4)),
    high: at(Math.ceil((3 * last) / 4)),
  }
}
