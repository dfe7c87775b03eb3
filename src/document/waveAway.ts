import { type Id, newId } from '../domain/ids.ts'
import { addRecord, type Command, removeRecord } from './commands.ts'

/** A suggestion, or one card of it, that is not wanted. */
export interface WavedAway {
  readonly fingerprint: string
  /** What it said, for those who look for it later. */
  readonly title: string
  /** The card it was suggested for. */
  readonly on: Id
}

/** Decides that suggestions are not wanted: they stay away for good. `at` is when, as ISO text. */
export function waveAway(all: readonly WavedAway[], at: string): Command {
  return document => {
    for (const { fingerprint, title, on } of all) {
      const known = [...document.plan().decisions.values()].some(({ suggestion }) => suggestion === fingerprint)
      if (known) continue
      addRecord({ id: newId('decision'), text: title, suggestion: fingerprint, on: [on], at })(document)
    }
  }
}

/** Lets what was waved away be suggested again, whoever had waved it away. */
export function bringBackSuggestion(fingerprint: string): Command {
  return document => {
    for (const { id, suggestion } of document.plan().decisions.values()) {
      if (suggestion === fingerprint) removeRecord(id)(document)
    }
  }
}
