import { Plus } from 'lucide-react'
import { addRecord } from '../../document/commands.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { CardItem } from './CardItem.tsx'
import type { CardId, CardKind } from './cardTitles.ts'
import styles from './ListView.module.css'
import { newCard } from './listCommands.ts'
import { pathOf, wishFor } from './openCards.ts'
import { cardsAlone, cardsOf } from './relations.ts'

interface CardSectionProps {
  kind: Exclude<CardKind, 'moment'>
  /** Only the cards of the kind that hang under nothing; no section where there is none. */
  alone?: boolean
}

/** All cards of one kind under a heading, with the way to add one. */
export function CardSection({ kind, alone = false }: CardSectionProps) {
  const say = useWord()
  const change = useChange()
  const { getState } = useOpenPlan()
  const cards = useDerived(alone ? cardsAlone : cardsOf, kind)
  const under = `list-${kind}`
  if (alone && cards.length === 0) return null
  const add = () => {
    const record = newCard(getState(), kind, null)
    change(addRecord(record))
    wishFor(pathOf(under, record.id as CardId)) // made of this kind
  }
  return (
    <section className={styles.section} aria-labelledby={under}>
      <h2 id={under} className={styles.sectionName}>
        {alone
          ? say(`list.alone.${kind}` as 'list.alone.practice') // one message for each kind that can stand alone
          : say(`list.section.${kind}` as 'list.section.outcome')}
      </h2>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map(id => (
            <CardItem key={id} place={{ id, path: pathOf(under, id), under, siblings: cards, hangs: null, level: 3 }} />
          ))}
        </ul>
      )}
      {!alone && (
        <div>
          <Button small icon={<Plus />} onClick={add}>
            {say(`list.add.${kind}` as 'list.add.practice')}
          </Button>
        </div>
      )}
    </section>
  )
}
