import { Camera, ImagePlus } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Picture.module.css'
import type { Shrunk } from './shrinkPicture.ts'

interface PhotoPartProps {
  /** The choice between the ways of making a picture, which stands first. */
  way: ReactNode
  src: string
  alt: string
  state: 'ready' | 'reading' | Extract<Shrunk, { refused: string }>['refused']
  onFile: (file: Blob) => void
}

/** A photo from this device: chosen, taken, pasted or dropped. */
export function PhotoPart({ way, src, alt, state, onFile }: PhotoPartProps) {
  const say = useEveryWord()
  return (
    <>
      <div className={styles.tools}>{way}</div>
      <p className={styles.warning}>{say('picture.faces')}</p>
      {src ? (
        <img className={styles.photo} src={src} alt={alt || say('picture.photo.noWords')} />
      ) : (
        <p className={styles.none}>{say('picture.photo.none')}</p>
      )}
      <div className={styles.verbs}>
        <FileButton
          icon={<ImagePlus />}
          label={say(src ? 'picture.photo.other' : 'picture.photo.choose')}
          onFile={onFile}
        />
        {hasCamera() && <FileButton camera icon={<Camera />} label={say('picture.photo.take')} onFile={onFile} />}
      </div>
      <p className={styles.help}>{say('picture.photo.help')}</p>
      <p role="status" className={styles.refused}>
        {state === 'reading' && say('picture.reading')}
        {state !== 'ready' && state !== 'reading' && say(`picture.refused.${state}`)}
      </p>
    </>
  )
}

/** Whether this is a phone or tablet: only there does asking for a camera open one. */
function hasCamera(): boolean {
  return globalThis.matchMedia?.('(pointer: coarse)').matches ?? false
}

interface FileButtonProps {
  label: string
  icon: ReactNode
  camera?: boolean
  onFile: (file: Blob) => void
}

function FileButton({ label, icon, camera = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept="image/*"
        {...(camera && { capture: 'environment' as const })}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = '' // so that choosing the same file again is heard
          if (file) onFile(file)
        }}
      />
    </>
  )
}
