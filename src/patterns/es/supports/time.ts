import type { time as en } from '../../supports/time.ts'
import type { Said } from '../said.ts'

export const time: Said<typeof en> = {
  'duty-before-bell': [
    'Veinte minutos de guardia antes del primer timbre',
    'Se puede saludar a todos solo si a los adultos les pagan por estar.',
  ],
  'advisory-block': [
    'Tiempo de grupo que nada pueda quitar',
    'Un grupo no se une si pruebas y actos le quitan su hora.',
  ],
  'common-planning': [
    'Tiempo común de planeación para docentes con los mismos estudiantes',
    'Se actúa como equipo solo si hay reuniones en horas pagadas.',
  ],
  coplanning: [
    'Media hora a la semana para que planeen juntos dos docentes',
    'Si planean aparte, uno termina de maestro y el otro de ayudante.',
  ],
  'coach-release': [
    'Alguien que cubra para observar una clase y conversar después',
    'Un comentario sirve más el mismo día.',
  ],
  'long-block': [
    'Un bloque de 75 minutos o más',
    'El trabajo a fondo pide tiempo para empezar, perderse y hallar camino.',
  ],
  'flex-block': [
    'Un bloque flexible sin temas nuevos',
    'La ayuda llega a todos solo si nadie pierde clase por recibirla.',
  ],
  'recess-minutes': [
    'Al menos veinte minutos de recreo aparte del almuerzo',
    'El cuerpo y la mente necesitan un descanso real cada día.',
  ],
  'seated-lunch': [
    'Veinte minutos para comer desde que se sienta el último',
    'Quien va al final de la fila también necesita tiempo.',
  ],
  'passing-minutes': [
    'Tiempo entre clases para caminar y respirar',
    'Una carrera en el pasillo hace que la clase empiece tarde y mal.',
  ],
  'closing-minutes': [
    'Diez minutos libres antes del último timbre',
    'Sin una hora fija, el cierre es lo primero que se pierde.',
  ],
  'family-contact-time': [
    'Una hora pagada a la semana para hablar con familias',
    'Si no hay tiempo, solo se llama cuando algo va mal.',
  ],
  'site-visit-time': [
    'Horas libres para visitar a los estudiantes en sus lugares',
    'Quien ve el trabajo puede unirlo con lo que se aprende en clase.',
  ],
  'work-review-time': [
    'Una hora cada dos semanas para mirar trabajos de estudiantes',
    'Un equipo que mira trabajos reales ve qué cambiar.',
  ],
  'exhibition-evening': [
    'Dos tardes pagadas al año para las muestras',
    'Quien trabaja de día solo puede venir por la tarde.',
  ],
  'student-planning': [
    'Quince minutos al día para que planeen los estudiantes',
    'A planear se aprende planeando cada día.',
  ],
}
