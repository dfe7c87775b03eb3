import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'

interface ChooseFilesProps {
  label: string
  look: 'primary' | 'quiet'
  onFiles: (files: readonly File[]) => void
}

/** Asks for any number of files and hands them on. */
export function ChooseFiles({ label, look, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <Button look={look} icon={<FolderOpen />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept=".json,.svg,.png,application/json,image/svg+xml,image/png"
        onChange={event => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = '' // so that choosing the same file again is heard
          if (chosen.length > 0) onFiles(chosen)
        }}
      />
    </div>
  )
}
