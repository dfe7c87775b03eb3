import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Refusal } from '../../domain/wire.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { rememberedNickname, rememberNickname } from '../../store/nickname.ts'
import { planPath } from '../../store/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './Join.module.css'
import { type Joining, useJoining } from './useJoining.ts'

/** What opening a link comes to: an invitation with one verb, or why it cannot be followed and the way on. */
export function JoinPage({ link }: { link: string }) {
  const say = useEveryWord()
  const { joining, again } = useJoining(`#/p/${link}`)
  return (
    <main className={styles.page}>
      <p className={styles.name}>{say('app.name')}</p>
      {joining.state === 'joining' && (
        <p role="status" className={styles.lead}>
          {say('join.loading')}
        </p>
      )}
      {joining.state === 'joined' && <Invitation joined={joining} />}
      {joining.state === 'failed' && <Failed failed={joining} onAgain={again} />}
    </main>
  )
}

function Invitation({ joined }: { joined: Extract<Joining, { state: 'joined' }> }) {
  const say = useEveryWord()
  const [, goTo] = useLocation()
  const [name, setName] = useState(rememberedNickname)
  const go = () => {
    rememberNickname(name.trim())
    goTo(planPath(joined.id), { replace: true }) // the secret leaves the address bar, and the way back
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        go()
      }}
    >
      <h1>{say(`join.invited.${joined.tier}`, { title: joined.title || say('app.untitled') })}</h1>
      <TextField
        label={say('join.name')}
        help={say('join.name.help')}
        value={name}
        maxLength={40}
        enterKeyHint="go"
        onChange={event => setName(event.target.value)}
      />
      <Button type="submit" look="primary">
        {say('join.go')}
      </Button>
      <p className={styles.note}>{say('join.kept')}</p>
    </form>
  )
}

function Failed({ failed, onAgain }: { failed: Extract<Joining, { state: 'failed' }>; onAgain: () => void }) {
  const say = useEveryWord()
  const kind = kindOf(failed.why)
  return (
    <div className={styles.form}>
      <h1>{say(`join.failed.${kind}`)}</h1>
      <p role="status">{say(`refused.${failed.why}`)}</p>
      {failed.copy && <p>{say('join.copyHere')}</p>}
      <div className={styles.verbs}>
        {failed.copy && (
          <Link href={planPath(failed.copy)} replace className={styles.go}>
            {say('join.copy')}
          </Link>
        )}
        {kind === 'version' && <Button onClick={() => location.reload()}>{say('join.reload')}</Button>}
        {(kind === 'unreachable' || kind === 'full' || kind === 'other') && (
          <Button onClick={onAgain}>{say('join.again')}</Button>
        )}
        <Link href="/" className={styles.link}>
          {say('app.allPlans')}
        </Link>
      </div>
    </div>
  )
}

function kindOf(why: Refusal | 'unreachable') {
  switch (why) {
    case 'unreachable':
    case 'stopping':
      return 'unreachable'
    case 'wrong-link':
    case 'no-such-room':
    case 'no-such-code':
      return 'link'
    case 'removed':
      return 'removed'
    case 'too-many-people':
    case 'too-many-connections':
    case 'too-fast':
      return 'full'
    case 'other-version':
      return 'version'
    default:
      return 'other'
  }
}
