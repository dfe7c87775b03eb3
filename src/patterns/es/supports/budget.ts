import type { budget as en } from '../../supports/budget.ts'
import type { Said } from '../said.ts'

export const budget: Said<typeof en> = {
  'duty-pay': ['Pago por guardias fuera del horario de contrato', 'Nadie aguanta un año entero de guardias sin pago.'],
  'materials-fund': [
    'Un fondo para materiales de proyecto que compre en una semana',
    'Los proyectos esperan más por cinta y cable que por ideas.',
  ],
  'snack-fund': [
    'Un fondo para refrigerios, sin preguntas',
    'Con hambre es difícil pensar, y nadie debería dar explicaciones.',
  ],
  'club-pay': ['Un pequeño pago para quien lleva un club', 'Los clubes duran cuando se paga a quien los lleva.'],
  'trip-fund': ['Un fondo que pague las salidas de todos', 'Nadie se queda por falta de dinero.'],
  'expert-pay': [
    'Pagos pequeños a los expertos que vienen a menudo',
    'Quien tiene poco también tiene saberes que compartir.',
  ],
  'translation-fund': ['Dinero para traducir lo que va a casa', 'La familia solo puede actuar con lo que puede leer.'],
  'book-fund': [
    'Un fondo anual para libros que pidan los estudiantes',
    'Los libros nuevos que ellos eligieron sí se leen.',
  ],
  'cover-fund': [
    'Dinero para suplentes en los días de planeación',
    'Un equipo planea a fondo solo si alguien cubre sus clases.',
  ],
  'show-fund': [
    'Un pequeño fondo para impresos, paneles y comida de las muestras',
    'Una muestra cuidada dice que el trabajo importa.',
  ],
  'repair-fund': [
    'Dinero para arreglar o cambiar un equipo en un día',
    'Un equipo roto debería costar una hora, no un mes.',
  ],
}
