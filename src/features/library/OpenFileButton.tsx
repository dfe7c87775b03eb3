import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'

/** Asks for one file and hands it on. */
export function OpenFileButton({ label, onFile }: { label: string; onFile: (file: File) => Promise<unknown> }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<FolderOpen />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".json,.svg,.png,application/json,image/svg+xml,image/png"
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = '' // so that choosing the same file again is heard
          if (file) void onFile(file)
        }}
      />
    </>
  )
}
