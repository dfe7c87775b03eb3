import { addVariant, leaveVariant } from '../../document/variantCommands.ts'
import { newId } from '../../domain/ids.ts'
import type { Learner } from '../../domain/plan.ts'
import { learnerStyle } from '../../output/learnerStyles.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Barriers } from './Barriers.tsx'
import styles from './Each.module.css'
import type { EachExperience, Experience } from './eachOf.ts'
import { MoodLine } from './MoodLine.tsx'
import { nameOf, sayFeelings, sayLimits, sayWho } from './sayScene.ts'
import type { Scene } from './scene.ts'
import { useVoice } from './useWalk.ts'
import { VariantFields } from './VariantFields.tsx'

interface EachColumnProps {
  each: EachExperience
  experience: Experience
  index: number
  onEdit: (said: string, change: () => void) => void
}

/** One learner's column: what the moment is for them, and the way to make it their own. */
export function EachColumn({ each, experience: { learner, scenes, help }, index, onEdit }: EachColumnProps) {
  const voice = useVoice()
  const { say, format } = voice
  const name = nameOf(voice, learner)
  const style = learnerStyle(index)
  const [first] = scenes
  return (
    <li className={styles.column} style={{ borderBlockStartColor: `var(--${style.token})` }}>
      <h3 className={styles.name} dir="auto">
        <svg aria-hidden="true" width="18" height="18" viewBox="-9 -9 18 18">
          <path d={style.marker} fill="var(--paper)" stroke={`var(--${style.token})`} strokeWidth="2.5" />
        </svg>
        {name}
      </h3>
      {scenes.length === 0 && <p dir="auto">{say('each.away', { name })}</p>}
      {scenes.map(scene => (
        <Lived key={scene.step.moment.id} each={each} scene={scene} learner={learner} />
      ))}
      {first && <Felt each={each} scene={first} learner={learner} />}
      {scenes.length > 0 && (
        <section className={styles.part}>
          <h4 className={styles.small}>{say('each.help', { name })}</h4>
          {help.length === 0 ? (
            <p dir="auto">{say('each.help.none', { name })}</p>
          ) : (
            <ul>
              {help.map(one => (
                <li key={one.practice.id} dir="auto">
                  {format.list([one.practice.title || say('card.untitled')])}
                  <span className={styles.quiet}> · {sayWho(voice, one)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {first && <Barriers scene={first} learner={learner} week={each.week} isToday={each.isToday} />}
      <Verbs each={each} scenes={scenes} learner={learner} onEdit={onEdit} />
    </li>
  )
}

/** What they do and learn, in their own words where they have a way of their own. */
function Lived({ each, scene, learner }: { each: EachExperience; scene: Scene; learner: Learner }) {
  const voice = useVoice()
  const { say, format } = voice
  const plan = usePlan(state => state)
  const editable = useIsEditable()
  const still = useIsStill() || !editable
  const name = nameOf(voice, learner)
  const { moment, home } = scene.step
  const isOwn = moment !== home
  const others = moment.learners.flatMap(id => (id === learner.id ? [] : (plan.learners.get(id) ?? [])))
  return (
    <section className={styles.part}>
      {isOwn && (
        <p className={styles.own} dir="auto">
          {others.length > 0
            ? say('each.own.shared', { names: format.list(others.map(one => nameOf(voice, one))) })
            : say('each.own')}
        </p>
      )}
      {sayLimits(voice, plan, { ...scene.step, home: moment }, each.week, learner).map(sentence => (
        <p key={sentence} className={styles.quiet} dir="auto">
          {sentence}
        </p>
      ))}
      {isOwn && !still ? (
        <VariantFields moment={moment} name={name} />
      ) : (
        <>
          {isOwn && (
            <p className={styles.ownTitle} dir="auto">
              {moment.title || say('moment.untitled')}
            </p>
          )}
          <h4 className={styles.small}>{say('each.does', { name })}</h4>
          <p dir="auto">{moment.does || say('walk.does.none', { name })}</p>
          <h4 className={styles.small}>{say('each.learns', { name })}</h4>
          <p dir="auto">{moment.learns || say('walk.learns.none', { name })}</p>
        </>
      )}
    </section>
  )
}

function Felt({ each, scene, learner }: { each: EachExperience; scene: Scene; learner: Learner }) {
  const voice = useVoice()
  const plan = usePlan(state => state)
  const { sentences, onlyForEveryone } = sayFeelings(voice, plan, scene, learner)
  return (
    <section className={styles.part}>
      <h4 className={styles.small}>{voice.say('each.feels', { name: nameOf(voice, learner) })}</h4>
      {scene.moods.map(mood => (
        <MoodLine key={mood.learner.id} mood={mood} isToday={each.isToday} />
      ))}
      {[...sentences.map(({ sentence }) => sentence), onlyForEveryone].filter(Boolean).map(sentence => (
        <p key={sentence} dir="auto">
          {sentence}
        </p>
      ))}
    </section>
  )
}

/** Made and taken away here; shown only to those who can change the plan. */
function Verbs({
  each,
  scenes,
  learner,
  onEdit,
}: Pick<EachColumnProps, 'each' | 'onEdit'> & { scenes: readonly Scene[]; learner: Learner }) {
  const voice = useVoice()
  const { say } = voice
  const change = useChange()
  const editable = useIsEditable()
  const still = useIsStill()
  if (still || !editable) return null
  const { home } = each
  const name = nameOf(voice, learner)
  const values = { name, title: home.title || say('moment.untitled') }
  const own = scenes.map(scene => scene.step.moment).filter(moment => moment.id !== home.id)
  return (
    <div className={styles.verbs}>
      {own.every(moment => moment.learners.length > 1) && (
        <Button
          onClick={() =>
            onEdit(say('each.made', values), () => change(addVariant(home.id, learner.id, newId('moment'))))
          }
        >
          {say('each.make', { name })}
        </Button>
      )}
      {own.length > 0 && (
        <Button
          look="danger"
          onClick={() =>
            onEdit(say('each.removed', values), () => change(...own.map(moment => leaveVariant(moment.id, learner.id))))
          }
        >
          {say('each.remove', { name })}
        </Button>
      )}
    </div>
  )
}
