import type { map as en } from '../en/map.ts'
import type { Translation } from '../say.ts'

export const map: Translation<typeof en> = {}
