import type { day as en } from '../en/day.ts'
import type { Translation } from '../say.ts'

export const day: Translation<typeof en> = {}
