import { Plus } from 'lucide-react'
import { type CardId, titleIn } from '../../cards/cardTitles.ts'
import { addRecord } from '../../document/commands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './CardItem.module.css'
import { CardItem } from './CardItem.tsx'
import { Heading } from './Heading.tsx'
import { hangUnder, newCard } from './listCommands.ts'
import { pathOf, wishFor } from './openCards.ts'
import type { Place } from './place.ts'
import { cardsOf, cardsUnder, type Relation } from './relations.ts'

/** The cards of one kind that hang under a card, with the way to add one or to use one there is. */
export function ChildGroup({ relation, place }: { relation: Relation; place: Place }) {
  const say = useEveryWord()
  const change = useChange()
  const { getState } = useOpenPlan()
  const { id, path, level } = place
  const still = useIsStill()
  const children = useDerived(cardsUnder, id, relation.link)
  const add = () => {
    const record = newCard(getState(), relation.child, null)
    const child = record.id as CardId // made of the relation's child kind
    change(addRecord(record), hangUnder(relation, id, child))
    wishFor(pathOf(path, child))
  }
  return (
    <section className={styles.group}>
      <Heading level={level} className={styles.groupName}>
        {say(`list.under.${relation.child}` as 'list.under.practice')}
      </Heading>
      {children.length > 0 && (
        <ul className={styles.cards}>
          {children.map(child => (
            <CardItem
              key={child}
              place={{
                id: child,
                path: pathOf(path, child),
                under: path,
                siblings: children,
                hangs: { relation, parent: id },
                level: level + 1,
              }}
            />
          ))}
        </ul>
      )}
      {!still && (
        <div className={styles.adding}>
          <Button small icon={<Plus />} onClick={add}>
            {say(`list.add.${relation.child}` as 'list.add.practice')}
          </Button>
          <UseOne relation={relation} parent={id} used={children} />
        </div>
      )}
    </section>
  )
}

interface UseOneProps {
  relation: Relation
  parent: CardId
  used: readonly CardId[]
}

/** Hangs a card there is already under this one too. */
function UseOne({ relation, parent, used }: UseOneProps) {
  const say = useEveryWord()
  const change = useChange()
  const all = useDerived(cardsOf, relation.child)
  const plan = usePlan(state => state)
  const others = all.filter(id => !used.includes(id))
  if (others.length === 0) return null
  return (
    <SelectField
      quietLabel
      label={say(`list.use.${relation.child}` as 'list.use.practice')}
      value=""
      onChange={event => {
        const chosen = others.find(id => id === event.target.value)
        if (!chosen) return
        change(hangUnder(relation, parent, chosen))
        announce(say('list.hung', { title: titleIn(plan, chosen), parent: titleIn(plan, parent) }))
      }}
    >
      <option value="">{say(`list.use.${relation.child}` as 'list.use.practice')}</option>
      {others.map(id => (
        <option key={id} value={id}>
          {titleIn(plan, id) || say('card.untitled')}
        </option>
      ))}
    </SelectField>
  )
}
