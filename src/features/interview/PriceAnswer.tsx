import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import type { AnswerFormProps } from './AnswerForm.tsx'
import styles from './Interview.module.css'

/** What a support costs once and every year, as far as it is known. */
export function PriceAnswer({ voice: { say }, onAnswer }: AnswerFormProps) {
  const [once, setOnce] = useState('')
  const [yearly, setYearly] = useState('')
  const give = (price: { readonly once: number | null; readonly perYear: number | null }) =>
    onAnswer({ by: 'price', ...price }, say('interview.kept'))
  const field = { type: 'number', inputMode: 'decimal', min: 0, step: 'any' } as const
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        const price = { once: amount(once), perYear: amount(yearly) }
        if (price.once !== null || price.perYear !== null) give(price)
      }}
    >
      <div className={styles.pair}>
        <TextField
          {...field}
          data-answer=""
          label={say('card.field.costOneTime')}
          value={once}
          onChange={event => setOnce(event.target.value)}
        />
        <TextField
          {...field}
          label={say('card.field.costPerYear')}
          value={yearly}
          onChange={event => setYearly(event.target.value)}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {say('interview.add')}
        </Button>
        <Button onClick={() => give({ once: 0, perYear: 0 })}>{say('interview.free')}</Button>
      </div>
    </form>
  )
}

function amount(words: string): number | null {
  const number = Number(words)
  return words.trim() === '' || !(number >= 0 && Number.isFinite(number)) ? null : number
}
