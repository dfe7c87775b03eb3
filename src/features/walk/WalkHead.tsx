import { Maximize2, Pause, Play } from 'lucide-react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { isId } from '../../domain/ids.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useVoice, type Walking } from './useWalk.ts'
import styles from './Walk.module.css'
import { isPartWeek } from './walkOf.ts'

interface WalkHeadProps {
  walking: Walking
  play: { readonly isPlaying: boolean; toggle(): void }
  onClose: () => void
}

/** Above a walk: which day, with whose eyes, on which weekday, and the ways to show it and to leave it. */
export function WalkHead({ walking, play, onClose }: WalkHeadProps) {
  const { say, format } = useVoice()
  const learners = useDerived(learnersInOrder)
  const { walk, weekday, at } = walking
  const partWeek = useDerived(isPartWeek, walk.day.id)
  const presenting = useScreen(screen => screen.presenting)
  const scene = walk.scenes[at]
  return (
    <header className={styles.head}>
      <h2 className={styles.day} dir="auto">
        {walk.day.title || say('day.untitled')}
      </h2>
      {learners.length > 0 && (
        <SelectField
          label={say('day.whose')}
          quietLabel
          value={walk.learner?.id ?? ''}
          onChange={event => walking.walkAs(isId('learner', event.target.value) ? event.target.value : null)}
        >
          <option value="">{say('day.whose.everyone')}</option>
          {learners.map(one => (
            <option key={one.id} value={one.id}>
              {say('day.whose.learner', { learner: one.name || say('card.untitled') })}
            </option>
          ))}
        </SelectField>
      )}
      {(partWeek || weekday !== null) && (
        <SelectField
          label={say('walk.days')}
          quietLabel
          value={weekday ?? ''}
          onChange={event => walking.onWeekday(Number(event.target.value) || null)}
        >
          <option value="">{say('walk.week')}</option>
          {[...new Set([...walk.week, ...(weekday === null ? [] : [weekday])])].map(day => (
            <option key={day} value={day}>
              {format.weekday(day, 'long')}
            </option>
          ))}
        </SelectField>
      )}
      <span className={styles.space} />
      {scene && learners.length > 0 && (
        <Button look="plain" onClick={() => show({ each: scene.step.home.id })}>
          {say('each.open')}
        </Button>
      )}
      {walk.scenes.length > 0 && (
        <Button
          look="plain"
          icon={play.isPlaying ? <Pause /> : <Play />}
          disabled={at >= walk.scenes.length}
          onClick={play.toggle}
        >
          {say(play.isPlaying ? 'walk.pause' : 'walk.play')}
        </Button>
      )}
      {!presenting && (
        <span className={styles.full}>
          <Button look="plain" icon={<Maximize2 />} onClick={present}>
            {say('walk.full')}
          </Button>
        </span>
      )}
      <Button onClick={onClose}>{say('walk.leave')}</Button>
    </header>
  )
}

function present() {
  show({ presenting: true })
  document.documentElement.requestFullscreen?.().catch(() => undefined) // refused: shown large in the window
}
