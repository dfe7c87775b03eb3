import type { home as en } from '../../practices/home.ts'
import type { Said } from '../said.ts'

export const home: Said<typeof en> = {
  'older-friend': [
    'Pedir a un primo o vecino mayor que pase una hora con su hijo',
    'Se crece junto a alguien a quien se admira.',
  ],
  'home-visit': [
    'Visitar en pareja a las familias que lo deseen, para escuchar',
    'La familia es quien mejor conoce a su hijo; pregúntenle primero.',
  ],
  'two-way-message': [
    'Enviar cada semana un mensaje breve que pregunte algo',
    'Una pregunta recibe respuesta; un aviso se pierde.',
  ],
  'short-homework': [
    'Dejar tareas cortas que se puedan hacer sin ayuda',
    'En casa no debería hacer falta un maestro ni una impresora.',
  ],
  'talk-homework': ['Dejar una pregunta para hablar en casa', 'Toda familia puede hablar de algo en su idioma.'],
  'read-together': ['Leer o contar un cuento antes de dormir', 'Un cuento con alguien querido da palabras y calma.'],
  'ask-about-day': [
    'Preguntar qué fue lo mejor y lo más difícil del día',
    'Dos preguntas pequeñas pueden abrir una charla de verdad.',
  ],
  'set-sleep': [
    'Ayudar a su hijo a dejar las pantallas antes de dormir',
    'Quien descansa aprende más y se enoja menos.',
  ],
  'lend-devices': [
    'Prestar un equipo y conexión a cada casa que lo pida',
    'El trabajo en línea es justo solo si todos se pueden conectar.',
  ],
  'evening-line': [
    'Responder dudas de la tarea una hora cada tarde',
    'Un problema que no sale puede arruinar la noche en casa.',
  ],
  'eat-together': ['Comer juntos cuando se pueda, sin pantallas', 'Se habla más fácil con comida que con preguntas.'],
  'home-job': [
    'Dar a su hijo una tarea con la que la familia cuenta',
    'Quien hace falta en su casa camina con la frente en alto.',
  ],
  'play-first': [
    'Dejar que corra, camine o juegue antes de la tarea',
    'Un cuerpo que ya se movió puede sentarse a pensar.',
  ],
  'quiet-spot': [
    'Tener un lugar tranquilo para la tarea, lejos del teléfono',
    'Es difícil pensar junto a una pantalla.',
  ],
  'listen-to-talk': [
    'Escuchar a su hijo ensayar lo que va a exponer',
    'La primera vez da menos miedo en la mesa de la cocina.',
  ],
  'see-a-friend': ['Ayudar a su hijo a llamar o ver a un amigo', 'Un amigo en la tarde hace más fácil la mañana.'],
  'thankful-word': ['Dar las buenas noches con algo que agradecen', 'Se duerme mejor después de dar las gracias.'],
  'make-at-home': [
    'Mandar a casa algo para hacer, arreglar o cocinar',
    'En casa hay muchas cosas reales que medir y mezclar.',
  ],
  'no-duty-challenge': [
    'Agregar un reto que nadie está obligado a hacer',
    'Lo que no es obligación se hace con gusto.',
  ],
  'show-the-task': [
    'Mostrar la tarea y un ejemplo antes del timbre',
    'Lo que queda claro a las tres sigue claro a las siete.',
  ],
  'missed-work-note': [
    'Mandar el trabajo y una nota amable a quien faltó',
    'Es más fácil volver cuando sabes qué te perdiste.',
  ],
  'hard-day-call': [
    'Llamar a la familia la tarde de un día difícil',
    'Nadie debería contar a solas que tuvo un mal día.',
  ],
  'evening-food': [
    'Ayudar a las familias a conseguir comida para tardes y vacaciones',
    'La tarea espera cuando no hay cena.',
  ],
}
