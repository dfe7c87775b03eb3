import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** As it was when the page last changed its size: asking the page each time has all of it laid out at once. */
let known: number | undefined
let watching: ResizeObserver | undefined

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) watch()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) unwatch()
  }
}

function watch() {
  known = undefined
  addEventListener('resize', look)
  if (typeof ResizeObserver === 'undefined') return
  watching = new ResizeObserver(look) // a scrollbar takes its room without a word
  watching.observe(document.documentElement)
}

function unwatch() {
  removeEventListener('resize', look)
  watching?.disconnect()
  known = undefined
}

function look() {
  const width = measured()
  if (width === known) return
  known = width
  for (const listener of listeners) listener()
}

function measured(): number {
  return document.documentElement.clientWidth || innerWidth
}

/** The width of the page in CSS pixels, as it is now. */
export function pageWidth(): number {
  if (listeners.size === 0) return measured()
  known ??= measured()
  return known
}

/** As `pageWidth`, and tells when it changes. */
export function usePageWidth(): number {
  return useSyncExternalStore(subscribe, pageWidth)
}
