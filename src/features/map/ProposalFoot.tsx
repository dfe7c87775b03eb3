import { useEffect, useRef } from 'react'
import { isFirstSight } from '../../cards/firstSight.ts'
import { useProposalVerbs } from '../../cards/useProposalVerbs.ts'
import { wavedCount } from '../../cards/wavedCount.ts'
import type { CardId } from '../../output/mapColumns.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { hideSuggestions, mapBackwards, showWavedAway, useSuggestions } from '../../store/suggestions.ts'
import { Button } from '../../ui/Button.tsx'
import { bringInSight, focusCard } from './focusCard.ts'
import { useProposed } from './useProposed.ts'

/** The first proposal comes in sight once it is there, with the focus where the verb that asked for it has gone. */
function useBroughtInSight(asked: object | null) {
  const { cards } = useProposed()
  const first = cards[0]?.id
  const isKnown = first !== undefined
  const latest = useRef(first)
  latest.current = first
  useEffect(() => {
    const id = latest.current
    if (!isKnown || !id || !asked || !isFirstSight(asked)) return
    if (document.activeElement === document.body || !document.activeElement) focusCard(id)
    else bringInSight(id)
  }, [isKnown, asked])
}

/** The verbs for all that is proposed for the selected card. */
export function ProposalFoot({ card }: { card: CardId }) {
  const say = useEveryWord()
  const verbs = useProposalVerbs()
  const { asked, all, away } = useSuggestions()
  const waved = useDerived(wavedCount)
  const back = () => focusCard(card)
  useBroughtInSight(asked)
  if (!asked) return null
  return (
    <>
      {all === null && <span role="status">{say('suggest.working')}</span>}
      {away && (
        <>
          <span role="status">{say('suggest.away')}</span>
          <Button onClick={() => mapBackwards(asked)}>{say('suggest.again')}</Button>
        </>
      )}
      {all?.length === 0 && !away && (
        <span role="status">
          {say('suggest.none')} {asked.for === 'moment' && say('suggest.none.why')}
        </span>
      )}
      {all && all.length > 0 && (
        <Button
          look="primary"
          onClick={() => {
            verbs.acceptAll(all)
            hideSuggestions()
            back()
          }}
        >
          {say('suggest.all')} · {say('suggest.n', { n: all.length })}
        </Button>
      )}
      <Button
        onClick={() => {
          hideSuggestions()
          back()
        }}
      >
        {say('suggest.hide')}
      </Button>
      {waved > 0 && (
        <Button look="plain" onClick={() => showWavedAway(true)}>
          {say('suggest.waved', { n: waved })}
        </Button>
      )}
    </>
  )
}
