import { vi } from 'vitest'

/** A page of that width that lays nothing out: elements are never measured. Undone by `vi.unstubAllGlobals`. */
export function withoutLayout(pageWidth: number) {
  vi.stubGlobal('innerWidth', pageWidth)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('scrollBy', () => undefined)
}
