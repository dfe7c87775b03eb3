import { useEffect } from 'react'
import { isId } from '../../domain/ids.ts'
import { useIsEditable } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'

/** Several lines pasted on the page, outside any field, become moments if the person says so. */
export function usePastedLines() {
  const editable = useIsEditable()
  useEffect(() => {
    if (!editable) return
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text').trim() ?? ''
      const inField = event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')
      if (inField || event.defaultPrevented || !isSeveralLines(text)) return
      event.preventDefault()
      const { selected } = useScreen.getState()
      show({ pasting: { text, after: isId('moment', selected) ? selected : null, instead: null } })
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [editable])
}

/** Lines a person may mean as moments; never a file of ours. */
export function isSeveralLines(text: string): boolean {
  return !text.startsWith('{') && !text.startsWith('<') && text.trim().split(/\r?\n/).length > 1
}
