import type { space as en } from '../../supports/space.ts'
import type { Said } from '../said.ts'

export const space: Said<typeof en> = {
  'warm-entry': ['Un lugar cálido bajo techo antes del timbre', 'Nadie debería esperar la escuela en el frío.'],
  'circle-space': ['Espacio para un círculo donde todos se vean', 'En un círculo nadie queda detrás de nadie.'],
  'quiet-corner': [
    'Un rincón tranquilo con reglas claras de uso',
    'Si puede calmarse dentro del salón, se queda en clase.',
  ],
  'small-rooms': ['Un cuarto pequeño para grupos y charlas privadas', 'Hay charlas que necesitan una puerta.'],
  'studio-space': [
    'Un taller donde el trabajo pueda quedarse puesto',
    'Los proyectos mueren cuando hay que guardarlos cada día.',
  ],
  'moving-tables': ['Mesas y sillas que se muevan con facilidad', 'El salón se adapta al trabajo, y no al revés.'],
  'gallery-walls': ['Paredes y tableros para mostrar trabajos', 'De lo que está en la pared se habla.'],
  'play-zones': [
    'Un patio con zonas marcadas para jugar y para la calma',
    'Con zonas claras cada quien tiene su lugar y hay menos choques.',
  ],
  'calm-lunch': [
    'Un segundo lugar, tranquilo, para comer',
    'Para algunos, el comedor es el lugar más difícil de la escuela.',
  ],
  'public-venue': ['Un lugar público para mostrar los trabajos', 'Un público de fuera hace que el trabajo cuente.'],
  'clear-routes': [
    'Rutas y puestos marcados en los pasillos llenos',
    'Hay menos empujones si cada quien sabe por dónde ir.',
  ],
  'pickup-zone': [
    'Una zona de salida y autobuses con señales claras',
    'Para salir con calma, carros y buses van lejos de quien va a pie.',
  ],
  'work-shelves': [
    'Estantes abiertos con etiquetas para trabajos y útiles',
    'Se empieza sin ayuda cuando se encuentra lo que hace falta.',
  ],
  'movement-space': ['Un espacio libre bajo techo para moverse', 'La lluvia no debería cancelar el movimiento.'],
  'quiet-room': ['Un cuarto tranquilo para quien lo pida', 'Un lugar de calma sirve solo si es fácil llegar a él.'],
}
