import { useState } from 'react'
import { LensMark } from '../../../cards/lens/LensMark.tsx'
import { useLensWords } from '../../../cards/lens/useLensWords.ts'
import type { Lens } from '../../../derive/lens.ts'
import { type LensGroup, lensView } from '../../../derive/lensView.ts'
import { useOnlyLooks } from '../../../store/onlyLooks.ts'
import { useDerived } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { ChoiceLine } from './ChoiceLine.tsx'
import { GroupDialog } from './GroupDialog.tsx'
import styles from './LensKey.module.css'

/** Under the strip: what each colour means, for how many moments and minutes, and what no moment is for yet. */
export function LensKey({ day, lens }: { day: string; lens: Lens }) {
  const { say, lists, group } = useLensWords()
  const { groups, rest } = useDerived(lensView, lens, day)
  const presenting = useScreen(screen => screen.presenting)
  const onlyLooks = useOnlyLooks()
  const [open, setOpen] = useState<string | null>(null)
  const list = lists.find(({ id }) => lens === `tags/${id}`)
  const restName = say(lens === 'choice' ? 'lens.rest.choice' : 'lens.rest')
  const row = (one: LensGroup, index: number | null) => {
    const name = index === null ? restName : group(lens, one.key)
    return (
      <li key={one.key}>
        {presenting ? (
          <div className={styles.group}>
            <Words name={name} one={one} index={index} offers={false} />
          </div>
        ) : (
          <button
            type="button"
            className={styles.group}
            aria-label={
              one.moments.length > 0
                ? say('lens.group.full', {
                    group: name,
                    moments: say('lens.moments', { n: one.moments.length }),
                    minutes: one.minutesPerWeek,
                  })
                : say('lens.bare.full', { group: name })
            }
            onClick={() => setOpen(one.key)}
          >
            <Words name={name} one={one} index={index} offers={!onlyLooks && lens !== 'choice'} />
          </button>
        )}
      </li>
    )
  }
  return (
    <section aria-label={say('lens.key')} className={styles.key}>
      <ul className={styles.groups}>
        {groups.map((one, index) => row(one, index))}
        {rest.moments.length > 0 && row(rest, null)}
      </ul>
      <div className={styles.below}>
        {lens === 'choice' && !presenting && <ChoiceLine day={day} />}
        {list && (
          <p className={styles.source}>
            {list.source === ''
              ? say('lens.source.own')
              : say(list.isOwn ? 'lens.source.changed' : 'lens.source', { source: list.source })}
          </p>
        )}
      </div>
      {open !== null && (
        <GroupDialog
          day={day}
          lens={lens}
          group={open}
          title={open === '' ? restName : group(lens, open)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

interface WordsProps {
  name: string
  one: LensGroup
  index: number | null
  /** Whether what is bare can be added to a moment here. */
  offers: boolean
}

function Words({ name, one, index, offers }: WordsProps) {
  const { say } = useLensWords()
  const n = one.moments.length
  return (
    <>
      {index !== null && <LensMark index={index} bare={n === 0} />}
      <span className={styles.words}>
        <bdi className={styles.name}>{name}</bdi>{' '}
        {n > 0 ? (
          <span className={styles.quiet}>
            {say('lens.moments', { n })}, {say('lens.week', { minutes: one.minutesPerWeek })}
          </span>
        ) : (
          <span className={styles.missing}>
            {say('lens.bare')} {offers && <span className={styles.verb}>{say('lens.bare.add')}</span>}
          </span>
        )}
      </span>
    </>
  )
}
