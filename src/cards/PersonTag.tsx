import { User } from 'lucide-react'
import { cx } from '../ui/cx.ts'
import styles from './PersonTag.module.css'

/** Somebody who is here, as a small tag: two letters in ink; only outlined while they are away. */
export function PersonTag({ name, away }: { name: string; away: boolean }) {
  return (
    <span className={cx(styles.tag, away && styles.away)} aria-hidden="true">
      {name ? initials(name) : <User size={16} />}
    </span>
  )
}

/** Two letters of a name: of its first two words, or the first two of its only one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = lettersOf(words[0] ?? '')
  const second = words.length > 1 ? lettersOf(words[1] ?? '')[0] : first[1]
  return (first[0] ?? '').toLocaleUpperCase() + (words.length > 1 ? (second ?? '').toLocaleUpperCase() : (second ?? ''))
}

function lettersOf(word: string): string[] {
  return [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment)
}
