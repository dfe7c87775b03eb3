import type { list as en } from '../en/list.ts'
import type { Translation } from '../say.ts'

export const list: Translation<typeof en> = {}
