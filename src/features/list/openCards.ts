import { create } from 'zustand'
import type { Found } from './seek.ts'

interface OpenCards {
  /** Where cards and sections stand open; a card that is used twice opens in each place by itself. */
  readonly open: ReadonlySet<string>
  /** The place whose title wants the caret as soon as it is there. */
  readonly wished: string | null
  /** The place to bring into sight as soon as it is there. */
  readonly sought: string | null
}

export const useOpenCards = create<OpenCards>(() => ({ open: new Set(), wished: null, sought: null }))

/** Opens or closes a card where it stands. */
export function openCard(path: string, isOpen: boolean) {
  useOpenCards.setState(({ open }) => {
    const next = new Set(open)
    if (isOpen) next.add(path)
    else next.delete(path)
    return { open: next }
  })
}

/** Puts the caret into the title at a place as soon as it is on the page. */
export function wishFor(path: string | null) {
  useOpenCards.setState({ wished: path })
}

/** Opens what is on the way to a place and brings it into sight. */
export function bringIntoSight({ open, path }: Found) {
  useOpenCards.setState(state => ({ open: new Set([...state.open, ...open]), sought: path }))
}

export function inSight() {
  useOpenCards.setState({ sought: null })
}

/** The place of a card under another place. */
export function pathOf(parent: string, id: string): string {
  return `${parent}>${id}`
}
