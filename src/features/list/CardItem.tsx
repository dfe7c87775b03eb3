import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { CardAsidesPlace } from '../../cards/CardAsidesPlace.tsx'
import { cardIn, cardKindOf, titleIn } from '../../cards/cardTitles.ts'
import { LensOnCard } from '../../cards/LensOnCard.tsx'
import { MomentPicture } from '../../cards/MomentPicture.tsx'
import { PeopleOnCard } from '../../cards/PeopleOnCard.tsx'
import { ProposalsPlace } from '../../cards/ProposalsPlace.tsx'
import { isId } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { CardDetails } from './CardDetails.tsx'
import styles from './CardItem.module.css'
import { CardMenu } from './CardMenu.tsx'
import { CardTitle } from './CardTitle.tsx'
import { inSight, openCard, useOpenCards } from './openCards.ts'
import type { Place } from './place.ts'
import { Summary } from './Summary.tsx'
import { useCardVerbs } from './useCardVerbs.tsx'

/** One card of the list: its title to write in, a line that says how it stands, and all the rest once it is opened. */
export function CardItem({ place }: { place: Place }) {
  const say = useWord()
  const { id, path } = place
  const kind = cardKindOf(id)
  const there = usePlan(plan => cardIn(plan, id) !== undefined)
  const title = usePlan(plan => titleIn(plan, id))
  const moment = usePlan(plan => (isId('moment', id) ? plan.moments.get(id) : undefined))
  const open = useOpenCards(cards => cards.open.has(path))
  const selected = useScreen(screen => screen.selected === id)
  const verbs = useCardVerbs(place)
  const still = useIsStill()
  const presenting = useScreen(screen => screen.presenting)
  const item = useRef<HTMLLIElement>(null)
  const sought = useOpenCards(cards => cards.sought === path)
  useEffect(() => {
    if (!sought) return
    item.current?.scrollIntoView?.({ block: 'center' })
    inSight()
  }, [sought])
  if (!kind || !there) return null
  const name = title || say(kind === 'moment' ? 'moment.untitled' : 'card.untitled')
  return (
    <li
      ref={item}
      data-card={id}
      data-people={id}
      data-place={id}
      className={cx(styles.card, styles[kind], selected && styles.selected)}
    >
      <div className={styles.row}>
        {still ? (
          <p className={styles.said} dir="auto">
            {name}
          </p>
        ) : (
          <CardTitle place={place} kind={kind} verbs={verbs} />
        )}
        <div className={styles.summary}>
          <Button
            look="plain"
            small
            icon={open ? <ChevronDown /> : <ChevronRight className={styles.chevron} />}
            aria-expanded={open}
            onClick={() => openCard(path, !open)}
          >
            <span className="forReaders">{name}:</span> <Summary id={id} kind={kind} />
          </Button>
        </div>
        <div className={styles.end}>
          {moment && !open && <MomentPicture moment={moment} size="tiny" />}
          {!still && <CardMenu place={place} kind={kind} title={name} verbs={verbs} />}
        </div>
      </div>
      {isId('moment', id) && <LensOnCard id={id} as="words" />}
      <PeopleOnCard id={id} />
      <div className={styles.beside}>
        <CardAsidesPlace id={id} title={name} wide still={presenting} />
      </div>
      <ProposalsPlace id={id} level={place.level} />
      {open && <CardDetails place={place} kind={kind} />}
    </li>
  )
}
