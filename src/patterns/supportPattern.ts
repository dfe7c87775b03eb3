import type { AdultRole } from './adultRole.ts'
import type { PermissionKey } from './permissions.ts'

/** What must exist for a practice, in the words of the library. Its type is the list it stands in. */
export interface SupportPattern {
  readonly title: string
  /** Why a practice cannot do well without it. */
  readonly because: string
  /** Who usually sees that it gets there. */
  readonly owner: AdultRole
  /** The yes it usually waits for. */
  readonly asks?: PermissionKey
  /** Hours for each adult; training only. */
  readonly hours?: number
}

export type SupportList = Readonly<Record<string, SupportPattern>>
