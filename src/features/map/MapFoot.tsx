import { ActionBar } from '../../cards/ActionBar.tsx'
import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import { type Id, isAnyId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { closing } from './mapGaps.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { answersTo, type Tie, tieNamed } from './ties.ts'
import { nameOf } from './titles.ts'
import type { CardActions } from './useCardActions.ts'
import type { MapScene } from './useMap.ts'

/** What can be done with the selected card; its next question is the one verb of the page. */
export function MapFoot({ scene, actions }: { scene: MapScene; actions: CardActions }) {
  const say = useWord()
  const selected = useScreen(screen => screen.selected)
  const isWriting = useMapScreen(screen => screen.editing !== null)
  const card = scene.front && selected && columnOf(selected) ? (selected as CardId) : null // it has a column
  return (
    <ActionBar end={card && <CardVerbs card={card} actions={actions} />}>
      {card ? <Answers card={card} actions={actions} /> : <span>{!isWriting && say('map.pick')}</span>}
    </ActionBar>
  )
}

function Answers({ card, actions }: { card: CardId; actions: CardActions }) {
  const say = useWord()
  const open = useDerived(openAnswer, card)
  const gap = useMapScreen(screen => screen.gap)
  const gapTie = gap && tieNamed(gap.record, closing[gap.kind])
  const title = usePlan(plan => (gap ? nameOf(plan, gap.record) : '')) || say('card.untitled')
  const answers = answersTo(card).slice(0, 2)
  if (gap && gapTie && !answers.some(tie => tie.name === gapTie.name)) {
    return (
      <Button look="primary" onClick={() => showMap({ open: { panel: 'link', at: gap.record, tie: gapTie } })}>
        {say(`map.close.${gap.kind}`, { title })}
      </Button>
    )
  }
  const first = gapTie ?? open
  return answers
    .toSorted((a, b) => Number(b.name === first?.name) - Number(a.name === first?.name))
    .map((tie, at) => (
      <Button key={tie.name} look={at === 0 ? 'primary' : 'quiet'} onClick={() => actions.answer(card, tie)}>
        {say(`map.add.${tie.name}`)}
      </Button>
    ))
}

function CardVerbs({ card, actions }: { card: CardId; actions: CardActions }) {
  const say = useWord()
  const isMoment = columnOf(card) === 'moments'
  const more = answersTo(card).slice(2)
  return (
    <>
      <Button onClick={() => showMap({ open: { panel: 'link', at: card, tie: null } })}>{say('map.link')}</Button>
      <Button onClick={() => showMap({ open: { panel: 'details', card } })}>{say('map.details.verb')}</Button>
      {!isMoment && (
        <Menu
          label={say('app.more')}
          sections={[
            {
              choices: more.map(tie => ({
                id: tie.name,
                label: say(`map.add.${tie.name}`),
                onChoose: () => actions.answer(card, tie),
              })),
            },
            {
              choices: [
                { id: 'up', label: say('map.up'), onChoose: () => actions.shift(card, -1) },
                { id: 'down', label: say('map.down'), onChoose: () => actions.shift(card, 1) },
              ],
            },
            {
              choices: [
                {
                  id: 'remove',
                  label: say('app.delete'),
                  danger: true,
                  onChoose: () => showMap({ open: { panel: 'remove', card } }),
                },
              ],
            },
          ].filter(section => section.choices.length > 0)}
        />
      )}
    </>
  )
}

/** The first answer nobody has given to a card yet. */
function openAnswer(plan: Plan, card: string): Tie | undefined {
  if (!isAnyId(card)) return undefined
  return answersTo(card).find(tie => !isAnswered(plan, tie, card))
}

function isAnswered(plan: Plan, { link, here }: Tie, card: Id): boolean {
  const grouped = (here === 'from' ? linksByFrom : linksByTo)(plan, link) as ReadonlyMap<Id, unknown> // by the card's end
  return grouped.has(card)
}
