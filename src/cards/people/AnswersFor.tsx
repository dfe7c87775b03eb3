import { raci } from '../../derive/raci.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import { byOrder } from '../../domain/order.ts'
import type { Plan, Role } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './People.module.css'

/** [D24] Who answers for a practice, in a sentence; where nobody or several do, one press makes it one. */
export function AnswersFor({ practice }: { practice: Id<'practice'> }) {
  const say = useEveryWord()
  const format = useFormat()
  const edits = usePeopleEdits()
  const still = useIsStill()
  const answer = useDerived(raci).find(row => row.practice === practice)
  const { all, answering } = useDerived(rolesIn, practice)
  const title = usePlan(plan => (answer?.accountable ? plan.roles.get(answer.accountable)?.title : undefined))
  if (!answer) return null
  const nameOf = (role: Role) => role.title || say('card.untitled')
  if (answer.problem === '') {
    const role = title || say('card.untitled')
    return <p className={styles.quiet}>{say(answer.implied ? 'people.answers.implied' : 'people.answers', { role })}</p>
  }
  const candidates = answer.problem === 'many' ? answering : all
  return (
    <div className={styles.finding}>
      <p>
        {all.length === 0
          ? say('people.answers.nobody')
          : answer.problem === 'many'
            ? say('people.answers.many', { n: answering.length, roles: format.list(answering.map(nameOf)) })
            : say('people.answers.none')}
      </p>
      {!still && candidates.length > 0 && (
        <div className={styles.verbs}>
          {candidates.map(role => (
            <Button key={role.id} onClick={() => edits.answerAlone(role.id, practice)}>
              {say('people.answers.pick', { role: nameOf(role) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The roles with a part in a practice, by order: those who do it before those who are asked or told; and those who answer. */
function rolesIn(plan: Plan, practice: Id<'practice'>): { all: readonly Role[]; answering: readonly Role[] } {
  const links = linksByTo(plan, 'does').get(practice) ?? []
  const rolesOf = (letter: string) =>
    links
      .filter(link => link.part.includes(letter))
      .flatMap(link => plan.roles.get(link.from) ?? [])
      .sort(byOrder)
  const doing = rolesOf('R')
  const all = links.flatMap(link => plan.roles.get(link.from) ?? []).sort(byOrder)
  return { all: [...doing, ...all.filter(role => !doing.includes(role))], answering: rolesOf('A') }
}
