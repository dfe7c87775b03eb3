import { FaceIcon, faceLevel, fromHard } from '../../cards/FaceIcon.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { cx } from '../../ui/cx.ts'
import styles from './Faces.module.css'

interface FaceChoiceProps {
  title: string
  valence: number | undefined
  onPut: (valence: number) => void
  /** Where only one moment is asked about, the dialog has its name already. */
  alone: boolean
}

/** Five faces to put one of; pressing it again takes it back. */
export function FaceChoice({ title, valence, onPut, alone }: FaceChoiceProps) {
  const say = useEveryWord()
  return (
    <fieldset className={styles.choice}>
      <legend className={alone ? 'forReaders' : styles.choiceTitle} dir="auto">
        {alone ? say('faces.answer.put', { title }) : title}
      </legend>
      <div className={styles.faceRow}>
        {fromHard.map(level => (
          <button
            key={level}
            type="button"
            className={cx(styles.face, valence === level && styles.chosen)}
            aria-pressed={valence === level}
            aria-label={say('day.face', { title, level: say(`valence.${level}`) })}
            onClick={() => onPut(level)}
          >
            <FaceIcon level={level} size={36} />
          </button>
        ))}
      </div>
      <p className={styles.chosenWord} aria-hidden="true">
        {valence === undefined ? say('day.point.unmarked') : say(`valence.${faceLevel(valence)}`)}
      </p>
    </fieldset>
  )
}
