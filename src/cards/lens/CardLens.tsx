import { type Lens, lensThere } from '../../derive/lens.ts'
import { lensView } from '../../derive/lensView.ts'
import type { Id } from '../../domain/ids.ts'
import { lensColour } from '../../domain/lensMarks.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import styles from './CardLens.module.css'
import { LensMark } from './LensMark.tsx'
import { useLensWords } from './useLensWords.ts'

/** What a lens sees in one moment: a ground and a rail in its colours, and a mark with a word for each. */
export function CardLens({ id, lens, as }: { id: Id<'moment'>; lens: Lens; as: 'card' | 'slip' | 'block' | 'words' }) {
  const day = usePlan(plan => plan.moments.get(id)?.day)
  const { groups, byMoment } = useDerived(lensView, lens, day ?? '')
  const format = useFormat()
  const { say, group } = useLensWords()
  const isThere = useDerived(lensThere, lens) !== undefined
  const places = byMoment.get(id) ?? []
  const words = places.map(place => ({ place, word: group(lens, groups[place]?.key ?? '') }))
  if (!isThere) return null // its outcome or list has gone
  if (as === 'words') {
    return words.length === 0 ? null : (
      <span className={styles.inList}>
        {words.map(({ place }) => (
          <LensMark key={place} index={place} />
        ))}
        <span>{say('lens.for', { groups: format.list(words.map(({ word }) => word)) })}</span>
      </span>
    )
  }
  return (
    <>
      <span
        aria-hidden="true"
        className={styles.ground}
        data-as={as}
        data-lens={places.join(' ')}
        style={{ backgroundImage: stripes(places, 'to bottom', place => `var(--lens-${lensColour(place)}-fill)`) }}
      />
      <span
        aria-hidden="true"
        className={styles.rail}
        data-as={as}
        style={{ backgroundImage: stripes(places, 'to bottom', place => `var(--lens-${lensColour(place)})`) }}
      />
      {words.length > 0 && as !== 'block' && (
        <ul className={styles.words} data-as={as}>
          {words.map(({ place, word }) => (
            <li key={place}>
              <LensMark index={place} />
              <span dir="auto">{word}</span>
            </li>
          ))}
        </ul>
      )}
      {as === 'block' && (
        <span className={styles.marks}>
          {places.map(place => (
            <LensMark key={place} index={place} />
          ))}
        </span>
      )}
    </>
  )
}

/** Equal bands of several colours with hard edges; nothing where there is none. */
function stripes(places: readonly number[], direction: string, colour: (place: number) => string): string | undefined {
  if (places.length === 0) return undefined
  const share = 100 / places.length
  const bands = places.map((place, at) => `${colour(place)} ${at * share}% ${(at + 1) * share}%`)
  return `linear-gradient(${direction}, ${bands.join(', ')})`
}
