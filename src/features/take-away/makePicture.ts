import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { SayWord } from '../../store/language.tsx'
import type { Language } from '../../words/languages.ts'

export type PictureKind = 'day.png' | 'day.svg' | 'map.png' | 'map.svg'

export interface PictureWish {
  readonly kind: PictureKind
  readonly plan: Plan
  readonly day: Id<'day'> | null
  readonly learner: Id<'learner'> | null
  readonly scale: 'story' | 'clock'
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly say: SayWord
}

/** A picture of the plan, with the plan inside it. */
export async function makePicture(wish: PictureWish): Promise<Blob> {
  return Promise.reject(new Error(`${wish.kind} cannot be drawn yet`))
}
