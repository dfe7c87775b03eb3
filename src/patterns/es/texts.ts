import type { PatternTexts } from '../patternTexts.ts'
import { permissions } from './permissions.ts'
import { practices } from './practices.ts'
import { roles } from './roles.ts'
import { supports } from './supports.ts'

type Saids = Readonly<Record<string, readonly [title: string, because: string] | undefined>>

/** The library in Spanish. What it did not say would stay as the library has it. */
export const spanishTexts: PatternTexts = {
  language: 'es',
  practice: pattern => saidIn(practices, pattern),
  support: pattern => saidIn(supports, pattern),
  permission(key) {
    const [ask, granter] = permissions[key]
    return { ask, granter }
  },
  role: name => roles[name],
}

function saidIn(saids: Saids, pattern: { readonly key: string; readonly title: string; readonly because: string }) {
  const [title, because] = saids[pattern.key] ?? [pattern.title, pattern.because]
  return { title, because }
}
