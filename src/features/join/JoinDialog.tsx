import { titleIn } from '../../cards/cardTitles.ts'
import { SaidHere, useDoneHere, useEditHere } from '../../cards/useEditHere.tsx'
import { type SameCards, sameCards } from '../../derive/sameCards.ts'
import { joinCards } from '../../document/joinCards.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Join.module.css'

/** Cards that are called the same, each kind and name by itself, with the way to make one of them. */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const same = useDerived(sameCards)
  const done = useDoneHere()
  return (
    <Dialog side title={say('join.title')} closeLabel={say('app.done')} onClose={onClose} actions={done}>
      <SaidHere />
      {same.length === 0 ? <p role="status">{say('join.none')}</p> : <p className={styles.help}>{say('join.help')}</p>}
      <ul className={styles.list}>
        {same.map(group => (
          <Group key={group.ids[0]} group={group} />
        ))}
      </ul>
    </Dialog>
  )
}

function Group({ group: { kind, ids } }: { group: SameCards }) {
  const say = useEveryWord()
  const change = useChange()
  const editHere = useEditHere()
  const [keep, ...others] = ids
  const title = usePlan(state => titleIn(state, keep).trim())
  const join = () => editHere(say('join.done', { title }), () => change(joinCards(keep, others)))
  return (
    <li className={styles.group}>
      <div className={styles.cards}>
        <p className={styles.kind}>{say(`kind.${kind}`)}</p>
        {ids.map(id => (
          <Card key={id} id={id} />
        ))}
      </div>
      <Button small aria-label={say('join.verb.which', { n: ids.length, title })} onClick={join}>
        {say('join.verb')}
      </Button>
    </li>
  )
}

function Card({ id }: { id: Id }) {
  const say = useEveryWord()
  const title = usePlan(plan => titleIn(plan, id).trim())
  const links = usePlan(plan => {
    let n = 0
    for (const link of plan.links.values()) if (link.from === id || link.to === id) n += 1
    return n
  })
  return (
    <p className={styles.card}>
      <span dir="auto">{title}</span> <span className={styles.quiet}>{say('join.links', { n: links })}</span>
    </p>
  )
}
