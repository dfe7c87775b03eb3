import { voices } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { FaceChoice } from './FaceChoice.tsx'
import styles from './Faces.module.css'
import { putFace, type Round, sheetOf, speakFor, takeBackPassing } from './round.ts'
import { changeRound } from './roundStore.ts'
import { useMomentTitle, useThere } from './useMomentTitles.ts'

/** A face for each moment asked about, and for whom one speaks; it stays on this device. */
export function AnswerSheet({ round }: { round: Round }) {
  const say = useEveryWord()
  const title = useMomentTitle()
  const moments = useThere(round.moments)
  const { faces, voice } = sheetOf(round)
  const isNext = round.sheets.length > 1
  return (
    <>
      {isNext && (
        <p role="status" className={styles.next}>
          {say('faces.answer.next')}
        </p>
      )}
      <p className={styles.quiet}>{say('faces.answer.private')}</p>
      {moments.map(moment => (
        <FaceChoice
          key={moment}
          title={title(moment)}
          alone={moments.length === 1}
          valence={faces.find(face => face.moment === moment)?.valence}
          onPut={valence => changeRound(now => putFace(now, moment, valence))}
        />
      ))}
      <SelectField
        label={say('faces.answer.voice')}
        help={say('faces.answer.voice.help')}
        value={voice ?? ''}
        onChange={event => {
          const said = voices.find(each => each === event.target.value)
          changeRound(now => speakFor(now, said ?? null))
        }}
      >
        <option value="">{say('faces.answer.voice.none')}</option>
        {voices.map(each => (
          <option key={each} value={each}>
            {say(`faces.voice.${each}`)}
          </option>
        ))}
      </SelectField>
      {isNext && faces.length === 0 && (
        <div>
          <Button look="plain" onClick={() => changeRound(takeBackPassing)}>
            {say('faces.answer.unpass')}
          </Button>
        </div>
      )}
    </>
  )
}
