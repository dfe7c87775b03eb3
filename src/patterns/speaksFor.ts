import { gradesOf } from './situation.ts'
import { type Source, type SourceId, sources } from './sources.ts'

const elementary = [0, 5] as const

/** Whether a source speaks for some grade of the school; it may be named when the school or the source says none. */
export function speaksFor(id: SourceId, school: readonly [number, number] | undefined): boolean {
  const { grades }: Source = sources[id]
  const own = grades === 'elementary' ? elementary : gradesOf(grades ?? '')
  return !own || !school || (own[0] <= school[1] && school[0] <= own[1])
}
