import type { atWork as en } from '../../practices/atWork.ts'
import type { Said } from '../said.ts'

export const atWork: Said<typeof en> = {
  'move-seat': ['Dejar que trabajen de pie, de rodillas o caminando', 'Moverse ayuda a algunos a pensar.'],
  'buddy-pair': [
    'Formar las parejas para que nadie tenga que buscar',
    'Cuando ellos eligen, alguien se queda solo a la vista de todos.',
  ],
  'no-cold-calls': [
    'Dar tiempo para prepararse antes de pedir que hablen',
    'Si a alguien lo ponen en apuros, puede callar por días.',
  ],
  'clear-words': ['Decirlo, mostrarlo y escribirlo en pocas palabras', 'Lo que no entra por un lado entra por otro.'],
  'raise-bar': ['Ofrecer un camino más difícil a quien lo quiera', 'Un reto que se elige se siente como confianza.'],
  'start-over': [
    'Poner al día en breve a quien llega tarde o faltó',
    'Volver a entrar cuesta dos minutos y salva un día.',
  ],
  'time-left': [
    'Mostrar cuánto tiempo queda y dejar cinco minutos libres',
    'Se trabaja mejor si ningún minuto llega por sorpresa.',
  ],
  'small-puzzle': ['Empezar con un acertijo o una sorpresa', 'Una pregunta que nadie esperaba despierta la mente.'],
  'guard-focus': ['Dejar los avisos y llamadas para otra hora', 'Cuesta concentrarse, y un solo aviso acaba con todo.'],
  'quiet-minute': ['Bajar la luz y guardar un minuto de silencio', 'Un descanso breve ayuda más que un regaño.'],
  'thank-notes': ['Tener a la mano papelitos para dar las gracias', 'Se agradece más si hay papel y lápiz cerca.'],
  'spare-device': [
    'Cambiar al momento un equipo sin batería por uno cargado',
    'Nadie debería perder la hora por una batería.',
  ],
  'hands-busy': [
    'Dar a las manos algo que armar, ordenar o apretar',
    'Con las manos ocupadas, algunos escuchan mejor.',
  ],
}
