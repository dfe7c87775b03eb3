import { type RefObject, useEffect, useRef } from 'react'
import { isId } from '../../domain/ids.ts'
import { useScreen } from '../../store/screen.ts'
import { takesCaret } from '../../store/wayIn.ts'
import { showDay } from './dayScreen.ts'

/** Puts the caret where a plan that was just begun is to be written first: in its dream, or in the name of its one moment. */
export function useFirstCaret(): RefObject<HTMLTextAreaElement | null> {
  const dream = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesCaret('dream')) dream.current?.focus()
    const { selected } = useScreen.getState()
    if (isId('moment', selected) && takesCaret('moment')) showDay({ caret: { moment: selected, row: 'title' } })
  }, [])
  return dream
}
