import type { output as en } from '../en/output.ts'
import type { Translation } from '../say.ts'

export const output: Translation<typeof en> = {}
