import { sayVoices } from '../../cards/proposed.ts'
import { SpeakingField } from '../../cards/SpeakingField.tsx'
import { cardOfRecord, useGoToCard } from '../../cards/useGoToCard.ts'
import { useNameOf } from '../../cards/useNameOf.ts'
import { recordsByVoice, voices } from '../../derive/voices.ts'
import type { Id } from '../../domain/ids.ts'
import { voices as allVoices, type Voice } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived, useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Voices.module.css'

/** [D31] Who has been heard, in sentences to read aloud, and the cards behind every number. */
export function VoicesDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const editable = useIsEditable()
  const { momentsWithoutStudents } = useDerived(voices)
  const records = useDerived(recordsByVoice)
  const most = Math.max(1, ...[...records.values()].map(ids => ids.length))
  return (
    <Dialog side title={say('card.voices')} closeLabel={say('app.done')} onClose={onClose}>
      <Aloud />
      <section className={styles.part} aria-label={say('talk.voices.by')}>
        <h3 className={styles.heading}>{say('talk.voices.by')}</h3>
        <ul className={styles.voices}>
          {allVoices.map(voice => (
            <VoiceRow key={voice} voice={voice} ids={records.get(voice) ?? []} most={most} />
          ))}
        </ul>
      </section>
      {momentsWithoutStudents.length > 0 && (
        <section className={styles.part} aria-label={say('talk.voices.open')}>
          <h3 className={styles.heading}>{say('talk.voices.open')}</h3>
          <Records ids={momentsWithoutStudents} />
        </section>
      )}
      {editable && <SpeakingField />}
    </Dialog>
  )
}

/** What a facilitator can read to the room. */
function Aloud() {
  const say = useEveryWord()
  const sayFirst = useWord()
  const format = useFormat()
  const { counts, missing, momentsWithoutStudents } = useDerived(voices)
  const hasMoments = usePlan(plan => plan.moments.size > 0)
  const heard = allVoices
    .map(voice => ({ who: sayFirst(`card.voice.${voice}`), n: counts[voice] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(one => say('talk.voices.some', one))
  if (heard.length === 0) {
    return (
      <>
        <p className={styles.lead}>{say('talk.voices.nobody')}</p>
        <p className={styles.quiet}>{say('talk.voices.nobody.help')}</p>
      </>
    )
  }
  const n = momentsWithoutStudents.length
  return (
    <div className={styles.lead}>
      <p>{say('talk.voices.heard', { voices: format.list(heard) })}</p>
      <p>
        {missing.length > 0
          ? say('talk.voices.missing', { voices: sayVoices(missing, sayFirst, format) })
          : say('talk.voices.complete')}
      </p>
      {hasMoments && <p>{n > 0 ? say('talk.voices.moments', { n }) : say('talk.voices.moments.none')}</p>}
    </div>
  )
}

function VoiceRow({ voice, ids, most }: { voice: Voice; ids: readonly Id[]; most: number }) {
  const say = useEveryWord()
  const name = say(`card.voice.${voice}`)
  if (ids.length === 0) {
    return (
      <li className={styles.row}>
        <span>{name}</span>
        <span className={styles.quiet}>{say('talk.voices.not')}</span>
      </li>
    )
  }
  return (
    <li>
      <details>
        <summary className={styles.summary}>
          <span className={styles.row}>
            <span>{name}</span>
            <span className={styles.quiet}>{say('talk.voices.n', { n: ids.length })}</span>
          </span>
          <span className={styles.bar} style={{ inlineSize: `${(ids.length / most) * 100}%` }} aria-hidden="true" />
        </summary>
        <Records ids={ids} />
      </details>
    </li>
  )
}

/** Records by name, each the way to its card. */
function Records({ ids }: { ids: readonly Id[] }) {
  const go = useGoToCard()
  const nameOf = useNameOf()
  const plan = usePlan(whole => whole)
  return (
    <ul className={styles.records}>
      {ids.map(id => (
        <li key={id}>
          {cardOfRecord(plan, id) ? (
            <button type="button" dir="auto" className={styles.record} onClick={() => go(id)}>
              {nameOf(plan, id)}
            </button>
          ) : (
            <p dir="auto" className={styles.record}>
              {nameOf(plan, id)}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
