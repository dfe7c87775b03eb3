import type { adults as en } from '../en/adults.ts'
import type { Translation } from '../say.ts'

export const adults: Translation<typeof en> = {}
