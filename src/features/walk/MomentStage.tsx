import { usePlan } from '../../store/openPlan.tsx'
import { Barriers } from './Barriers.tsx'
import { MoodLine } from './MoodLine.tsx'
import { nameOf, sayAdults, sayDoing, sayFeelings, sayLearning, sayLimits, sayWho } from './sayScene.ts'
import type { Scene } from './scene.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'
import type { Walk } from './walkOf.ts'

/** One moment of a walk, told in whole sentences: what they do, learn and feel, who is with them, what is in the way. */
export function MomentStage({ scene, walk }: { scene: Scene; walk: Walk }) {
  const voice = useVoice()
  const { say, format } = voice
  const plan = usePlan(state => state)
  const { step, help } = scene
  const { learner, week, day } = walk
  const name = nameOf(voice, learner)
  const { moment, time, part } = step
  const feelings = sayFeelings(voice, plan, scene, learner)
  const about = [time ? format.stretch(time.start, time.end) : say(`part.${part}`), moment.place, moment.grouping]
  const isToday = day.kind === 'today'
  const adults = sayAdults(voice, scene.adults)
  return (
    <article aria-live="polite" aria-atomic="true" className={styles.moment} data-part={part}>
      <header className={styles.momentHead}>
        <p className={styles.quiet} dir="auto">
          {about.filter(Boolean).join(' · ')}
        </p>
        <h3 className={styles.title} dir="auto">
          {moment.title || say('moment.untitled')}
        </h3>
      </header>
      <div className={styles.told}>
        {sayDoing(voice, step, learner).map(sentence => (
          <p key={sentence} className={styles.does} dir="auto">
            {sentence}
          </p>
        ))}
        {sayLimits(voice, plan, step, week, learner).map(sentence => (
          <p key={sentence} className={styles.limit} dir="auto">
            {sentence}
          </p>
        ))}
        <p className={styles.learns} dir="auto">
          {sayLearning(voice, step, learner)}
        </p>
        <div className={styles.feels}>
          {scene.moods.map(mood => (
            <MoodLine
              key={mood.learner.id}
              mood={mood}
              isToday={isToday}
              also={
                learner ? [] : feelings.sentences.flatMap(one => (one.learner === mood.learner ? one.sentence : []))
              }
            />
          ))}
          {feelings.sentences
            .filter(one => learner || !scene.moods.some(mood => mood.learner === one.learner))
            .map(({ sentence }) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))}
          {feelings.onlyForEveryone && (
            <p className={styles.gentle} dir="auto">
              {feelings.onlyForEveryone}
            </p>
          )}
        </div>
      </div>
      <aside className={styles.aside}>
        {(help.length > 0 || !isToday) && (
          <section className={styles.with}>
            <h4 className={styles.asideTitle}>{learner ? say('walk.with', { name }) : say('walk.with.everyone')}</h4>
            {help.length === 0 ? (
              <p>{say('walk.with.none')}</p>
            ) : (
              <ul className={styles.help}>
                {help.map(one => (
                  <li key={one.practice.id} dir="auto">
                    {one.practice.title || say('card.untitled')}
                    <span className={styles.who}> · {sayWho(voice, one)}</span>
                  </li>
                ))}
              </ul>
            )}
            {help.length > 0 && adults && <p className={styles.gentle}>{adults}</p>}
          </section>
        )}
        <Barriers scene={scene} learner={learner} week={week} isToday={isToday} />
      </aside>
    </article>
  )
}
