import type { openTime as en } from '../../practices/openTime.ts'
import type { Said } from '../said.ts'

export const openTime: Said<typeof en> = {
  'question-of-day': [
    'Poner la pregunta del día por donde pasan los estudiantes',
    'Una buena pregunta da de qué hablar a quienes no se conocen.',
  ],
  'shared-puzzle': [
    'Dejar un rompecabezas al que cualquiera pueda sumar',
    'Así se puede entrar al juego sin decir una palabra.',
  ],
  'small-choice': [
    'Ofrecer dos o tres cosas que hacer y dejar que elijan',
    'Hasta una elección pequeña hace suyo el tiempo.',
  ],
  'notice-alone': [
    'Ver quién está solo y ofrecerle una forma de entrar',
    'Estar solo es una elección solo si hay por dónde entrar.',
  ],
  'slow-breaths': [
    'Guiar un estiramiento o tres respiraciones lentas',
    'Respirar despacio no cuesta nada y calma a mucha gente.',
  ],
  'quiet-seats': ['Dejar unos asientos lejos del ruido', 'Se descansa mejor donde no hay que pedir permiso.'],
  'walk-them-in': [
    'Acompañar hasta su grupo a quien llega tarde o regresa',
    'Es más fácil entrar con alguien que entrar solo.',
  ],
  'charge-and-print': ['Abrir un lugar para cargar, imprimir y conectarse', 'No todos lo pueden hacer en casa.'],
  'signs-for-all': [
    'Poner señales con dibujos en los idiomas de los estudiantes',
    'Una señal que todos leen le ahorra a alguien preguntar.',
  ],
  'practice-joining': [
    'Ensayar cómo entrar a un grupo con quien le cuesta',
    'Con unas palabras ya probadas es más fácil acercarse.',
  ],
  'thank-by-name': ['Agradecer por su nombre un gesto amable', 'Quien recibe las gracias aprende a darlas.'],
}
