/** One entry: what a plan stores, in English. A catalogue may say it otherwise on screen. */
export interface ListItem {
  readonly name: string
}

/** A list that ships with the app. A plan may carry its own version of it (`plan.lists`, by the list's id). */
export interface BuiltInList<I extends ListItem = ListItem> {
  readonly id: string
  /** Whose list it is; named as a source, never as a feature of ours. */
  readonly source: string
  readonly version: number
  readonly items: readonly I[]
}

/** Entries that are nothing but their name. */
export function named(...names: readonly string[]): ListItem[] {
  return names.map(name => ({ name }))
}

/** An entry of a lens: its tag is what moments, practices and outcomes carry. */
export interface LensItem extends ListItem {
  readonly tag: `${string}/${string}`
}
