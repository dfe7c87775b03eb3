import type { takeAway as en } from '../en/takeAway.ts'
import type { Translation } from '../say.ts'

export const takeAway: Translation<typeof en> = {}
