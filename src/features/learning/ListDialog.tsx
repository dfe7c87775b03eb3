import { useState } from 'react'
import { DraftText } from '../../cards/DraftField.tsx'
import { itemName, useLensWords } from '../../cards/lens/useLensWords.ts'
import { replaceList } from '../../document/planCommands.ts'
import { type LensList, newTag, ownList } from '../../domain/lensLists.ts'
import type { LensItem } from '../../domain/lists/builtInList.ts'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './Learning.module.css'

interface ListDialogProps {
  id: string
  /** The list came back as it was, or is gone. */
  onLeft: (said: string) => void
  onBack: () => void
  onClose: () => void
}

/** The words of one list, one line an entry: reworded, added to, or taken off; a built-in list can come back as it was. */
export function ListDialog({ id, onLeft, onBack, onClose }: ListDialogProps) {
  const { say, lists, listName } = useLensWords()
  const change = useChange()
  const list = lists.find(one => one.id === id)
  if (!list) {
    return (
      <Dialog side title={say('learning.own')} closeLabel={say('app.done')} onClose={onClose}>
        <div>
          <Button onClick={onBack}>{say('learning.own.back')}</Button>
        </div>
        <p>{say('learning.filter.none')}</p>
      </Dialog>
    )
  }
  const name = listName(list)
  const isOurs = list.source === ''
  const write = (items: readonly LensItem[]) => change(replaceList(id, ownList(items, list.title)))
  const leave = () => {
    change(replaceList(id, null))
    onLeft(say(isOurs ? 'learning.own.removed' : 'learning.own.reset.done', { list: name }))
  }
  return (
    <Dialog
      side
      title={name}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={
        list.isOwn && <Button onClick={leave}>{say(isOurs ? 'learning.own.delete' : 'learning.own.reset')}</Button>
      }
    >
      <div>
        <Button onClick={onBack}>{say('learning.own.back')}</Button>
      </div>
      {!isOurs && <p className={styles.quiet}>{say('lens.source', { source: list.source })}</p>}
      <p className={styles.quiet}>{say('learning.own.remove.help')}</p>
      <ol className={styles.items}>
        {list.items.map((item, index) => (
          <Entry
            key={item.tag}
            n={index + 1}
            name={itemName(say, item)}
            isOnly={list.items.length === 1}
            onWrite={after => {
              if (after.trim() !== '')
                write(list.items.map(one => (one.tag === item.tag ? { ...one, name: after.trim() } : one)))
            }}
            onRemove={() => write(list.items.filter(one => one.tag !== item.tag))}
          />
        ))}
      </ol>
      <NewEntry list={list} onAdd={item => write([...list.items, item])} />
    </Dialog>
  )
}

interface EntryProps {
  n: number
  name: string
  isOnly: boolean
  onWrite: (after: string) => void
  onRemove: () => void
}

function Entry({ n, name, isOnly, onWrite, onRemove }: EntryProps) {
  const { say } = useLensWords()
  return (
    <li className={styles.item}>
      <DraftText label={say('learning.own.item', { n })} quietLabel value={name} onWrite={onWrite} />
      <Button look="plain" disabled={isOnly} aria-label={say('learning.own.remove', { item: name })} onClick={onRemove}>
        {say('learning.own.remove.verb')}
      </Button>
    </li>
  )
}

function NewEntry({ list, onAdd }: { list: LensList; onAdd: (item: LensItem) => void }) {
  const { say } = useLensWords()
  const [name, setName] = useState('')
  return (
    <form
      className={styles.add}
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() === '') return
        onAdd({ tag: newTag(list, name), name: name.trim() })
        setName('')
      }}
    >
      <TextField
        label={say('learning.own.item.new')}
        value={name}
        maxLength={100}
        onChange={event => setName(event.target.value)}
      />
      <Button type="submit">{say('learning.add')}</Button>
    </form>
  )
}
