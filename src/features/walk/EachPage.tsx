import type { Id } from '../../domain/ids.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { FullPage } from '../../ui/FullPage.tsx'
import styles from './Each.module.css'
import { EachColumn } from './EachColumn.tsx'
import { eachOf } from './eachOf.ts'
import { sayLearning } from './sayScene.ts'
import { UndoLine, useUndoLine } from './UndoLine.tsx'
import { useVoice } from './useWalk.ts'

/** One moment as each learner lives it, side by side; each can be given a way of their own. */
export function EachPage({ id, onClose }: { id: Id<'moment'>; onClose: () => void }) {
  const voice = useVoice()
  const { say, format } = voice
  const each = useDerived(eachOf, id)
  const untitled = say('moment.untitled')
  const title = usePlan(plan => plan.moments.get(each?.home.id ?? id)?.title) || untitled
  const undo = useUndoLine()
  return (
    <FullPage label={say('each.title', { title })} onClose={onClose}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 className={styles.title} dir="auto">
            {say('each.title', { title })}
          </h2>
          <Button onClick={onClose}>{say('app.close')}</Button>
        </header>
        {each && (
          <div className={styles.planned}>
            <h3 className={styles.small}>{say('each.everyone')}</h3>
            <p className={styles.quiet} dir="auto">
              {[
                each.home.start !== undefined && each.home.end !== undefined
                  ? format.stretch(each.home.start, each.home.end)
                  : say(`part.${each.home.part}`),
                each.home.place,
                each.home.grouping,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p dir="auto">{each.home.does || say('moment.does.ask')}</p>
            {each.home.learns && <p dir="auto">{sayLearning(voice, { moment: each.home })}</p>}
          </div>
        )}
        <UndoLine undo={undo} />
        {each && each.experiences.length === 0 && <p className={styles.planned}>{say('each.noLearners')}</p>}
        {each && each.experiences.length > 0 && (
          <ul className={styles.columns}>
            {each.experiences.map((experience, index) => (
              <EachColumn
                key={experience.learner.id}
                each={each}
                experience={experience}
                index={index}
                onEdit={undo.edit}
              />
            ))}
          </ul>
        )}
      </div>
    </FullPage>
  )
}
