import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { type Id, isId } from '../../domain/ids.ts'
import { inOrder } from '../../domain/order.ts'
import type { Pattern } from '../../domain/pattern.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import styles from './Patterns.module.css'
import type { Asking } from './useAnswers.ts'

/** Which learners are in the moment, and whose the feelings of one learner are here. */
export function WhoAnswers({
  pattern,
  asking: { plan, answers, give, giveWhose },
}: {
  pattern: Pattern
  asking: Asking
}) {
  const say = useEveryWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const learners = inOrder(plan.learners)
  const felt = [...pattern.map.learners.keys()]
    .map(id => ({ id, words: wordsOf(pattern, id).map(sayFeeling) }))
    .filter(({ words }) => words.length > 0)
  const theirs = pattern.map.moments.get(pattern.moment)?.learners.length ?? 0
  if (learners.length === 0 && felt.length === 0) return null
  const toggle = (id: Id<'learner'>, on: boolean) =>
    give({ learners: learners.map(one => one.id).filter(one => (one === id ? on : answers.learners.includes(one))) })
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.heading}>{say('pattern.who')}</legend>
      {learners.length > 0 && (
        <div>
          <div className={styles.checks}>
            {learners.map(({ id, name }) => (
              <CheckField
                key={id}
                label={name || say('card.untitled')}
                checked={answers.learners.includes(id)}
                onChange={event => toggle(id, event.target.checked)}
              />
            ))}
          </div>
          {answers.learners.length === 0 && <p className={styles.quiet}>{say('pattern.who.all')}</p>}
          {theirs > 0 && <p className={styles.quiet}>{say('pattern.who.some', { n: theirs })}</p>}
        </div>
      )}
      {felt.map(({ id, words }, at) => (
        <SelectField
          key={id}
          label={
            felt.length > 1
              ? say('pattern.whose.several', { n: at + 1, words: format.list(words) })
              : say('pattern.whose', { words: format.list(words) })
          }
          value={answers.whose.has(id) ? (answers.whose.get(id) ?? 'all') : 'none'}
          onChange={({ target: { value } }) =>
            giveWhose(id, value === 'none' ? 'none' : isId('learner', value) ? value : null)
          }
        >
          <option value="all">{say('pattern.whose.all')}</option>
          {learners.map(learner => (
            <option key={learner.id} value={learner.id}>
              {learner.name || say('card.untitled')}
            </option>
          ))}
          <option value="none">{say('pattern.whose.none')}</option>
        </SelectField>
      ))}
    </fieldset>
  )
}

function wordsOf({ map }: Pattern, learner: Id): string[] {
  return [...map.feelings.values()].filter(feeling => feeling.learner === learner).map(({ word }) => word)
}
