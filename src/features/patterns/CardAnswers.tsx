import { practiceStatuses, supportStatuses } from '../../domain/adultDay.ts'
import { byId, type Id, isAnyId } from '../../domain/ids.ts'
import type { Pattern } from '../../domain/pattern.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { cx } from '../../ui/cx.ts'
import { SelectField } from '../../ui/Field.tsx'
import styles from './Patterns.module.css'
import type { Asking } from './useAnswers.ts'

type AskedTable = 'practices' | 'roles' | 'supports'

/** No list of choices is longer. */
const mostOffered = 200

interface CardAnswersProps {
  table: AskedTable
  pattern: Pattern
  asking: Asking
}

const parts = { practices: 'practice', roles: 'role', supports: 'support' } as const

interface CardAnswerProps extends CardAnswersProps {
  card: { readonly id: Id; readonly title: string }
}

/** For each card of a kind: the one we have stands for it, it is added, or left out; and how far it is here. */
export function CardAnswers({ table, pattern, asking }: CardAnswersProps) {
  const say = useEveryWord()
  const { answers, coming } = asking
  const cards = [...pattern.map[table].values()].filter(({ id }) => coming.ids.has(id) || answers.use.get(id) === null)
  if (cards.length === 0) return null
  const usesOurs = cards.some(({ id }) => answers.use.get(id))
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.heading}>{say(`pattern.part.${parts[table]}`)}</legend>
      {cards.map(card => (
        <CardAnswer key={card.id} table={table} pattern={pattern} asking={asking} card={card} />
      ))}
      {usesOurs && <p className={styles.quiet}>{say('pattern.behind')}</p>}
    </fieldset>
  )
}

function CardAnswer({ table, pattern, asking, card: { id, title: theirs } }: CardAnswerProps) {
  const say = useEveryWord()
  const { plan, answers, sameAs, giveHere } = asking
  const title = theirs || say('card.untitled')
  const here = answers.use.has(id) ? (answers.use.get(id) ?? 'none') : 'new'
  const status = sayStatus(pattern, id, say)
  const same = sameAs.get(id)
  const others = offered(plan, table, pattern, id, here).filter(ours => ours.id !== same)
  const other = others.find(ours => ours.id === here)
  return (
    <div className={cx(styles.card, table === 'roles' && styles.oneLine)}>
      <p>
        <bdi className={styles.name}>{title}</bdi>{' '}
        {status && <span className={styles.quiet}>{say('pattern.there', { status })}</span>}
      </p>
      <div className={styles.fields}>
        <SelectField
          label={say('pattern.use', { title })}
          quietLabel
          value={here}
          onChange={({ target: { value } }) => giveHere(id, isAnyId(value) ? value : value === 'none' ? 'none' : 'new')}
        >
          <option value="new">{say('pattern.use.new')}</option>
          {same && <option value={same}>{say('pattern.use.ours')}</option>}
          <option value="none">{say('pattern.use.none')}</option>
          {others.length > 0 && (
            <optgroup label={say('pattern.use.other')}>
              {others.map(ours => (
                <option key={ours.id} value={ours.id}>
                  {ours.title || say('card.untitled')}
                </option>
              ))}
            </optgroup>
          )}
        </SelectField>
        {here === 'new' && table !== 'roles' && <StatusField table={table} id={id} title={title} asking={asking} />}
      </div>
      {other && <p className={styles.quiet}>{say('pattern.use.is', { title: other.title || say('card.untitled') })}</p>}
    </div>
  )
}

/** How far it is where it comes from. */
function sayStatus({ map }: Pattern, id: Id, say: ReturnType<typeof useEveryWord>): string {
  const practice = map.practices.get(id as Id<'practice'>) // asked for any id
  const support = map.supports.get(id as Id<'support'>) // asked for any id
  if (practice) return say(`practice.status.${practice.status}`)
  return support ? say(`support.status.${support.status}`) : ''
}

function StatusField({
  table,
  id,
  title,
  asking,
}: {
  table: 'practices' | 'supports'
  id: Id
  title: string
  asking: Asking
}) {
  const say = useEveryWord()
  const { answers, giveStatus } = asking
  const options: readonly (readonly [string, string])[] =
    table === 'practices'
      ? practiceStatuses.map(status => [status, say(`practice.status.${status}`)])
      : supportStatuses.map(status => [status, say(`support.status.${status}`)])
  return (
    <SelectField
      label={say('pattern.status', { title })}
      quietLabel
      value={answers.status.get(id) ?? options[0]?.[0]}
      onChange={event => giveStatus(id, event.target.value)}
    >
      {options.map(([status, said]) => (
        <option key={status} value={status}>
          {said}
        </option>
      ))}
    </SelectField>
  )
}

/** The cards of the plan that may stand for it: what is chosen, then all of its kind; of supports, those of its type. */
function offered(
  plan: Plan,
  table: AskedTable,
  { map }: Pattern,
  id: Id,
  chosen: string,
): readonly { id: Id; title: string }[] {
  const type = map.supports.get(id as Id<'support'>)?.type // asked for any id
  const all = [...plan[table].values()].filter(ours => !('type' in ours) || ours.type === type || ours.id === chosen)
  const byTitle = all.sort(
    (a, b) => Number(b.id === chosen) - Number(a.id === chosen) || a.title.localeCompare(b.title) || byId(a, b),
  )
  return byTitle.slice(0, mostOffered)
}
