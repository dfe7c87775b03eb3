import { en } from './en.ts'
import { later } from './later.ts'

/** Every word a person sees, in English; other languages have the same keys. */
export const every = { ...en, ...later } as const
