import { momentPicture } from '../derive/momentPicture.ts'
import type { Moment } from '../domain/plan.ts'
import { useWord } from '../store/language.tsx'
import { useIsStill } from '../store/onlyLooks.ts'
import { show } from '../store/screen.ts'
import styles from './MomentPicture.module.css'
import { MomentPicture } from './MomentPicture.tsx'

/** A moment's picture as large as its place, to be pressed by those who may change it. */
export function PictureButton({ moment }: { moment: Moment }) {
  const say = useWord()
  const still = useIsStill()
  const image = momentPicture(moment)
  if (!image) return null
  if (still) return <MomentPicture moment={moment} size="large" />
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={[say('card.picture'), image.alt].filter(Boolean).join(' ')}
      onClick={() => show({ picture: moment.id })}
    >
      <MomentPicture moment={moment} size="large" />
    </button>
  )
}
