import type { close as en } from '../../practices/close.ts'
import type { Said } from '../said.ts'

export const close: Said<typeof en> = {
  'name-one-win': ['Pedir a cada quien algo que le salió bien', 'A un día que termina con un logro se quiere volver.'],
  'look-ahead': [
    'Mostrar lo que viene mañana antes de salir',
    'La tarde es más tranquila si mañana no es una sorpresa.',
  ],
  'thank-someone': [
    'Dar un momento para agradecer a alguien por su nombre',
    'Dar las gracias en voz alta une al grupo.',
  ],
  'pack-with-help': [
    'Revisar mochila y agenda con quien lo necesita',
    'Un libro olvidado puede arruinar la mañana siguiente.',
  ],
  'safe-exit': [
    'Estar en la salida hasta que se vaya el último autobús',
    'Los últimos diez minutos piden tanto cuidado como los primeros.',
  ],
  'repair-before-bell': [
    'Hablar de un momento difícil antes de que el estudiante se vaya',
    'Cuesta volver después de un día que terminó en enojo.',
  ],
  'write-learned': ['Dejar que escriban qué aprendieron y qué se preguntan', 'Lo que se escribe dura más.'],
  'good-news-calls': [
    'Dar una buena noticia a tres familias',
    'Después de una buena noticia, una llamada difícil es entre aliados.',
  ],
  'day-debrief': [
    'Reunirse diez minutos para ver qué cambiar mañana',
    'Un arreglo pequeño cada día vale más que un gran plan al año.',
  ],
}
