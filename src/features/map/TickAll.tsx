import { useEffect, useRef } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import styles from './Several.module.css'

interface TickAllProps {
  label: string
  /** How many of how many cards have it. */
  count: number
  of: number
  onTick: (on: boolean) => void
}

/** A box for several cards: ticked where all have it, half where some do; a press gives it to all, or takes it from all. */
export function TickAll({ label, count, of, onTick }: TickAllProps) {
  const say = useEveryWord()
  const box = useRef<HTMLInputElement>(null)
  const isPartly = count > 0 && count < of
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly
  }, [isPartly])
  return (
    <label className={styles.tick}>
      <input ref={box} type="checkbox" checked={count === of} onChange={() => onTick(count < of)} />
      <span>{isPartly ? say('several.some', { label, n: count, all: of }) : label}</span>
    </label>
  )
}
