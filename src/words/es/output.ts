import type { output as en } from '../en/output.ts'
import type { Translation } from '../say.ts'

export const output: Translation<typeof en> = {
  'output.dayPicture': 'Nuestro día',
  'output.mapPicture': 'Nuestro mapa',
  'output.dayOf': '{day}, con {learner}',
  'output.dayDescription': { one: '{day}: {n} momento', other: '{day}: {n} momentos' },
  'output.noMoments': 'Este día aún no tiene momentos.',
  'output.quote': '«{words}»',
  'output.guard': 'no {word}',
  'output.feelingOf': '{learner}: {feeling}',
}
