import { type DragEvent, useEffect, useRef, useState } from 'react'

/** Files dropped on a place or pasted anywhere on the page (text that is no file counts as one), one at a time. */
export function useDroppedFiles(onFile: (file: Blob) => Promise<unknown>) {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  latest.current = onFile

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const found = file ?? (text.trim() ? new Blob([text]) : undefined)
      if (!found) return
      event.preventDefault()
      void latest.current(found)
    }
    addEventListener('paste', onPaste)
    return () => removeEventListener('paste', onPaste)
  }, [])

  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const place = {
    onDragOver: (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return
      setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      if (file) void latest.current(file)
    },
  }
  return { isOver, place }
}
