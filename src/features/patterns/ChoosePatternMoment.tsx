import { daysInOrder } from '../../derive/inOrder.ts'
import { momentsOf } from '../../derive/theDay.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Patterns.module.css'

interface ChoosePatternMomentProps {
  plan: Plan
  name: string
  onChoose: (moment: Id<'moment'>) => void
  onBack: () => void
  onClose: () => void
}

/** A plan was opened: which of its moments is the pattern. */
export function ChoosePatternMoment({ plan, name, onChoose, onBack, onClose }: ChoosePatternMomentProps) {
  const say = useEveryWord()
  const format = useFormat()
  const makers = linksByTo(plan, 'makes')
  return (
    <Dialog
      title={say('pattern.moments.title')}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        <Button look="plain" onClick={onBack}>
          {say('pattern.back')}
        </Button>
      }
    >
      <p className={styles.quiet}>{say('pattern.moments.help', { name })}</p>
      {daysInOrder(plan).map(day => {
        const moments = momentsOf(plan, day.id)
        const title = day.title || say('day.untitled')
        return (
          moments.length > 0 && (
            <section key={day.id} aria-label={title} className={styles.part}>
              <h3 className={styles.heading}>
                <bdi>{title}</bdi>
              </h3>
              <ul className={styles.list}>
                {moments.map(moment => (
                  <li key={moment.id} className={styles.item}>
                    <button type="button" className={styles.row} onClick={() => onChoose(moment.id)}>
                      <bdi className={styles.name}>{moment.title || say('moment.untitled')}</bdi>
                      <span className={styles.quiet}>
                        <bdi>
                          {isTimed(moment) ? format.stretch(moment.start, moment.end) : say(`part.${moment.part}`)}
                        </bdi>
                        {` · ${say('history.count.practice', { n: makers.get(moment.id)?.length ?? 0 })}`}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </Dialog>
  )
}
