import type { arrival as en } from '../../practices/arrival.ts'
import type { Said } from '../said.ts'

export const arrival: Said<typeof en> = {
  'greet-by-name': [
    'Saludar a cada estudiante por su nombre en la puerta',
    'Un nombre dicho al llegar significa: te estábamos esperando.',
  ],
  'soft-start-tables': [
    'Poner actividades tranquilas para los primeros diez minutos',
    'No todos llegan al mismo ritmo; una tarea tranquila le da a cada quien su tiempo.',
  ],
  'late-welcome-post': [
    'Recibir a quien llega tarde con una sonrisa y un pase, sin escenas',
    'Si llegar tarde da vergüenza, otro día es más fácil quedarse en casa.',
  ],
  'breakfast-cart': ['Dar el desayuno por donde entran los estudiantes', 'Primero se come y después se piensa mejor.'],
  'quiet-entry': [
    'Abrir una sala tranquila como segunda entrada',
    'A algunos estudiantes les hace bien evitar el ruido de la entrada.',
  ],
  'open-lounge': [
    'Abrir la biblioteca y el gimnasio antes del primer timbre',
    'Quien llega temprano en autobús necesita un lugar donde estar con sus amigos.',
  ],
  'morning-huddle': [
    'Reunirse diez minutos para ver quién necesita cuidado hoy',
    'Cuando los adultos comparten lo que saben, pueden recibir con cariño una mañana difícil.',
  ],
  'absence-calls': [
    'Llamar o escribir a casa la misma mañana si alguien falta',
    'Una palabra amable dice que lo extrañamos.',
  ],
  'door-posts': [
    'Acordar cada semana quién está en qué puerta',
    'Una puerta sin nombre en la lista es una puerta sin adulto.',
  ],
}
