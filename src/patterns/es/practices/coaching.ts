import type { coaching as en } from '../../practices/coaching.ts'
import type { Said } from '../said.ts'

export const coaching: Said<typeof en> = {
  'small-tutoring': [
    'Dar refuerzo a los mismos tres a la misma hora cada semana',
    'La ayuda suma si no cambian ni la persona ni la hora.',
  ],
  'booked-slot': [
    'Ofrecer turnos de diez minutos que los estudiantes reserven',
    'Quien reserva su ayuda ya dio el primer paso.',
  ],
  'reteach-group': ['Volver a enseñar una destreza con ejemplos nuevos', 'Decir lo mismo más fuerte no es enseñar.'],
  'redo-table': [
    'Abrir una mesa para rehacer trabajos',
    'Con una segunda vez, una mala nota es donde empieza el aprender.',
  ],
  'quiet-study': [
    'Dejar un salón en silencio para quien necesita concentrarse',
    'No todos tienen en casa un lugar tranquilo.',
  ],
  'stretch-seminar': [
    'Ofrecer un seminario breve de un tema que ellos pidan',
    'El tiempo flexible sirve para ponerse al día y también para ir más lejos.',
  ],
  'game-practice': [
    'Jugar juegos breves que entrenen una destreza',
    'Los más pequeños lo intentan diez veces más si es un juego.',
  ],
  'calm-help': [
    'Atender a quien está alterado antes de que pierda la clase',
    'Diez minutos de cuidado pueden salvar el resto del día.',
  ],
  'near-age-helper': [
    'Sentar a un universitario con quien quiera ayuda',
    'A alguien de edad cercana es fácil preguntarle.',
  ],
  'sort-by-need': [
    'Agrupar cada semana por necesidad, no por etiqueta',
    'Lo que se necesita cambia pronto; la lista también debe cambiar.',
  ],
  'coach-tutors': ['Observar a quien da refuerzo y dejarle una idea', 'Se mejora cuando alguien te ve trabajar.'],
}
