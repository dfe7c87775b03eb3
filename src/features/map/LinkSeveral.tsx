import { useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import { commonTies, linkAll, targetsOf } from './linkSeveral.ts'
import styles from './Panels.module.css'

const most = 8

/** Ties all the chosen cards to one card there is: one step for all. */
export function LinkSeveral({ ids, onClose }: { ids: readonly Id[]; onClose: () => void }) {
  const say = useEveryWord()
  const [words, setWords] = useState('')
  const kinds = commonTies(ids)
  return (
    <Dialog title={say('several.link.title', { n: ids.length })} closeLabel={say('app.done')} onClose={onClose}>
      {kinds.length === 0 ? (
        <p>{say('several.link.none')}</p>
      ) : (
        <TextField
          label={say('map.link.find')}
          type="search"
          autoFocus
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      )}
      {kinds.map(kind => (
        <Targets key={kind} kind={kind} ids={ids} words={words} />
      ))}
    </Dialog>
  )
}

function Targets({ kind, ids, words }: { kind: string; ids: readonly Id[]; words: string }) {
  const say = useEveryWord()
  const change = useChange()
  const targets = useDerived(targetsOf, kind, ids.join(' '), words)
  if (targets.length === 0) return null
  const link = (target: (typeof targets)[number]) => {
    change(...linkAll(ids, target.id))
    announce(say('several.linked', { n: ids.length, title: target.title }))
  }
  return (
    <section>
      <h3 className={styles.heading}>{say(`find.kind.${kind}` as 'find.kind.moment')}</h3>
      <ul className={styles.list}>
        {targets.slice(0, most).map(target => (
          <li key={target.id}>
            <button type="button" className={styles.candidate} onClick={() => link(target)}>
              <span dir="auto">{target.title}</span>
              {target.tied > 0 && (
                <span className={styles.quiet}>{say('several.link.tied', { n: target.tied, all: ids.length })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {targets.length > most && <p className={styles.quiet}>{say('map.link.more', { n: targets.length - most })}</p>}
    </section>
  )
}
