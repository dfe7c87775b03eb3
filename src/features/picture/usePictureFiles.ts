import { type DragEvent, useEffect, useRef } from 'react'

/** Pictures pasted anywhere while the dialog is open, or dropped on a place of it. */
export function usePictureFiles(onFile: (file: Blob) => void) {
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(each => each.type.startsWith('image/'))
      if (!file) return
      event.preventDefault()
      latest.current(file)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
  return {
    onDragOver: (event: DragEvent) => event.dataTransfer.types.includes('Files') && take(event),
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files
      if (!file) return
      take(event)
      latest.current(file)
    },
  }
}

/** The page itself would take a file for a plan to merge. */
function take(event: DragEvent) {
  event.preventDefault()
  event.stopPropagation()
}
