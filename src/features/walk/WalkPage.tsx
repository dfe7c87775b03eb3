import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useDirection } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import type { WalkPlace } from '../../store/walkPath.ts'
import { Button } from '../../ui/Button.tsx'
import { FullPage } from '../../ui/FullPage.tsx'
import { Closing } from './Closing.tsx'
import { DayLine } from './DayLine.tsx'
import { MomentStage } from './MomentStage.tsx'
import { Portrait } from './Portrait.tsx'
import { paceOf } from './pace.ts'
import { saidAt } from './saidAt.ts'
import { useFit } from './useFit.ts'
import { useSelfPlay } from './useSelfPlay.ts'
import { useSwipe } from './useSwipe.ts'
import { useVoice, useWalk, type Walking } from './useWalk.ts'
import styles from './Walk.module.css'
import { WalkHead } from './WalkHead.tsx'
import { walkKey } from './walkKeys.ts'

/** A day told moment by moment, as large as the screen: who it is, what they meet, and what it comes to. */
export function WalkPage({ place, onClose }: { place: WalkPlace; onClose: () => void }) {
  const { say } = useVoice()
  const walking = useWalk(place)
  const title = walking?.walk.day.title || say('day.untitled')
  return (
    <FullPage label={say('walk.label', { day: title })} onClose={onClose}>
      {walking ? <Walked walking={walking} onClose={onClose} /> : <NoDay onClose={onClose} />}
    </FullPage>
  )
}

function NoDay({ onClose }: { onClose: () => void }) {
  const { say } = useVoice()
  return (
    <div className={styles.page}>
      <div className={styles.empty}>
        <p>{say('walk.empty')}</p>
        <Button look="primary" onClick={onClose}>
          {say('walk.leave')}
        </Button>
      </div>
    </div>
  )
}

function Walked({ walking, onClose }: { walking: Walking; onClose: () => void }) {
  const voice = useVoice()
  const { say, format } = voice
  const plan = usePlan(state => state)
  const direction = useDirection()
  const held = useScreen(screen => screen.each !== null)
  const presenting = useScreen(screen => screen.presenting)
  const stage = useRef<HTMLElement>(null)
  const { walk, at, goTo } = walking
  const end = walk.scenes.length
  const scene = walk.scenes[at]
  const step = (by: -1 | 1) => goTo(Math.min(end, Math.max(-1, at + by)))
  const said = saidAt(voice, plan, walk, at)
  const play = useSelfPlay({ at, end, pace: paceOf(said), held, onNext: () => step(1) })
  const swiping = useSwipe(direction, way => step(way === 'next' ? 1 : -1))
  // biome-ignore lint/correctness/useExhaustiveDependencies: at either end the button that led there cannot be pressed any more
  useEffect(() => {
    if (document.activeElement?.matches('body, :disabled')) stage.current?.focus()
  }, [at])
  useEffect(() => stage.current?.focus(), [])
  useFit(stage, `${walk.learner?.id} ${at} ${presenting} ${format.language} ${JSON.stringify(said).length}`)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
    if (event.target.matches('select, input, textarea') || (event.key === ' ' && event.target.matches('button'))) return
    const key = walkKey(event, direction)
    if (!key) return
    event.preventDefault()
    if (key === 'next') step(1)
    else if (key === 'back') step(-1)
    else if (key === 'start') goTo(-1)
    else if (key === 'end') goTo(end)
    else play.toggle()
  }
  /** What was pressed on the page goes with it; the keys go on working. */
  const keepingKeys = (then: () => void) => () => {
    stage.current?.focus({ preventScroll: true })
    then()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the whole page; each has its button
    <div className={styles.page} onKeyDown={onKeyDown}>
      <WalkHead walking={walking} play={play} onClose={onClose} />
      <section
        ref={stage}
        className={styles.stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the screen is scrolled by keys
        tabIndex={0}
        aria-label={say('walk.told')}
        {...swiping}
      >
        {end === 0 ? (
          <EmptyWalk walking={walking} />
        ) : scene ? (
          <MomentStage key={scene.step.moment.id} scene={scene} walk={walk} />
        ) : at < 0 ? (
          <Portrait walk={walk} onWalkAs={id => keepingKeys(() => walking.walkAs(id))()} />
        ) : (
          <Closing
            walk={walk}
            onGo={index => keepingKeys(() => goTo(index))()}
            onWalkAs={id => keepingKeys(() => walking.walkAs(id, 'start'))()}
          />
        )}
      </section>
      {end > 0 && (
        <footer className={styles.foot}>
          <Button disabled={at < 0} onClick={() => step(-1)}>
            {say('walk.back')}
          </Button>
          <DayLine walk={walk} at={at} onGo={goTo} />
          <Button look={at < end ? 'primary' : 'quiet'} disabled={at >= end} onClick={() => step(1)}>
            {say(at < 0 ? 'walk.begin' : 'walk.next')}
          </Button>
        </footer>
      )}
    </div>
  )
}

function EmptyWalk({ walking: { walk, weekday } }: { walking: Walking }) {
  const { say, format } = useVoice()
  const { learner } = walk
  return (
    <p className={styles.empty}>
      {weekday !== null
        ? say('walk.empty.weekday', { weekday: format.weekday(weekday, 'long') })
        : learner
          ? say('walk.empty.learner', { name: learner.name || say('card.untitled') })
          : say('walk.empty')}
    </p>
  )
}
