import type { AdultRole } from './adultRole.ts'
import { type PermissionKey, type PermissionPattern, permissions } from './permissions.ts'
import type { KnownPractice } from './practices.ts'
import type { KnownSupport } from './supports.ts'

/** What a card of the library says, and why it is there. */
export interface Text {
  readonly title: string
  readonly because: string
}

/** The library's words in one language. Keys and matching stay the same in all. */
export interface PatternTexts {
  readonly language: string
  practice(pattern: KnownPractice): Text
  support(support: KnownSupport): Text
  permission(key: PermissionKey): PermissionPattern
  role(name: AdultRole): string
}

/** The library as it is written. */
export const englishTexts: PatternTexts = {
  language: 'en',
  practice: ({ title, because }) => ({ title, because }),
  support: ({ title, because }) => ({ title, because }),
  permission: key => permissions[key],
  role: name => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
}
