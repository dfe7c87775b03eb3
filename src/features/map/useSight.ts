import { useMemo } from 'react'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { useMapScreen } from './mapScreen.ts'
import { type MapWindow, mapWindow } from './mapWindow.ts'

/** The columns that this page has room for, from the first one chosen. */
export function useSight(): MapWindow {
  const first = useMapScreen(screen => screen.first)
  const pageWidth = usePageWidth()
  return useMemo(() => mapWindow(pageWidth, first), [pageWidth, first])
}
