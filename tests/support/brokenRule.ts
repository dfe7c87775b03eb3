/** One way to break a rule: what stands in its file, and what would be wrong there. */
export type Break = readonly [right: string, wrong: string]

export interface BrokenRule {
  readonly rule: string
  /** The file, as seen from `src/derive`, and the tests that have to notice. */
  readonly file: string
  readonly tests: string
  readonly breaks: readonly Break[]
}
