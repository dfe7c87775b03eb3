import type { anyMoment as en } from '../../practices/anyMoment.ts'
import type { Said } from '../said.ts'

export const anyMoment: Said<typeof en> = {
  'calm-break': [
    'Ofrecer una pausa de cinco minutos con cosas para calmarse',
    'Una pausa corta deja en clase a quien se iba a salir.',
  ],
  'private-word': ['Hablar en voz baja con quien se ve triste', 'En privado es cuidado; en público es espectáculo.'],
  'praise-effort': ['Decir algo que un estudiante hizo bien, y cómo', 'Un elogio claro dice qué vale la pena repetir.'],
  'real-job': ['Dar a cada quien una tarea con la que el grupo cuenta', 'La gente viene adonde hace falta.'],
  'steady-steps': [
    'Tener los pasos a la vista y que sean iguales cada día',
    'Una rutina conocida deja fuerzas para el trabajo.',
  ],
  'fair-turns': ['Llevar una lista para que los turnos sean justos', 'Los celos se van cuando la regla es clara.'],
  'quick-snack': ['Tener algo de comer cerca para quien tenga hambre', 'El hambre parece enojo, sueño o distracción.'],
  'same-culture-adult': [
    'Traer adultos que compartan el idioma y las raíces',
    'Verse en un adulto ayuda a imaginar un futuro.',
  ],
  'stop-mocking': [
    'Intervenir de inmediato si se burlan de alguien',
    'Cuando un adulto calla, parece que está de acuerdo.',
  ],
  'mentor-meeting': [
    'Reunirse cada semana con quien necesita un adulto constante',
    'Un adulto que no se rinde puede sostener a alguien en la escuela.',
  ],
  'shadow-day': [
    'Pasar una hora como estudiante y contar qué se sintió',
    'Una hora en su silla enseña lo que no dice una gráfica.',
  ],
  'ask-students': [
    'Preguntar cada mes a los estudiantes cómo se sienten aquí',
    'Los adultos solemos errar al adivinar cómo se vive el día.',
  ],
  'own-language-call': [
    'Llamar a las familias en su idioma antes de que algo vaya mal',
    'La confianza crece con llamadas que no piden nada.',
  ],
}
