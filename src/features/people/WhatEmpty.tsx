import { useLocation } from 'wouter'
import { AddAdult } from '../../cards/people/AddAdult.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath, type View } from '../../store/paths.ts'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './People.module.css'

/** Leads to a view, with the tables closed. */
export function useLeaveFor(): (view: View) => void {
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  return view => {
    show({ people: null })
    go(planPath(plan, view))
  }
}

/** No practice yet: adults first do something. */
export function NoPractices() {
  const say = useEveryWord()
  const leaveFor = useLeaveFor()
  const presenting = useScreen(screen => screen.presenting)
  return (
    <section className={styles.empty}>
      <h3 className={styles.question}>{say('people.what.empty')}</h3>
      <p>{say('people.what.empty.help')}</p>
      {!presenting && (
        <Button look="primary" onClick={() => leaveFor('map')}>
          {say('people.what.empty.go')}
        </Button>
      )}
    </section>
  )
}

/** No role yet: the first is named here. */
export function NoRoles() {
  const say = useEveryWord()
  const still = useIsStill()
  return (
    <section className={styles.empty}>
      <h3 className={styles.question}>{say('people.what.roles')}</h3>
      <p>{say('people.what.roles.help')}</p>
      {!still && <AddAdult kind="role" look="primary" />}
    </section>
  )
}
