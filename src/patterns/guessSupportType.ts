import { folded } from './folded.ts'
import type { SupportType } from './supports.ts'

/** Beginnings of words, English then Spanish, without marks; the first kind that has one wins. */
const signs: readonly (readonly [SupportType, readonly string[]])[] = [
  ['training', ['train', 'workshop', 'coach', 'learn', 'course', 'practice', 'capacit', 'formaci', 'taller', 'curso']],
  ['policy', ['polic', 'rule', 'code', 'grading', 'schedule', 'contract', 'reglament', 'politic', 'norma', 'horario']],
  ['budget', ['budget', 'money', 'fund', 'stipend', 'grant', 'pay', 'presupuest', 'dinero', 'fondo', 'beca', 'pago']],
  ['time', ['time', 'minute', 'hour', 'block', 'planning', 'cover', 'tiempo', 'minuto', 'hora', 'bloque', 'planeaci']],
  ['space', ['room', 'space', 'corner', 'hall', 'yard', 'furniture', 'table', 'salon', 'espacio', 'rincon', 'patio']],
  ['partners', ['partner', 'clinic', 'library', 'museum', 'college', 'business', 'alianza', 'socio', 'museo']],
  ['people', ['staff', 'hire', 'aide', 'assistant', 'volunteer', 'adult', 'person', 'auxiliar', 'voluntari']],
  ['data', ['data', 'record', 'survey', 'dashboard', 'list of', 'dato', 'registro', 'encuesta']],
]

/** The kind of support a title speaks of; tools when it says none. The same for the same title, always. */
export function guessSupportType(title: string): SupportType {
  const words = ` ${folded(title)}`
  return signs.find(([, beginnings]) => beginnings.some(word => words.includes(` ${word}`)))?.[0] ?? 'tools'
}
