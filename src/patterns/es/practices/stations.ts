import type { stations as en } from '../../practices/stations.ts'
import type { Said } from '../said.ts'

export const stations: Said<typeof en> = {
  'launch-stations': [
    'Mostrar cada estación antes de que alguien se mueva',
    'Dos minutos ahora ahorran diez de preguntas.',
  ],
  'guided-table': [
    'Enseñar a un grupo pequeño mientras los demás trabajan solos',
    'Con seis en la mesa se oye cómo piensa cada quien.',
  ],
  'roving-adult': [
    'Tener a otro adulto que pase de estación en estación',
    'Un tropiezo pequeño frena el trabajo si no hay un adulto cerca.',
  ],
  'hands-station': ['Dejar una estación para tocar y armar cosas reales', 'Hay ideas que entran por los dedos.'],
  'listening-station': [
    'Preparar un lugar para escuchar y seguir el texto',
    'El oído puede con un texto difícil mientras los ojos lo alcanzan.',
  ],
  'phonics-group': [
    'Enseñar cada día sonidos y letras a un grupo pequeño',
    'Leer abre las demás materias; nadie debería esperar para aprender.',
  ],
  'lab-roles': ['Dar en cada equipo cuatro tareas con nombre', 'Así no es una sola persona la que lo hace todo.'],
  'regroup-weekly': ['Mirar el trabajo de la semana y cambiar los grupos', 'Un grupo fijo se vuelve una etiqueta.'],
  'stock-stations': [
    'Preparar en equipo las estaciones antes de que empiece la semana',
    'Con el trabajo listo, los adultos quedan libres para enseñar.',
  ],
}
