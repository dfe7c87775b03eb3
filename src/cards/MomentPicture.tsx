import { Suspense } from 'react'
import { momentPicture } from '../derive/momentPicture.ts'
import type { Moment } from '../domain/plan.ts'
import { useWord } from '../store/language.tsx'
import { cx } from '../ui/cx.ts'
import { lazily } from '../ui/lazily.tsx'
import styles from './MomentPicture.module.css'

const Nothing = () => null
const SketchDrawing = lazily(async () => (await import('./SketchDrawing.tsx')).SketchDrawing, Nothing)

interface MomentPictureProps {
  moment: Pick<Moment, 'title' | 'sketch' | 'picture'>
  /** `tiny` shows no picture that is only told in words. */
  size: 'tiny' | 'small' | 'large'
}

/** A moment's sketch or photo, or its picture in words; nothing where it has none. */
export function MomentPicture({ moment, size }: MomentPictureProps) {
  const say = useWord()
  const image = momentPicture(moment)
  if (!image || (image.kind === 'words' && size === 'tiny')) return null
  const label = image.alt || say('card.picture.of', { title: moment.title || say('moment.untitled') })
  if (image.kind === 'words') {
    return (
      <p className={cx(styles.words, styles[size])} dir="auto">
        <span className="forReaders">{say('card.picture.words')}: </span>
        {label}
      </p>
    )
  }
  return (
    <div className={cx(styles.frame, styles[size])} data-picture={image.kind}>
      {image.kind === 'photo' ? (
        <img src={image.src} alt={label} draggable={false} decoding="async" />
      ) : (
        <Suspense>
          <SketchDrawing strokes={image.strokes} label={label} />
        </Suspense>
      )}
    </div>
  )
}
