import { useState } from 'react'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyFrom } from '../../ui/copyText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './Letter.module.css'
import { letter } from './letter.ts'
import { keepLetter, usePlanScreen } from './planScreen.ts'
import { printLetter } from './printLetter.ts'

/** The letter to one of those who must say yes: assembled from cards, rewritten here, copied or printed on one sheet. */
export function LetterDialog({ granter, onClose }: { granter: string; onClose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const { getState } = useOpenPlan()
  const [assembled] = useState(() => letter(getState(), granter, { say, format, sayFeeling, now: Date.now() }))
  const kept = usePlanScreen(screen => screen.letters.get(granter))
  const [done, setDone] = useState('')
  const text = kept ?? assembled
  const name = granter || say('planView.yes.somebody')
  const copy = async (form: HTMLElement | null) => {
    const field = form?.querySelector('textarea')
    if (!field) return
    const how = await copyFrom(field)
    setDone(say(`letter.${how}`))
    announce(say(`letter.${how}`))
  }
  return (
    <Dialog
      title={say('planView.yes.letter.to', { granter: name })}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={
        <>
          {done && <p className={styles.done}>{done}</p>}
          {text !== assembled && (
            <Button look="plain" onClick={() => keepLetter(granter, undefined)}>
              {say('letter.afresh')}
            </Button>
          )}
          <Button onClick={event => void copy(event.currentTarget.closest('[role=dialog]'))}>
            {say('letter.copy')}
          </Button>
          <Button look="primary" onClick={() => printLetter(text, format.language)}>
            {say('letter.print')}
          </Button>
        </>
      }
    >
      <TextArea
        label={say('letter.text')}
        help={say('letter.help')}
        value={text}
        onChange={event => keepLetter(granter, event.target.value)}
      />
    </Dialog>
  )
}
