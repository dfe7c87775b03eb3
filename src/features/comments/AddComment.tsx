import { useState } from 'react'
import { useEditHere } from '../../cards/useEditHere.tsx'
import { addRecord } from '../../document/commands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { rememberedNickname, rememberNickname } from '../../store/nickname.ts'
import { useChange } from '../../store/openPlan.tsx'
import { rememberOwnComment } from '../../store/ownComments.ts'
import { useUnsent } from '../../store/unsent.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import styles from './Comments.module.css'

/** Says something on a card. What was begun stays where the panel is closed and opened again. */
export function AddComment({ on }: { on: Id }) {
  const say = useEveryWord()
  const change = useChange()
  const editHere = useEditHere()
  const [text, setText] = useUnsent(`comment ${on}`)
  const [name, setName] = useState(rememberedNickname)
  const add = () => {
    if (text.trim() === '') return
    const id = newId('comment')
    const by = name.trim()
    editHere(say('talk.comments.added'), () =>
      change(addRecord({ id, on, text: text.trim(), at: new Date().toISOString(), ...(by !== '' && { by }) })),
    )
    rememberOwnComment(id)
    rememberNickname(by)
    setText('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <TextArea
        label={say('talk.comments.text')}
        rows={3}
        value={text}
        maxLength={20_000}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          add()
        }}
      />
      <TextField
        label={say('talk.comments.name')}
        help={say('talk.comments.name.help')}
        value={name}
        maxLength={100}
        onChange={event => setName(event.target.value)}
      />
      <div>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {say('talk.comments.add')}
        </Button>
      </div>
    </form>
  )
}
