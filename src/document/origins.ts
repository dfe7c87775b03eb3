/** Who made a transaction of this app's own, and why. Undo follows `change` alone. */
export interface LocalOrigin {
  readonly source: 'backmap'
  readonly what: 'change' | 'undo' | 'redo' | 'seed' | 'purge' | 'merge'
}

export function localOrigin(what: LocalOrigin['what']): LocalOrigin {
  return { source: 'backmap', what }
}
