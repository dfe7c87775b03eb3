import { MessageCircleQuestion } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { usePeople, useTier } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Faces.module.css'
import { joinRound, offered, tally } from './round.ts'
import { setRound, useRounds, waveAway } from './roundStore.ts'
import { useCalmHands } from './useCalmHands.ts'
import { useMomentTitle, useThere } from './useMomentTitles.ts'

/** One quiet line beneath the plan's head while a question how moments feel is open; it waits while somebody types. */
export function FacesBar() {
  const isOpen = useScreen(screen => screen.faces !== null)
  const line = useLine()
  const isCalm = useCalmHands()
  const wanted = isOpen ? null : line
  const [shown, setShown] = useState<string | null>(null)
  const key = wanted?.key ?? null
  useEffect(() => {
    if (isCalm || key === null) setShown(key)
  }, [isCalm, key])
  const isShown = wanted !== null && shown === wanted.key
  return (
    <div role="status" className={isShown ? styles.bar : undefined}>
      {isShown && (
        <>
          <p className={styles.barWords}>
            <MessageCircleQuestion size={18} aria-hidden="true" />
            {wanted.words}
          </p>
          {wanted.verbs}
        </>
      )}
    </div>
  )
}

interface Line {
  readonly key: string
  readonly words: string
  readonly verbs: ReactNode
}

function useLine(): Line | null {
  const say = useEveryWord()
  const plan = usePlan(state => state.plan.id)
  const people = usePeople()
  const { round, waved } = useRounds()
  const watches = useTier() === 'view'
  const onlyLooks = useOnlyLooks()
  const title = useMomentTitle()
  const offer = offered(people, new Set([...waved, ...(round ? [round.id] : [])]))
  const asked = useThere(offer?.asked.moments ?? [])

  if (round?.stage === 'open') {
    return {
      key: `${round.id} open`,
      words: say('faces.bar.open', tally(round, people)),
      verbs: (
        <Button small onClick={() => show({ faces: { show: 'answer', moments: round.moments } })}>
          {say('faces.bar.back')}
        </Button>
      ),
    }
  }
  if (round && !waved.has(round.id)) {
    const isShown = round.stage === 'shown'
    return {
      key: `${round.id} ${round.stage}`,
      words: say(isShown ? 'faces.bar.shown' : 'faces.dropped'),
      verbs: (
        <>
          {isShown && (
            <Button small onClick={() => show({ faces: { show: 'answer', moments: round.moments } })}>
              {say('faces.bar.look')}
            </Button>
          )}
          <Button small look="plain" onClick={() => waveAway(round.id)}>
            {say('faces.bar.close')}
          </Button>
        </>
      ),
    }
  }
  if (!offer || asked.length === 0) return null
  const name = offer.by?.name || say('faces.someone')
  const words =
    asked.length === 1
      ? say('faces.bar.asks', { name, title: title(asked[0]) })
      : say('faces.bar.asksSeveral', { name, n: asked.length })
  const take = () => {
    setRound(joinRound(plan, offer.asked))
    show({ faces: { show: 'answer', moments: offer.asked.moments } })
  }
  return {
    key: `${offer.asked.round} offered`,
    words: watches ? `${words} ${say('faces.bar.watching')}` : words,
    verbs: (
      <>
        {!onlyLooks && (
          <Button small onClick={take}>
            {say('faces.bar.answer')}
          </Button>
        )}
        <Button small look="plain" onClick={() => waveAway(offer.asked.round)}>
          {say(onlyLooks ? 'faces.bar.close' : 'faces.bar.later')}
        </Button>
      </>
    ),
  }
}
