import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { useWord } from '../store/language.tsx'
import { useSaveState } from '../store/saveState.tsx'
import { cx } from '../ui/cx.ts'
import styles from './StateChip.module.css'

/** Where the work is kept, in words: a finished write, never a hope. */
export function StateChip() {
  const say = useWord()
  const save = useSaveState()
  const calm = save.state === 'saved'
  const waiting = save.state === 'saving' || save.state === 'opening'
  const help =
    save.state === 'cannot-keep'
      ? say(`save.cannot-keep.${save.why}`)
      : save.state === 'saved-needs-server'
        ? say('save.saved-needs-server.help')
        : undefined
  const Mark = calm ? CircleCheck : waiting ? CircleDashed : CircleAlert
  return (
    <p className={cx(styles.chip, !calm && !waiting && styles.warning)} role="status">
      <Mark size={16} aria-hidden="true" />
      <span>
        {say(`save.${save.state}`)}
        {help && <span className={styles.help}>{help}</span>}
      </span>
    </p>
  )
}
