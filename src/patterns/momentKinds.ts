/** The kinds of moment the library knows by name; the same, in the same order, as the built-in list. */
export const momentKinds = [
  'arrival',
  'circle or advisory',
  "planning one's day",
  'direct teaching',
  'seminar or discussion',
  'stations',
  'lab or playlist',
  'project or studio',
  'critique or exhibition',
  'coaching or flex',
  'movement or recess',
  'meal',
  'club or choice',
  'service or internship',
  'transition',
  'close',
  'at home',
] as const

export type MomentKind = (typeof momentKinds)[number]

const known: ReadonlySet<string> = new Set(momentKinds)

/** Whether a word stored as a moment's kind is one the library knows. */
export function isMomentKind(word: string | undefined): word is MomentKind {
  return word !== undefined && known.has(word)
}
