import type { policy as en } from '../../supports/policy.ts'
import type { Said } from '../said.ts'

export const policy: Said<typeof en> = {
  'late-welcome': [
    'Una regla de llegadas tarde que primero salude y luego pregunte',
    'Quien teme una escena prefiere no venir.',
  ],
  'phone-rule': [
    'Una sola regla del celular, hecha con estudiantes',
    'Una regla que cambia de salón en salón crea peleas.',
  ],
  'redo-rule': ['Una regla que permita rehacer trabajos', 'Se intenta otra vez cuando el intento cuenta.'],
  'grade-by-skill': [
    'Notas que muestren lo que cada quien ya sabe hacer',
    'Los puntos por rapidez o conducta esconden lo aprendido.',
  ],
  'recess-kept': [
    'Una regla clara: el recreo nunca se quita',
    'Quien pierde el recreo suele ser quien más lo necesita.',
  ],
  'small-advisory': [
    'Un tope de quince a dieciocho por grupo de tutoría',
    'Una persona puede conocer bien a tantos, pero no a más.',
  ],
  'fast-clearance': ['Autorización de visitas en diez días', 'Un experto ocupado no espera dos meses.'],
  'site-safety': [
    'Reglas de seguridad y permiso para el trabajo fuera',
    'La familia dice que sí cuando el plan está claro.',
  ],
  'homework-cap': ['Un límite de tarea por grado', 'Dormir y estar en familia también es aprender.'],
  'meals-for-all': ['Desayuno y almuerzo sin costo para todos', 'Cuando todos comen gratis, nadie queda marcado.'],
  'show-consent': [
    'Permiso de las familias para mostrar trabajos y fotos',
    'Un trabajo se hace público solo si la familia aceptó.',
  ],
  'app-rules': [
    'Una lista corta de aplicaciones ya revisadas en privacidad',
    'El docente elige rápido si la revisión ya está hecha.',
  ],
  'kind-passes': [
    'Pases de pasillo y baño que no avergüencen',
    'Nadie debería explicar una necesidad frente a la clase.',
  ],
  'open-clubs': [
    'Clubes abiertos a todos, sin importar sus notas',
    'Para algunos, el club es la razón de venir a la escuela.',
  ],
  'moving-groups': [
    'Una regla clara: ningún grupo dura más de seis semanas',
    'Un grupo fijo le dice a cada quien quién es, por años.',
  ],
  'shared-talk-rules': [
    'Reglas de conversación que escribe cada clase',
    'Se cumplen las reglas que uno ayudó a hacer.',
  ],
  'outside-credit': ['Crédito por lo que se aprende fuera de la escuela', 'El trabajo que cuenta se hace con cuidado.'],
  'repair-first': [
    'Una charla para reparar antes de suspender',
    'Mandar a un estudiante a casa casi nunca arregla lo que se rompió.',
  ],
  'room-to-slow': [
    'Permiso para ir más lento que el programa y profundizar',
    'Una unidad a la carrera se da, pero no se aprende.',
  ],
  'bus-match': [
    'Horarios de autobús que coincidan con el día',
    'Una entrada tranquila fracasa si el autobús no coincide.',
  ],
  'student-choice-rule': [
    'Una lista de lo que pueden decidir los estudiantes',
    'La elección es real si los adultos acordaron antes qué está abierto.',
  ],
  'no-interruptions': ['Una regla de cuándo se puede usar el altavoz', 'Cada aviso corta treinta ideas a la vez.'],
}
