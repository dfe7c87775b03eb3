import { useLocation } from 'wouter'
import { DaysMenu } from '../../cards/DaysMenu.tsx'
import { daysInOrder } from '../../derive/inOrder.ts'
import { writeText } from '../../document/commands.ts'
import { isId } from '../../domain/ids.ts'
import type { Day } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { useDraft } from '../../store/useDraft.ts'
import { walkPath } from '../../store/walkPath.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { SelectField, TextArea } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { ColourBy } from './ColourBy.tsx'
import styles from './DayHead.module.css'
import { StillDream } from './StillDream.tsx'
import { useFirstCaret } from './useFirstCaret.ts'
import { WhoseDay } from './WhoseDay.tsx'

const scales = ['story', 'clock', 'week'] as const
/** Days in sight side by side; more of them are chosen from a list. */
const mostInSight = 4

/** Above the strip: the dream, which day, how it is drawn, and with whose eyes. */
export function DayHead({ day, isEmpty }: { day: Day | undefined; isEmpty: boolean }) {
  const say = useWord()
  const days = useDerived(daysInOrder)
  const { scale, zoom } = useScreen()
  const onlyLooks = useOnlyLooks()
  const narrow = usePageWidth() < 700
  return (
    <div className={styles.head}>
      {onlyLooks ? <StillDream /> : <Dream />}
      <div className={styles.tools}>
        {days.length > 1 && day && <WhichDay day={day} days={days} narrow={narrow} />}
        <DaysMenu />
        {!isEmpty && (
          <div className={styles.shape}>
            <Segmented
              label={say('day.scale')}
              value={narrow && scale === 'clock' ? 'story' : scale}
              options={scales
                .filter(one => one !== 'clock' || !narrow)
                .map(one => ({ value: one, label: say(`day.scale.${one}`) }))}
              onChange={value => show({ scale: value, comparing: null })}
            />
            {scale !== 'week' && (
              <div className={styles.zoom}>
                <Segmented
                  label={say('day.zoom')}
                  value={zoom}
                  options={[
                    { value: 'read', label: say('day.zoom.read') },
                    { value: 'whole', label: say('day.zoom.whole') },
                  ]}
                  onChange={value => show({ zoom: value })}
                />
              </div>
            )}
          </div>
        )}
        {!isEmpty && scale !== 'week' && <ColourBy />}
        <div className={styles.end}>
          <WhoseDay />
          {day && !isEmpty && <WalkButton day={day} />}
        </div>
      </div>
    </div>
  )
}

/** The way into the day, moment by moment, with the eyes of whoever is in front. */
function WalkButton({ day }: { day: Day }) {
  const say = useWord()
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const learner = useScreen(screen => screen.learner)
  return <Button onClick={() => go(walkPath(plan, { day: day.id, learner }))}>{say('day.walk')}</Button>
}

function WhichDay({ day, days, narrow }: { day: Day; days: readonly Day[]; narrow: boolean }) {
  const say = useWord()
  const name = (one: Day) => one.title || say('day.untitled')
  const go = (id: Day['id']) => show({ day: id, selected: null })
  const long = narrow || days.length > mostInSight || days.some(one => one.title.length > 40)
  return long ? (
    <SelectField
      label={say('day.which')}
      quietLabel
      value={day.id}
      onChange={event => isId('day', event.target.value) && go(event.target.value)}
    >
      {days.map(one => (
        <option key={one.id} value={one.id}>
          {name(one)}
        </option>
      ))}
    </SelectField>
  ) : (
    <Segmented
      label={say('day.which')}
      value={day.id}
      options={days.map(one => ({ value: one.id, label: name(one) }))}
      onChange={go}
    />
  )
}

function Dream() {
  const say = useWord()
  const change = useChange()
  const id = usePlan(plan => plan.plan.id)
  const dream = usePlan(plan => plan.plan.dream)
  const field = useFirstCaret()
  const draft = useDraft(dream, (before, after) => change(writeText(id, 'dream', before, after)))
  return (
    <div className={cx(styles.dream, draft.text === '' && styles.asks)}>
      <TextArea
        ref={field}
        label={say('day.dream')}
        quietLabel
        bare
        placeholder={say('day.dream.ask')}
        value={draft.text}
        onChange={event => draft.setText(event.target.value)}
        onBlur={draft.commit}
      />
    </div>
  )
}
