import { app } from './en/app.ts'
import { card } from './en/card.ts'
import { day } from './en/day.ts'
import { feelingWords } from './en/feelingWords.ts'
import { library } from './en/library.ts'
import { listWords } from './en/listWords.ts'
import { map } from './en/map.ts'
import { output } from './en/output.ts'
import { plan } from './en/plan.ts'
import { save } from './en/save.ts'
import { takeAway } from './en/takeAway.ts'

/** The words the first page has at hand, in English; `later.ts` has those of what is fetched when first opened. */
export const en = {
  ...app,
  ...save,
  ...plan,
  ...library,
  ...card,
  ...day,
  ...feelingWords,
  ...listWords,
  ...map,
  ...takeAway,
  ...output,
} as const
