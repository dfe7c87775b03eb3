import { useMemo } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './DayPanels.module.css'
import { closePanel } from './dayScreen.ts'
import { pastedMoments } from './pasteMoments.ts'
import { useMoments } from './useMoments.ts'

/** Several pasted lines: shows what they would become before anything is made. */
export function PasteDialog({ text, after }: { text: string; after: Id<'moment'> | null }) {
  const say = useWord()
  const format = useFormat()
  const { addMany } = useMoments()
  const found = useMemo(() => pastedMoments(text), [text])
  return (
    <Dialog
      title={say('day.paste.ask', { n: found.length })}
      closeLabel={say('app.cancel')}
      onClose={closePanel}
      actions={
        <Button
          look="primary"
          onClick={() => {
            closePanel()
            addMany(found, after)
          }}
        >
          {say('day.paste.verb', { n: found.length })}
        </Button>
      }
    >
      <ol className={styles.preview}>
        {found.map((moment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pasted lines have nothing but their place, and never move
          <li key={index}>
            <span className={styles.when}>
              {moment.start !== undefined && moment.end !== undefined
                ? format.stretch(moment.start, moment.end)
                : say('day.noTime')}
            </span>
            <span dir="auto">{moment.title}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
