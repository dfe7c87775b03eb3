import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDirection } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './AdultsView.module.css'

interface PagerProps {
  page: { readonly all: readonly string[]; readonly from: number; readonly shown: readonly string[] }
  onTurn: (from: number) => void
}

/** Turns to the adults who do not fit beside the students now. */
export function Pager({ page: { all, from, shown }, onTurn }: PagerProps) {
  const say = useEveryWord()
  const rightToLeft = useDirection() === 'rtl'
  if (shown.length === all.length) return null
  const size = shown.length
  const more = all.length - from - size
  const Back = rightToLeft ? ChevronRight : ChevronLeft
  const Ahead = rightToLeft ? ChevronLeft : ChevronRight
  return (
    <div className={styles.pager}>
      <Button look="plain" icon={<Back />} disabled={from === 0} onClick={() => onTurn(Math.max(0, from - size))}>
        {size === 1 ? say('adults.page.before.one') : say('adults.page.before')}
      </Button>
      <span className={styles.pageNow} role="status">
        {size === 1
          ? say('adults.page.one', { from: from + 1, n: all.length })
          : say('adults.page', { from: from + 1, to: from + size, n: all.length })}
      </span>
      <Button icon={<Ahead />} disabled={more === 0} onClick={() => onTurn(from + size)}>
        {size === 1 ? say('adults.page.after.one') : say('adults.page.after', { n: Math.min(size, more || size) })}
      </Button>
    </div>
  )
}
