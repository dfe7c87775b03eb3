import type { family as en } from '../../practices/family.ts'
import type { Said } from '../said.ts'

export const family: Said<typeof en> = {
  'ask-about-day': [
    'Preguntar qué fue lo mejor y lo más difícil del día',
    'Dos preguntas pequeñas pueden abrir una charla de verdad.',
  ],
  'read-together': ['Leer o contar un cuento antes de dormir', 'Un cuento con alguien querido da palabras y calma.'],
  'quiet-spot': [
    'Tener un lugar tranquilo para la tarea, lejos del teléfono',
    'Es difícil pensar junto a una pantalla.',
  ],
  'set-sleep': [
    'Ayudar a su hijo a dejar las pantallas antes de dormir',
    'Quien descansa aprende más y se enoja menos.',
  ],
  'eat-together': ['Comer juntos cuando se pueda, sin pantallas', 'Se habla más fácil con comida que con preguntas.'],
  'play-first': [
    'Dejar que corra, camine o juegue antes de la tarea',
    'Un cuerpo que ya se movió puede sentarse a pensar.',
  ],
  'home-job': [
    'Dar a su hijo una tarea con la que la familia cuenta',
    'Quien hace falta en su casa camina con la frente en alto.',
  ],
  'listen-to-talk': [
    'Escuchar a su hijo ensayar lo que va a exponer',
    'La primera vez da menos miedo en la mesa de la cocina.',
  ],
  'see-a-friend': ['Ayudar a su hijo a llamar o ver a un amigo', 'Un amigo en la tarde hace más fácil la mañana.'],
  'thankful-word': ['Dar las buenas noches con algo que agradecen', 'Se duerme mejor después de dar las gracias.'],
  'older-friend': [
    'Pedir a un primo o vecino mayor que pase una hora con su hijo',
    'Se crece junto a alguien a quien se admira.',
  ],
}
