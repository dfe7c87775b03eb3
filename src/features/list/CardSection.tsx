import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import type { CardId, CardKind } from '../../cards/cardTitles.ts'
import { addRecord } from '../../document/commands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { CardItem } from './CardItem.tsx'
import styles from './ListView.module.css'
import { newCard } from './listCommands.ts'
import { openCard, pathOf, useOpenCards, wishFor } from './openCards.ts'
import { cardsAlone, cardsOf } from './relations.ts'

interface CardSectionProps {
  kind: Exclude<CardKind, 'moment'>
  /** Only the cards of the kind that hang under nothing; no section where there is none. */
  alone?: boolean
}

/** All cards of one kind under a heading, with the way to add one. */
export function CardSection({ kind, alone = false }: CardSectionProps) {
  const say = useEveryWord()
  const format = useFormat()
  const change = useChange()
  const { getState } = useOpenPlan()
  const cards = useDerived(alone ? cardsAlone : cardsOf, kind)
  const under = `list-${kind}`
  const open = useOpenCards(cards => cards.open.has(under))
  const still = useIsStill()
  if (alone && cards.length === 0) return null
  const add = () => {
    const record = newCard(getState(), kind, null)
    change(addRecord(record))
    openCard(under, true)
    wishFor(pathOf(under, record.id as CardId)) // made of this kind
  }
  const title = alone
    ? say(`list.alone.${kind}` as 'list.alone.practice') // one message for each kind that can stand alone
    : say(`list.section.${kind}` as 'list.section.outcome') // one message for each kind with a section of its own
  return (
    <section className={styles.section} aria-labelledby={under}>
      <h2 id={under} className={styles.sectionName}>
        {cards.length === 0 ? (
          title
        ) : (
          <button
            type="button"
            className={styles.disclosure}
            aria-expanded={open}
            onClick={() => openCard(under, !open)}
          >
            {open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" className={styles.chevron} />}
            <span>
              {title} <span className={styles.count}>{format.number(cards.length)}</span>
            </span>
          </button>
        )}
      </h2>
      {open && cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map(id => (
            <CardItem key={id} place={{ id, path: pathOf(under, id), under, siblings: cards, hangs: null, level: 3 }} />
          ))}
        </ul>
      )}
      {!alone && !still && (open || cards.length === 0) && (
        <div>
          {(kind === 'learner' || kind === 'person') && <p className={styles.calm}>{say('app.madeUpNames')}</p>}
          <Button small icon={<Plus />} onClick={add}>
            {say(`list.add.${kind}` as 'list.add.practice')}
          </Button>
        </div>
      )}
    </section>
  )
}
