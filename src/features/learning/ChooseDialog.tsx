import { useState } from 'react'
import { itemName, meaningOf, useLensWords } from '../../cards/lens/useLensWords.ts'
import { addRecord } from '../../document/commands.ts'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { toast } from '../../ui/Toast.tsx'
import { isThere, listsOfLearning, outcomeFrom } from './fromLists.ts'
import styles from './Learning.module.css'

/** Several outcomes at once from the lists, each with its source. */
export function ChooseDialog({ onBack, onClose }: { onBack: () => void; onClose: () => void }) {
  const { say, lists: all, listName } = useLensWords()
  const lists = listsOfLearning(all)
  const change = useChange()
  const outcomes = usePlan(plan => plan.outcomes)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const tick = (tag: string, on: boolean) =>
    setChosen(before => new Set(on ? [...before, tag] : [...before].filter(other => other !== tag)))
  const add = () => {
    const made = lists.flatMap(list =>
      list.items
        .filter(item => chosen.has(item.tag))
        .map(item => outcomeFrom(list, { tag: item.tag, name: itemName(say, item) })),
    )
    change(...made.map(record => addRecord(record)))
    toast(say('learning.choose.added', { n: made.length }))
    onBack()
  }
  return (
    <Dialog
      side
      title={say('learning.choose.title')}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={chosen.size === 0} onClick={add}>
          {chosen.size === 0 ? say('learning.choose.none') : say('learning.choose.verb', { n: chosen.size })}
        </Button>
      }
    >
      <div>
        <Button onClick={onBack}>{say('learning.own.back')}</Button>
      </div>
      <p className={styles.quiet}>{say('learning.choose.help')}</p>
      {lists.map(list => (
        <fieldset key={list.id} className={styles.entries}>
          <legend>
            <bdi>{listName(list)}</bdi>
            {list.source && <span className={styles.quiet}> · {say('lens.source', { source: list.source })}</span>}
          </legend>
          {list.items.map(item => {
            const name = itemName(say, item)
            const there = isThere(outcomes.values(), list, { tag: item.tag, name })
            return (
              <label key={item.tag} className={styles.entry}>
                <input
                  type="checkbox"
                  checked={there || chosen.has(item.tag)}
                  disabled={there}
                  onChange={event => tick(item.tag, event.target.checked)}
                />
                <span className={styles.words}>
                  <bdi>{name}</bdi>
                  <span className={styles.quiet}>
                    {there ? say('learning.choose.there') : meaningOf(say, item.tag)}
                  </span>
                </span>
              </label>
            )
          })}
        </fieldset>
      ))}
    </Dialog>
  )
}
