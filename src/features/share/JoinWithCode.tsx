import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { writeRoomLink } from '../../domain/access.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { findCode } from '../../store/joining.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Join.module.css'
import { groupCode } from './spokenCode.ts'

const digits = 8

/** Eight digits that somebody said aloud, in the place of a link. */
export function JoinWithCode() {
  const say = useEveryWord()
  const [, goTo] = useLocation()
  const [code, setCode] = useState('')
  const [said, setSaid] = useState('')
  const [looking, setLooking] = useState(false)
  const look = async () => {
    if (code.length !== digits) return setSaid(say('join.code.short', { n: code.length }))
    setSaid('')
    setLooking(true)
    const found = await findCode(code)
    setLooking(false)
    if ('why' in found) return setSaid(say(`refused.${found.why}`))
    goTo(writeRoomLink({ ...found, tier: 'edit' }).slice(1), { replace: true }) // without the hash
  }
  return (
    <main className={styles.page}>
      <Link href="/" className={styles.link}>
        {say('app.allPlans')}
      </Link>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          if (!looking) void look()
        }}
      >
        <h1>{say('join.code')}</h1>
        <div className={styles.field}>
          <label htmlFor="join-code">{say('join.code.field')}</label>
          <input
            id="join-code"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="go"
            className={styles.code}
            placeholder="0000 0000"
            value={groupCode(code)}
            aria-invalid={said !== ''}
            aria-describedby="join-code-help join-code-said"
            onChange={event => {
              setCode(plainDigits(event.target.value))
              setSaid('')
            }}
          />
          <p id="join-code-help" className={styles.note}>
            {say('join.code.help')}
          </p>
        </div>
        <p id="join-code-said" role="status" className={styles.said}>
          {looking ? say('join.code.looking') : said}
        </p>
        <Button type="submit" look="primary">
          {say('join.code.go')}
        </Button>
      </form>
    </main>
  )
}

/** The digits of what was typed or pasted, also those of other scripts. */
function plainDigits(text: string): string {
  return [...text.normalize('NFKC').matchAll(/\p{Nd}/gu)]
    .map(([digit]) => asciiDigit(digit))
    .join('')
    .slice(0, digits)
}

/** Digits of every script stand in tens, from zero up. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 48
  const value = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1
  return String(value - zero)
}
