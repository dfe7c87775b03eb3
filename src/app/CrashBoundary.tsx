import { Component, type ReactNode } from 'react'
import { downloadPlan } from '../store/downloadPlan.ts'
import { useWord } from '../store/language.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './CrashBoundary.module.css'
import { sessionOnScreen } from './sessions.ts'

interface CrashState {
  readonly broken: boolean
}

/** Shows a way out instead of an empty page. React catches errors of a tree only through a class. */
export class CrashBoundary extends Component<{ children: ReactNode }, CrashState> {
  override state: CrashState = { broken: false }

  static getDerivedStateFromError(): CrashState {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <CrashScreen /> : this.props.children
  }
}

function CrashScreen() {
  const say = useWord()
  const plan = sessionOnScreen()?.plan.getState()
  return (
    <main className={styles.crash}>
      <h1>{say('app.crash.title')}</h1>
      <p>{say('app.crash.help')}</p>
      <div className={styles.verbs}>
        {plan && (
          <Button look="primary" onClick={() => downloadPlan(plan)}>
            {say('app.crash.download')}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{say('app.crash.reload')}</Button>
      </div>
    </main>
  )
}
