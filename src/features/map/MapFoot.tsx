import { useLocation } from 'wouter'
import { ActionBar } from '../../cards/ActionBar.tsx'
import { TalkMenu } from '../../cards/TalkMenu.tsx'
import { useWhatIf } from '../../cards/useWhatIf.ts'
import { whatIfChoices } from '../../cards/WhatIfVerbs.tsx'
import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import { type Id, isAnyId, isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { interviewPath } from '../../store/interviewPath.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, type MenuChoice } from '../../ui/Menu.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { closing } from './mapGaps.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { narrow } from './mapWindow.ts'
import { NextGap, useBackOnWalk } from './NextGap.tsx'
import { ProposalFoot } from './ProposalFoot.tsx'
import { askedOf, mapBackwardsHere, useIsProposing } from './proposing.ts'
import { SeveralFoot } from './SeveralFoot.tsx'
import { type Answer, answersTo, type Tie, tieNamed } from './ties.ts'
import { nameOf } from './titles.ts'
import type { CardActions } from './useCardActions.ts'
import type { MapScene } from './useMap.ts'
import { WholeDay } from './WholeDay.tsx'

/** Below this width (CSS pixels) proposals leave no room for what is asked for less often. */
export const roomy = 1200

/** The answers every plan needs; the others are asked for when there is something to say. */
const needed: ReadonlySet<string> = new Set(['makes.to', 'does.to', 'needs.from', 'awaits.from'])

/** What can be done with the selected card; its next question is the one verb of the page. */
export function MapFoot({ scene, actions }: { scene: MapScene; actions: CardActions }) {
  const say = useEveryWord()
  const card = scene.front?.selected
  const isSeveral = useMapScreen(screen => screen.several !== null)
  const unmapped = usePlan(plan => plan.practices.size === 0)
  const isWide = usePageWidth() >= roomy // else the head has it
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const isNarrow = usePageWidth() < narrow // there it is chosen from the menu of the map
  if (isSeveral) return <SeveralFoot />
  if (!card) {
    return (
      <ActionBar end={<TalkMenu />}>
        {(unmapped || isWide) && (
          <Button look={unmapped ? 'primary' : 'quiet'} onClick={() => go(interviewPath(plan))}>
            {say('card.interview.short')}
          </Button>
        )}
        <span>{say(unmapped ? 'map.pick.first' : 'map.pick')}</span>
        <WholeDay />
        {!isNarrow && <Button onClick={() => showMap({ several: [] })}>{say('several.begin')}</Button>}
      </ActionBar>
    )
  }
  return <CardFoot card={card} actions={actions} />
}

function CardFoot({ card, actions }: { card: CardId; actions: CardActions }) {
  const say = useWord()
  const width = usePageWidth()
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const gap = useMapScreen(screen => screen.gap)
  const gapTie = gap ? tieNamed(gap.record, closing[gap.kind]) : undefined
  const open = useDerived(openAnswer, card)
  const gapTitle = usePlan(plan => (gap ? nameOf(plan, gap.record) : '')) || say('card.untitled')

  const asked = askedOf(card, gap?.record)
  const proposing = useIsProposing(card)
  const isNarrow = width < (proposing ? roomy : narrow)
  const all = answersTo(card)
  const isAnswer = all.some(tie => tie.name === gapTie?.name)
  const answers = inFront(all, isAnswer ? gapTie : open)
  const shown = answers.slice(0, isNarrow ? 1 : 2)
  const link = {
    id: 'link',
    label: say('map.link'),
    onChoose: () => showMap({ open: { panel: 'link', at: card, tie: null } }),
  }
  const details = {
    id: 'details',
    label: say('map.details.verb'),
    onChoose: () => showMap({ open: { panel: 'details', card } }),
  }
  const comments = {
    id: 'comments',
    label: say('card.comments'),
    onChoose: () => show({ talk: { panel: 'comments', on: card } }),
  }
  const interview = {
    id: 'interview',
    label: say('card.interview'),
    onChoose: () => isId('moment', card) && go(interviewPath(plan, card)),
  }
  const pattern = {
    id: 'pattern',
    label: say('card.pattern'),
    onChoose: () => show({ patterns: isId('moment', card) ? { ask: 'save', moment: card } : null }),
  }
  const beside = isId('moment', card) ? [interview, comments, pattern] : [comments]
  const more = answers.slice(shown.length).map(tie => ({
    id: tie.name,
    label: say(`map.add.${tie.name}`),
    onChoose: () => actions.answer(card, tie),
  }))
  const back = useBackOnWalk(gap?.kind)
  const asksInMenu = isNarrow && gap !== null // else the foot of a phone would have three rows
  const backwards =
    asked && !proposing && asksInMenu
      ? [{ id: 'backwards', label: say('card.backwards'), onChoose: () => mapBackwardsHere(asked) }]
      : []
  return (
    <ActionBar
      end={
        <>
          {!isNarrow &&
            [link, details].map(({ id, label, onChoose }) => (
              <Button key={id} onClick={onChoose}>
                {label}
              </Button>
            ))}
          {!isNarrow && <MoreMenu card={card} actions={actions} more={[...more, ...beside]} />}
        </>
      }
    >
      {proposing ? (
        <>
          <ProposalFoot card={card} />
          {shown.slice(0, 1).map(tie => (
            <Button key={tie.name} onClick={() => actions.answer(card, tie)}>
              {say(`map.add.${tie.name}`)}
            </Button>
          ))}
        </>
      ) : gap && gapTie && !isAnswer ? (
        <Button look="primary" onClick={() => showMap({ open: { panel: 'link', at: gap.record, tie: gapTie } })}>
          {say(`map.close.${gap.kind}`, { title: gapTitle })}
        </Button>
      ) : (
        shown.map((tie, at) => (
          <Button key={tie.name} look={at === 0 ? 'primary' : 'quiet'} onClick={() => actions.answer(card, tie)}>
            {say(`map.add.${tie.name}`)}
          </Button>
        ))
      )}
      {asked && !proposing && !asksInMenu && (
        <Button onClick={() => mapBackwardsHere(asked)}>{say('card.backwards')}</Button>
      )}
      {gap && <NextGap kind={gap.kind} isNarrow={isNarrow} />}
      {isNarrow && (
        <MoreMenu card={card} actions={actions} more={[...backwards, ...back, ...more, link, details, ...beside]} />
      )}
    </ActionBar>
  )
}

/** What is asked for less often; where a card of the map can be moved and deleted (a moment is, on the day). */
function MoreMenu({ card, actions, more }: { card: CardId; actions: CardActions; more: readonly MenuChoice[] }) {
  const say = useEveryWord()
  const tryOut = useWhatIf()
  const isMoment = columnOf(card) === 'moments'
  const place = [
    { id: 'up', label: say('map.up'), onChoose: () => actions.shift(card, -1) },
    { id: 'down', label: say('map.down'), onChoose: () => actions.shift(card, 1) },
  ]
  const remove = () => showMap({ open: { panel: 'remove', card } })
  const sections = [
    { choices: [...more, ...whatIfChoices(card, say, tryOut)] },
    {
      choices: [
        ...(isMoment ? [] : place),
        { id: 'several', label: say('several.begin'), onChoose: () => actions.pick(card, false) },
      ],
    },
    { choices: isMoment ? [] : [{ id: 'remove', label: say('app.delete'), danger: true, onChoose: remove }] },
  ].filter(section => section.choices.length > 0)
  return sections.length > 0 ? <Menu label={say('app.more')} sections={sections} /> : null
}

function inFront(answers: readonly Answer[], first: Tie | undefined): readonly Answer[] {
  return answers.toSorted((a, b) => Number(b.name === first?.name) - Number(a.name === first?.name))
}

/** The first answer a card needs that nobody has given yet. */
function openAnswer(plan: Plan, card: string): Tie | undefined {
  if (!isAnyId(card)) return undefined
  return answersTo(card).find(tie => needed.has(tie.name) && !isAnswered(plan, tie, card))
}

function isAnswered(plan: Plan, { link, here }: Tie, card: Id): boolean {
  const grouped = (here === 'from' ? linksByFrom : linksByTo)(plan, link) as ReadonlyMap<Id, unknown> // by the card's end
  return grouped.has(card)
}
