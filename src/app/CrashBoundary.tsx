import { Component, type ReactNode, Suspense } from 'react'
import { downloadPlan } from '../store/downloadPlan.ts'
import { useWord } from '../store/language.tsx'
import { Button } from '../ui/Button.tsx'
import { lazily } from '../ui/lazily.tsx'
import { isOfAbsentPart } from './absentParts.ts'
import styles from './CrashBoundary.module.css'
import { sessionOnScreen } from './sessions.ts'

const PlansToSave = lazily(
  async () => (await import('./PlansToSave.tsx')).PlansToSave,
  () => null,
)

interface CrashState {
  /** `absent-part`: nothing is wrong but that a part could not be fetched. */
  readonly broken: 'no' | 'absent-part' | 'crash'
}

/** Shows a way out instead of an empty page. React catches errors of a tree only through a class. */
export class CrashBoundary extends Component<{ children: ReactNode }, CrashState> {
  override state: CrashState = { broken: 'no' }

  static getDerivedStateFromError(error: unknown): CrashState {
    return { broken: isOfAbsentPart(error) ? 'absent-part' : 'crash' }
  }

  override render() {
    const { broken } = this.state
    if (broken === 'no') return this.props.children
    return <CrashScreen crashed={broken === 'crash'} goOn={() => this.setState({ broken: 'no' })} />
  }
}

function CrashScreen({ crashed, goOn }: { crashed: boolean; goOn: () => void }) {
  const say = useWord()
  const plan = planOnScreen()
  const help = say('app.crash.help')
  const leave = () => {
    location.hash = '#/'
    goOn()
  }
  return (
    <main className={styles.crash}>
      <h1>{say(crashed ? 'app.crash.title' : 'app.part.absent')}</h1>
      <p>{plan ? `${help} ${say('app.crash.copy')}` : help}</p>
      <div className={styles.verbs}>
        {plan && (
          <Button look="primary" onClick={() => downloadPlan(plan)}>
            {say('app.crash.download')}
          </Button>
        )}
        {crashed ? (
          <Button onClick={() => location.reload()}>{say('app.crash.reload')}</Button>
        ) : (
          <Button onClick={goOn}>{say('app.part.again')}</Button>
        )}
        {plan && (
          <Button look="plain" onClick={leave}>
            {say('app.allPlans')}
          </Button>
        )}
      </div>
      {!plan && (
        <Suspense>
          <PlansToSave />
        </Suspense>
      )}
    </main>
  )
}

/** The plan that was being worked on, if it can still be read. */
function planOnScreen() {
  try {
    const session = sessionOnScreen()
    return session && ['ready', 'painted'].includes(session.state()) ? session.plan.getState() : undefined
  } catch {
    return undefined
  }
}
