import { type Id, kindOf } from '../domain/ids.ts'
import { type SayEveryWord, useEveryWord } from '../store/everyWord.ts'
import { Button } from '../ui/Button.tsx'
import type { MenuChoice } from '../ui/Menu.tsx'
import { useWhatIf } from './useWhatIf.ts'
import styles from './WhatIfVerbs.module.css'

/** What can be tried of a card on a copy of the plan, as choices of its menu. */
export function whatIfChoices(
  id: Id,
  say: SayEveryWord,
  tryOut: (...parts: readonly string[]) => void,
): readonly MenuChoice[] {
  const kind = kindOf(id)
  type Word = 'without' | 'person' | 'role' | 'fte' | 'headcount' | 'move'
  const one = (ask: 'without' | 'fte' | 'headcount' | 'move', word: Word = ask): MenuChoice => ({
    id: `what if ${ask}`,
    label: say(`whatIf.verb.${word}`),
    onChoose: () => tryOut(ask, id),
  })
  if (kind === 'moment') return [one('move')]
  if (kind === 'person') return [one('without', 'person'), one('fte')]
  if (kind === 'role') return [one('without', 'role'), one('headcount')]
  return kind === 'support' || kind === 'practice' ? [one('without')] : []
}

/** The same as buttons, for a panel about the card. */
export function WhatIfVerbs({ id }: { id: Id }) {
  const say = useEveryWord()
  const tryOut = useWhatIf()
  return (
    <div className={styles.verbs}>
      {whatIfChoices(id, say, tryOut).map(choice => (
        <Button key={choice.id} small look="plain" onClick={choice.onChoose}>
          {choice.label}
        </Button>
      ))}
    </div>
  )
}

/** The way to everything that can be tried. */
export function TryWhatIf() {
  const say = useEveryWord()
  const tryOut = useWhatIf()
  return (
    <Button look="plain" onClick={() => tryOut()}>
      {say('whatIf.verb')}
    </Button>
  )
}
