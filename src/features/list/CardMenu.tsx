import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CardId, CardKind } from '../../cards/cardTitles.ts'
import { DeleteCard } from '../../cards/DeleteCard.tsx'
import { useWhatIf } from '../../cards/useWhatIf.ts'
import { whatIfChoices } from '../../cards/WhatIfVerbs.tsx'
import { addRecord } from '../../document/commands.ts'
import { duplicateMoment } from '../../document/momentCommands.ts'
import { type Id, isId, kindOf, newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { interviewPath } from '../../store/interviewPath.ts'
import { useChange, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { select, show } from '../../store/screen.ts'
import { mapBackwards } from '../../store/suggestions.ts'
import { Menu } from '../../ui/Menu.tsx'
import { hangUnder, newCard } from './listCommands.ts'
import { openCard, pathOf, wishFor } from './openCards.ts'
import type { Place } from './place.ts'
import { type Relation, relationsUnder } from './relations.ts'
import type { useCardVerbs } from './useCardVerbs.tsx'

interface CardMenuProps {
  place: Place
  kind: CardKind
  title: string
  verbs: ReturnType<typeof useCardVerbs>
}

/** Every verb there is for a card. */
export function CardMenu({ place, kind, title, verbs }: CardMenuProps) {
  const say = useEveryWord()
  const change = useChange()
  const tryOut = useWhatIf()
  const { getState } = useOpenPlan()
  const plan = usePlan(state => state.plan.id)
  const [deleting, setDeleting] = useState(false)
  const [, go] = useLocation()
  const { id, path, under, siblings, byItself = false } = place
  const isDreamed = usePlan(
    state => isId('moment', id) && state.days.get(state.moments.get(id)?.day ?? 'day:')?.kind !== 'today',
  )

  const addUnder = (relation: Relation) => {
    const record = newCard(getState(), relation.child, null)
    const child = record.id as CardId // made of the relation's child kind
    change(addRecord(record), hangUnder(relation, id, child))
    openCard(path, true)
    wishFor(pathOf(path, child))
  }
  const duplicate = () => {
    if (!isId('moment', id)) return
    const copy = newId('moment')
    change(duplicateMoment(id, copy))
    wishFor(pathOf(under, copy))
  }
  const backwards = (card: Id<'moment'> | Id<'practice'> | Id<'support'>) => {
    select(card)
    mapBackwards({ for: kindOf(card) as 'moment', id: card as Id<'moment'> }) // one of the three
  }
  const afterDelete = () => {
    const index = siblings.indexOf(id)
    const next = siblings[index + 1] ?? siblings[index - 1]
    if (next) wishFor(pathOf(under, next))
  }
  const onMap = ['moment', 'practice', 'role', 'support', 'permission', 'condition', 'assumption', 'fund'].includes(
    kind,
  )
  return (
    <>
      <Menu
        look="plain"
        label={say('list.more', { title })}
        sections={[
          {
            title: say('list.menu.add'),
            choices: [
              { id: 'sibling', label: say('list.add.after'), disabled: byItself, onChoose: verbs.addSibling },
              ...relationsUnder(kind).map(relation => ({
                id: relation.link,
                label: say(`list.add.${relation.child}` as 'list.add.practice'), // one message for each child kind
                onChoose: () => addUnder(relation),
              })),
              ...(kind === 'moment' ? [{ id: 'copy', label: say('app.duplicate'), onChoose: duplicate }] : []),
            ],
          },
          {
            choices: [
              ...(isId('moment', id) || isId('practice', id) || isId('support', id)
                ? [{ id: 'backwards', label: say('card.backwards'), onChoose: () => backwards(id) }]
                : []),
              {
                id: 'comments',
                label: say('card.comments'),
                onChoose: () => show({ talk: { panel: 'comments', on: id } }),
              },
              ...whatIfChoices(id, say, tryOut),
            ],
          },
          {
            title: say('list.menu.place'),
            choices: [
              { id: 'up', label: say('list.move.up'), disabled: byItself, onChoose: () => verbs.move(-1) },
              { id: 'down', label: say('list.move.down'), disabled: byItself, onChoose: () => verbs.move(1) },
              ...(place.hangs ? [{ id: 'off', label: say('list.takeOff'), onChoose: verbs.unhang }] : []),
              ...(isId('moment', id)
                ? [{ id: 'each', label: say('day.each'), onChoose: () => show({ each: id }) }]
                : []),
              ...(isId('moment', id) && isDreamed
                ? [{ id: 'interview', label: say('card.interview'), onChoose: () => go(interviewPath(plan, id)) }]
                : []),
              ...(onMap
                ? [
                    {
                      id: 'map',
                      label: say('list.onMap'),
                      onChoose: () => {
                        select(id)
                        go(planPath(plan, 'map'))
                      },
                    },
                  ]
                : []),
            ],
          },
          {
            choices: [
              ...(isId('moment', id)
                ? [
                    { id: 'picture', label: say('card.picture'), onChoose: () => show({ picture: id }) },
                    {
                      id: 'pattern',
                      label: say('card.pattern'),
                      onChoose: () => show({ patterns: { ask: 'save', moment: id } }),
                    },
                  ]
                : []),
              { id: 'delete', label: say('app.delete'), danger: true, onChoose: () => setDeleting(true) },
            ],
          },
        ]}
      >
        {say('app.more')}
      </Menu>
      {deleting && <DeleteCard id={id} title={title} onDeleted={afterDelete} onClose={() => setDeleting(false)} />}
    </>
  )
}
