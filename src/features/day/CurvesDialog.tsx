import { faceLevel } from '../../cards/FaceIcon.tsx'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { feelingsByMoment } from '../../derive/slots.ts'
import { shownDay } from '../../derive/theDay.ts'
import type { Learner } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './CurvesDialog.module.css'
import { type CurveRow, curveRows } from './curveRows.ts'
import { closePanel } from './dayScreen.ts'
import { Markers } from './Markers.tsx'

/** What the curves say, in words: for each learner from today to the dream, the one in front first. */
export function CurvesDialog() {
  const say = useEveryWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const inFront = useScreen(screen => screen.learner)
  const day = useDerived(shownDay, asked)
  const learners = useDerived(learnersInOrder)
  const order = [...learners].sort((a, b) => Number(b.id === inFront) - Number(a.id === inFront))
  return (
    <Dialog side title={say('curves.title')} closeLabel={say('app.close')} onClose={closePanel}>
      {day &&
        order.map(learner => (
          <LearnerCurve key={learner.id} learner={learner} index={learners.indexOf(learner)} day={day.id} />
        ))}
    </Dialog>
  )
}

function LearnerCurve({ learner, index, day }: { learner: Learner; index: number; day: string }) {
  const say = useEveryWord()
  const { rows, gaps, lift } = useDerived(curveRows, day, learner.id)
  return (
    <section className={styles.learner}>
      <h3 className={styles.name}>
        <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
          <Markers index={index} scale={1} at={[{ x: 0, y: 0 }]} />
        </svg>
        <bdi>{learner.name || say('card.untitled')}</bdi>
      </h3>
      {rows.length === 0 && <p className={styles.quiet}>{say('curves.none')}</p>}
      {lift !== null && <p>{sayMean(say, lift)}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map(row => (
            <RowLine key={row.moment} row={row} learner={learner} />
          ))}
        </ul>
      )}
      {rows.length > 0 && gaps > 0 && <p className={styles.quiet}>{say('curves.gaps', { n: gaps })}</p>}
    </section>
  )
}

function sayMean(say: ReturnType<typeof useEveryWord>, lift: number): string {
  const n = Math.round(Math.abs(lift) * 10) / 10
  if (n === 0) return say('curves.mean.same')
  return say(lift > 0 ? 'curves.mean' : 'curves.mean.less', { n })
}

/** One moment: how it feels today and as dreamed, and the words for it; pressed, it leads there. */
function RowLine({ row, learner }: { row: CurveRow; learner: Learner }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const feelings = useDerived(feelingsByMoment, learner.id).get(row.moment) ?? []
  const words = format.list([
    ...new Set(feelings.filter(feeling => feeling.kind === 'aim').map(feeling => sayFeeling(feeling.word))),
  ])
  const said = useSayRow(row)
  const lift = row.today === undefined || row.aim === undefined ? 0 : row.aim - row.today
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          closePanel()
          select(row.moment)
        }}
      >
        <span>{words ? say('curves.feel', { said, words }) : said}</span>
        {lift !== 0 && (
          <span aria-hidden="true" className={styles.lift}>
            {lift > 0 ? '+' : '−'}
            {Math.abs(lift)}
          </span>
        )}
      </button>
    </li>
  )
}

function useSayRow({ title: written, today, aim }: CurveRow): string {
  const say = useEveryWord()
  const title = written || say('moment.untitled')
  const word = (level: number) => say(`valence.${faceLevel(level)}`)
  if (today !== undefined && aim !== undefined) {
    if (today === aim) return say('curves.same', { title, aim: word(aim) })
    return say('curves.both', { title, today: word(today), aim: word(aim) })
  }
  if (aim !== undefined) return say('curves.aim', { title, aim: word(aim) })
  return say('curves.now', { title, today: word(today ?? 0) })
}
