import { useEffect, useRef, useState } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { editRecord } from '../../document/commands.ts'
import type { Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { DrawPart } from './DrawPart.tsx'
import { PhotoPart } from './PhotoPart.tsx'
import styles from './Picture.module.css'
import { draftOf, givesWay, keptOf, type PictureDraft } from './pictureDraft.ts'
import { type Shrunk, shrinkPicture } from './shrinkPicture.ts'
import { usePictureFiles } from './usePictureFiles.ts'

type PhotoState = 'ready' | 'reading' | Extract<Shrunk, { refused: string }>['refused']

/** A small picture of a moment, drawn or chosen; it is kept when the dialog closes, whichever way. */
export function PictureDialog({ moment, onClose }: { moment: Moment; onClose: () => void }) {
  const say = useEveryWord()
  const { draft, write, keep, remove } = useDraftPicture(moment)
  const [photo, setPhoto] = useState<PhotoState>('ready')
  const asked = useRef(0)
  const close = () => {
    keep()
    onClose()
  }

  async function takeFile(file: Blob) {
    asked.current += 1
    const mine = asked.current
    write({ way: 'photo' })
    setPhoto('reading')
    const shrunk = await shrinkPicture(file)
    if (mine !== asked.current) return
    if ('src' in shrunk) write({ src: shrunk.src })
    setPhoto('src' in shrunk ? 'ready' : shrunk.refused)
  }
  const files = usePictureFiles(file => void takeFile(file))
  const isThere = draft.drawing.strokes.length > 0 || draft.src !== '' || draft.alt.trim() !== ''

  const ways = (
    <Segmented
      label={say('picture.way')}
      value={draft.way}
      options={[
        { value: 'draw', label: say('picture.way.draw') },
        { value: 'photo', label: say('picture.way.photo') },
      ]}
      onChange={way => write({ way })}
    />
  )

  return (
    <Dialog
      title={say('picture.title', { title: moment.title || say('moment.untitled') })}
      closeLabel={say('app.done')}
      onClose={close}
    >
      <div className={styles.content} {...files}>
        {draft.way === 'draw' ? (
          <DrawPart way={ways} drawing={draft.drawing} onDraw={drawing => write({ drawing })} />
        ) : (
          <PhotoPart way={ways} src={draft.src} alt={draft.alt} state={photo} onFile={file => void takeFile(file)} />
        )}
        {givesWay(draft) && <p className={styles.help}>{say(`picture.instead.${draft.way}`)}</p>}
        <TextField
          label={say('picture.alt')}
          help={say('picture.alt.help')}
          value={draft.alt}
          maxLength={300}
          onChange={event => write({ alt: event.target.value })}
        />
        {draft.way === 'draw' && <p className={styles.help}>{say('picture.draw.help')}</p>}
        {isThere && (
          <div className={styles.verbs}>
            <Button
              look="danger"
              onClick={() => {
                remove()
                onClose()
              }}
            >
              {say('picture.remove')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  )
}

/** What is in hand, written to the plan in one step when the dialog closes or the page goes. */
function useDraftPicture(moment: Moment) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const [draft, setDraft] = useState(() => draftOf(moment))
  const waiting = useRef<PictureDraft | null>(null)
  const [current] = useState({ draft })

  const write = (change: Partial<PictureDraft>) => {
    const next = { ...current.draft, ...change }
    current.draft = next
    if (Object.keys(change).some(name => name !== 'way') || givesWay(next)) waiting.current = next
    setDraft(next)
  }
  const keep = () => {
    const next = waiting.current
    waiting.current = null
    if (next) editWithUndo(say('picture.kept'), () => change(editRecord(moment.id, keptOf(next))))
  }
  const remove = () => {
    waiting.current = null
    editWithUndo(say('picture.removed'), () => change(editRecord(moment.id, { sketch: undefined, picture: undefined })))
  }

  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && latest.current()
    const now = () => latest.current()
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', whenHidden)
      now()
    }
  }, [])
  return { draft, write, keep, remove }
}
