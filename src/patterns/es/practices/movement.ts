import type { movement as en } from '../../practices/movement.ts'
import type { Said } from '../said.ts'

export const movement: Said<typeof en> = {
  'lead-games': [
    'Enseñar un juego e invitar a quien está solo',
    'Cuesta entrar a jugar; un adulto puede abrir el círculo.',
  ],
  'watch-zones': [
    'Estar donde se vea cada zona y seguir caminando',
    'Los problemas crecen donde no pasa ningún adulto.',
  ],
  'calm-yard': ['Dejar afuera un rincón tranquilo para jugar con calma', 'No todos descansan corriendo.'],
  'solve-disputes': ['Ayudar a resolver una pelea con sus propias palabras', 'Lo que resuelven ellos mismos dura más.'],
  'walk-and-talk': [
    'Dar vueltas al patio con quien quiera hablar',
    'Hay cosas que se dicen mejor caminando lado a lado.',
  ],
  'own-best': [
    'Dejar que cada quien intente superar su propia marca',
    'Quien llega último en cada carrera también puede mejorar.',
  ],
  'open-gym': ['Abrir gimnasio, patio y espacio de baile para elegir', 'Los jóvenes se mueven más cuando eligen cómo.'],
  'all-bodies-play': [
    'Preparar juegos para todos los cuerpos',
    'Llevar la cuenta de los puntos no es lo mismo que jugar.',
  ],
  'guard-recess': [
    'Cuidar que nadie pierda el recreo por castigo o tarea',
    'Quien pierde el recreo suele ser quien más lo necesita.',
  ],
  'map-trouble': [
    'Marcar dónde hubo problemas y poner ahí a un adulto',
    'Un adulto en el lugar justo vale más que otra regla.',
  ],
  'plan-for-all-bodies': [
    'Planear cómo va a participar cada estudiante',
    'Un papel pensado con tiempo es mejor que quedarse mirando.',
  ],
}
