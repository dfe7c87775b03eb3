import { useEffect, useRef, useState } from 'react'
import { sameGesture } from '../../document/commands.ts'
import { setContract } from '../../document/contractCommands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { TextField } from '../../ui/Field.tsx'
import { type NumberRule, readRule } from './contractRules.ts'

/** How long a writer rests before the plan has it; milliseconds. */
const pause = 400

/** One number of the contract. What is no number stays on the screen and is not written; all that is typed in one go is one step. */
export function RuleNumber({ rule: { name, most }, value }: { rule: NumberRule; value: number }) {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const change = useChange()
  const [text, setText] = useState<string | null>(null)
  const typed = text === null ? undefined : readRule(text, most)
  const wrong = text !== null && typed === undefined
  const write = () => {
    if (typed !== undefined && typed !== value) change(sameGesture(setContract({ [name]: typed })))
  }
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(() => latest.current(), pause)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const now = () => latest.current()
    addEventListener('pagehide', now)
    return () => {
      removeEventListener('pagehide', now)
      now()
      plan.endGesture()
    }
  }, [plan])
  const leave = () => {
    write()
    if (!wrong) setText(null)
    plan.endGesture()
  }
  return (
    <TextField
      label={say(`contract.${name}`)}
      inputMode="decimal"
      dir="ltr"
      value={text ?? String(value)}
      aria-invalid={wrong}
      {...(wrong && { help: say('contract.wrong', { most }) })}
      onFocus={plan.endGesture}
      onChange={event => setText(event.target.value)}
      onBlur={leave}
      onKeyDown={event => event.key === 'Enter' && write()}
    />
  )
}
