import type { critique as en } from '../../practices/critique.ts'
import type { Said } from '../said.ts'

export const critique: Said<typeof en> = {
  'model-critique': [
    'Mostrar la crítica primero con un borrador propio',
    'Se animan a compartir cuando un adulto ya lo hizo.',
  ],
  'praise-and-one-step': [
    'Pedir a cada quien que mira un acierto y un paso que sigue',
    'Un paso pequeño y claro sí se puede dar.',
  ],
  'practice-run': ['Hacer un ensayo con un grupo amigo', 'La primera vez no debería ser ante desconocidos.'],
  'many-ways-show': [
    'Dejar que elijan cómo mostrar lo que saben',
    'Un video, una maqueta o una charla pueden probar lo mismo.',
  ],
  'family-welcome': [
    'Sentar cerca a las familias y darles una pregunta',
    'La familia que tiene un papel se queda y escucha.',
  ],
  'expert-feedback': [
    'Sentar a una persona experta con cada grupo pequeño',
    'Pesa más el elogio de quien hace ese trabajo.',
  ],
  'student-conference': [
    'Dejar que el estudiante guíe la reunión con su familia',
    'Quien cuenta su historia se hace dueño de su avance.',
  ],
  'pick-best-work': [
    'Ayudar a cada quien a escoger un trabajo y decir por qué',
    'Escoger tu mejor trabajo es ver cuánto creciste.',
  ],
  'show-logistics': [
    'Planear salones, horas e invitados dos semanas antes',
    'Una muestra hecha a la carrera parece decir que el trabajo no importa.',
  ],
  'agree-on-quality': [
    'Calificar los mismos tres trabajos y comparar',
    'La evaluación es más justa si los adultos coinciden en qué es bueno.',
  ],
}
