import { useState } from 'react'
import { useLensWords } from '../../cards/lens/useLensWords.ts'
import { replaceList } from '../../document/planCommands.ts'
import { newTag, ownList } from '../../domain/lensLists.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './Learning.module.css'
import type { At } from './LearningDialog.tsx'

/** The lists of tags the plan uses, each to be put in the school's own words, and the way to a list of its own. */
export function OwnLists({ go }: { go: (at: At) => void }) {
  const { say, lists, listName } = useLensWords()
  const change = useChange()
  const onlyLooks = useOnlyLooks()
  const [title, setTitle] = useState('')
  if (onlyLooks) return null
  const start = () => {
    const name = title.trim()
    if (name === '') return
    const taken = lists.map(list => ({ tag: `list/${list.id}` as const, name: list.id }))
    const id = newTag({ id: 'list', items: taken }, name).slice('list/'.length)
    change(replaceList(id, ownList([{ tag: `${id}/1`, name }], name)))
    setTitle('')
    go({ page: 'list', list: id })
  }
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{say('learning.own')}</h3>
      <p className={styles.quiet}>{say('learning.own.help')}</p>
      <ul>
        {lists.map(list => (
          <li key={list.id} className={styles.ownList}>
            <span className={styles.words}>
              <bdi>{listName(list)}</bdi>
              <span className={styles.quiet}>
                {list.source === ''
                  ? say('lens.source.own')
                  : say(list.isOwn ? 'lens.source.changed' : 'lens.source', { source: list.source })}
              </span>
            </span>
            <Button
              look="plain"
              aria-label={say('learning.own.change', { list: listName(list) })}
              onClick={() => go({ page: 'list', list: list.id })}
            >
              {say('learning.own.verb')}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={event => {
          event.preventDefault()
          start()
        }}
      >
        <TextField
          label={say('learning.own.new')}
          placeholder={say('learning.own.new.example')}
          value={title}
          maxLength={100}
          onChange={event => setTitle(event.target.value)}
        />
        <Button type="submit">{say('learning.own.new.verb')}</Button>
      </form>
    </section>
  )
}
