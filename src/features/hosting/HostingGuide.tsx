import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { commands } from './commands.ts'
import styles from './HostingGuide.module.css'

/** One page for those who look after a school's network; it prints on one sheet. */
export function HostingGuide() {
  const say = useEveryWord()
  return (
    <main className={styles.page}>
      <div className={styles.verbs}>
        <Link href="/">{say('app.allPlans')}</Link>
        <Button onClick={() => window.print()}>{say('hosting.print')}</Button>
      </div>
      <header>
        <h1>{say('hosting.title')}</h1>
        <p className={styles.lead}>{say('hosting.lead')}</p>
      </header>
      <div className={styles.parts}>
        <Part title={say('hosting.what')}>
          <p>{say('hosting.what.page')}</p>
          <p>{say('hosting.what.server')}</p>
          <p>{say('hosting.what.static')}</p>
        </Part>
        <Part title={say('hosting.start')}>
          <p>{say('hosting.start.help')}</p>
          <Lines>{commands.start}</Lines>
          <p>{say('hosting.start.service')}</p>
          <Lines>{commands.service}</Lines>
          <p>{say('hosting.start.update')}</p>
        </Part>
        <Part title={say('hosting.network')}>
          <p>{say('hosting.network.one')}</p>
          <p>{say('hosting.network.tls')}</p>
          <Lines>{commands.proxy}</Lines>
          <p>{say('hosting.network.health')}</p>
        </Part>
        <Part title={say('hosting.kept')}>
          <p>{say('hosting.kept.device')}</p>
          <p>{say('hosting.kept.server')}</p>
          <p>{say('hosting.kept.not')}</p>
        </Part>
        <Part title={say('hosting.delete')}>
          <p>{say('hosting.delete.device')}</p>
          <p>{say('hosting.delete.server')}</p>
          <Lines>{commands.plans}</Lines>
        </Part>
        <Part title={say('hosting.backup')}>
          <Lines>{commands.backup}</Lines>
          <p>{say('hosting.backup.help')}</p>
        </Part>
      </div>
    </main>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Lines({ children }: { children: string }) {
  return (
    <pre dir="ltr" className={styles.lines}>
      {children}
    </pre>
  )
}
