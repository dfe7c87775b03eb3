import type { RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { FaceIcon, fromHard } from '../../cards/FaceIcon.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './FaceRow.module.css'

interface PointFacesProps {
  point: RefObject<HTMLElement | null>
  /** Whose feeling it is, at which moment, and when. */
  label: string
  level: number | undefined
  onChoose: (level: number | null) => void
  onClose: () => void
}

/** Five faces by a point of the ribbon, and the way to take its mark away. */
export function PointFaces({ point, label, level, onChoose, onClose }: PointFacesProps) {
  const say = useEveryWord()
  const choose = (next: number | null) => {
    onClose()
    onChoose(next)
    point.current?.focus()
  }
  return (
    <Popover triggerRef={point} isOpen onOpenChange={open => !open && onClose()} className={cx(styles.popover)}>
      <Dialog aria-label={label} className={cx(styles.choose)}>
        <p className={styles.said} dir="auto">
          {label}
        </p>
        <span className={styles.row}>
          {fromHard.map(value => (
            <button
              key={value}
              type="button"
              className={cx(styles.face, level === value && styles.chosen)}
              aria-pressed={level === value}
              aria-label={say(`valence.${value}`)}
              onClick={() => choose(value)}
            >
              <FaceIcon level={value} size={28} />
            </button>
          ))}
        </span>
        {level !== undefined && (
          <Button small look="plain" onClick={() => choose(null)}>
            {say('curves.unmark')}
          </Button>
        )}
      </Dialog>
    </Popover>
  )
}
