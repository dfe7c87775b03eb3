import type { service as en } from '../../practices/service.ts'
import type { Said } from '../said.ts'

export const service: Said<typeof en> = {
  'match-site': [
    'Buscar el lugar de cada estudiante con una charla, no con un formulario',
    'Se acierta cuando se parte de lo que al estudiante le importa.',
  ],
  'site-visit': [
    'Visitar a cada estudiante en su lugar y hablar con su mentor',
    'Lo que hacen allá alimenta lo que aprenden en la escuela.',
  ],
  'class-service': [
    'Dejar que el grupo elija una necesidad cercana y actúe',
    'Importa más la necesidad que uno mismo encontró.',
  ],
  'field-lead': [
    'Guiar a cada equipo con un plan por si algo sale mal',
    'Las familias dicen que sí cuando saben quién hace qué.',
  ],
  'mentor-host': ['Dar una tarea real en la primera hora', 'Esperar en un rincón enseña que uno estorba.'],
  'first-day-practice': [
    'Ensayar llamadas, ropa y transporte antes del primer día',
    'El miedo del primer día casi siempre es por cosas pequeñas.',
  ],
  'look-back': [
    'Preguntar qué vieron, qué sintieron y qué cambiarían',
    'Ayudar sin pensar puede dejar intactas las viejas ideas.',
  ],
  'keep-partners': [
    'Llamar a cada aliado una vez al mes y dar las gracias',
    'Los aliados se van si solo los buscamos por necesidad.',
  ],
  'clear-adults': [
    'Autorizar y preparar con tiempo a los adultos que visitan',
    'Si la seguridad se atiende antes, la puerta sigue abierta.',
  ],
  'go-in-pairs': ['Mandar a los estudiantes en parejas y no solos', 'Dos se ríen de lo que a uno le daría miedo.'],
  'see-behind': [
    'Mostrar una parte del trabajo que pocos pueden ver',
    'Lo que se ve detrás es lo que se cuenta en casa.',
  ],
  'break-and-food': [
    'Prever un descanso de verdad con comida y agua',
    'Un día largo fuera pesa más con el estómago vacío.',
  ],
  'lend-a-phone': [
    'Prestar un teléfono por el día a cada equipo que no tenga',
    'Pedir ayuda no debería depender de quién tiene teléfono.',
  ],
  'harder-task': [
    'Pedir cada mes a los anfitriones una tarea más difícil',
    'Quien aprende rápido también se aburre rápido.',
  ],
  'see-it-first': [
    'Ir a ver el lugar antes de que vayan los estudiantes',
    'Uno puede prever lo que ya vio con sus propios ojos.',
  ],
  'ask-who-it-is-for': [
    'Preguntar a quienes se quiere ayudar qué les serviría',
    'La ayuda que nadie pidió da más trabajo.',
  ],
}
