import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react'
import { ProposalSource } from '../../cards/ProposalSource.tsx'
import { useSayBecause, useSayPart } from '../../cards/sayBecause.ts'
import { cardOfAsked } from '../../cards/useMapBackwards.ts'
import { useProposalVerbs } from '../../cards/useProposalVerbs.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { CardId } from '../../output/mapColumns.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDirection } from '../../store/language.tsx'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { setSuggestions, useSuggestions } from '../../store/suggestions.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { useBoardActions } from './actionsContext.ts'
import type { CardData } from './cardNodes.ts'
import { focusCard } from './focusCard.ts'
import cardStyles from './MapCard.module.css'
import { showMap, useMapScreen } from './mapScreen.ts'
import { plainArrow } from './neighbour.ts'
import styles from './ProposedCard.module.css'
import type { ProposedCard as Proposed } from './proposedCards.ts'
import { clearSelection } from './useMap.ts'
import { useProposed } from './useProposed.ts'

/** A dashed card: what adults might do, or one thing it asks for, with why; to accept, or to wave away. */
export const ProposedCard = memo(function ProposedCard({ data }: { data: CardData }) {
  const { id, column } = data.card
  const proposed = useProposed().cards.find(card => card.id === id)
  return proposed ? <Shown proposed={proposed} column={column} tabbable={data.tabbable} /> : null
})

interface ShownProps {
  proposed: Proposed
  column: CardData['card']['column']
  tabbable: boolean
}

function Shown({ proposed, column, tabbable }: ShownProps) {
  const say = useEveryWord()
  const direction = useDirection()
  const actions = useBoardActions()
  const sayPart = useSayPart()
  const { id, suggestion, part, isHead, isFront } = proposed
  const title = part?.title ?? say('suggest.rest', { title: suggestion.title })
  const button = useFocused(id)
  const tabIndex = tabbable ? 0 : -1

  /** A head shows its chain; a card of the plan is gone to; any other leads on to its verbs. */
  function press(event: MouseEvent<HTMLElement>) {
    if (isHead) setSuggestions({ front: suggestion.fingerprint })
    else if (part?.existing)
      focusCard(part.existing as CardId) // it has a column, as this one
    else event.currentTarget.closest('article')?.querySelector<HTMLElement>('h4 ~ div button')?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const arrow = plainArrow(event)
    if (arrow) actions.step(id, arrow)
    else if (event.key === 'Escape') clearSelection()
    else return
    event.preventDefault()
  }

  return (
    <article
      dir={direction}
      className={cx(cardStyles.card, cardStyles[column], cardStyles.lit, styles.proposed, isFront && styles.front)}
    >
      <h4 className={cardStyles.title}>
        <button
          ref={button}
          type="button"
          dir="auto"
          className={cx(styles.press)}
          data-card={id}
          tabIndex={tabIndex}
          aria-expanded={isHead ? isFront : undefined}
          onFocus={() => showMap({ stops: { ...useMapScreen.getState().stops, [column]: id } })}
          onClick={press}
          onKeyDown={onKeyDown}
        >
          <span className="forReaders">{say('suggest.one.card')} </span>
          {title}
        </button>
      </h4>
      <div className={cardStyles.words}>
        {part?.existing && <p>{say('suggest.there')}</p>}
        {part && !isHead && sayPart(part) && <p dir="auto">{sayPart(part)}</p>}
        {(!isHead || isFront) && part?.because && <p dir="auto">{part.because}</p>}
        {isHead && <Why suggestion={suggestion} isFront={isFront} />}
        {isHead && !isFront && <Summary suggestion={suggestion} />}
      </div>
      <Verbs proposed={proposed} title={title} tabIndex={tabIndex} />
      {isHead && isFront && <ProposalSource suggestion={suggestion} />}
    </article>
  )
}

/** The button that takes the focus once the map asks for it. */
function useFocused(id: CardId) {
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = useMapScreen(screen => screen.focus === id)
  useEffect(() => {
    if (!takesFocus || !button.current) return
    button.current.focus()
    showMap({ focus: null })
  }, [takesFocus])
  return button
}

const mostReasons = 3

function Why({ suggestion: { why }, isFront }: { suggestion: Suggestion; isFront: boolean }) {
  const sayBecause = useSayBecause()
  return why.slice(0, isFront ? mostReasons : 1).map(reason => (
    <p key={JSON.stringify(reason)} dir="auto">
      {sayBecause(reason)}
    </p>
  ))
}

/** How much a chain that is not in front asks for. */
function Summary({ suggestion: { parts } }: { suggestion: Suggestion }) {
  const say = useEveryWord()
  const count = (kind: string) => parts.filter(part => part.kind === kind).length
  const [adults, supports, permissions] = [count('role'), count('support'), count('permission')]
  return (
    <p dir="auto">
      {[
        adults > 0 && say('suggest.adults', { n: adults }),
        supports > 0 && say('suggest.supports', { n: supports }),
        permissions > 0 && say('suggest.permissions', { n: permissions }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}

interface VerbsProps {
  proposed: Proposed
  title: string
  tabIndex: 0 | -1
}

function Verbs({ proposed: { id, suggestion, part, isHead, isFront }, title, tabIndex }: VerbsProps) {
  const say = useEveryWord()
  const verbs = useProposalVerbs()
  const run = useRun(id)
  const verb = part?.existing ? 'suggest.link' : 'suggest.accept'
  return (
    <div className={styles.verbs}>
      {isHead && isFront && suggestion.parts.length > 1 && (
        <Button
          small
          tabIndex={tabIndex}
          aria-label={say('suggest.chain.one', { title })}
          onClick={() => run(() => verbs.acceptAll([suggestion]))}
        >
          {say('suggest.chain')}
        </Button>
      )}
      {part && (
        <Button
          small
          tabIndex={tabIndex}
          aria-label={say(`${verb}.one`, { title })}
          onClick={() => run(() => verbs.accept(suggestion, part))}
        >
          {say(verb)}
        </Button>
      )}
      <Button
        small
        look="plain"
        tabIndex={tabIndex}
        aria-label={say('suggest.wave.one', { title })}
        onClick={() => run(() => verbs.waveAway(suggestion, isHead ? undefined : part))}
      >
        {say('suggest.wave')}
      </Button>
    </div>
  )
}

/** Runs a verb that takes its card away, and gives the focus to the next proposal, else to the card that was asked about. */
function useRun(id: CardId) {
  const { cards } = useProposed()
  const plan = useOpenPlan()
  return (verb: () => void) => {
    const at = cards.findIndex(card => card.id === id)
    const isHead = cards[at]?.isHead
    const next =
      cards.slice(at + 1).find(card => card.isHead === isHead) ?? cards.slice(0, at).findLast(card => card.isHead)
    const { asked } = useSuggestions.getState()
    const fallback = asked ? cardOfAsked(plan.getState(), asked) : undefined
    verb()
    const card = next?.id ?? fallback
    if (card) focusCard(card as CardId) // proposals and what is asked about are cards of the map
  }
}
