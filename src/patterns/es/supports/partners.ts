import type { partners as en } from '../../supports/partners.ts'
import type { Said } from '../said.ts'

export const partners: Said<typeof en> = {
  'site-partners': [
    'Acuerdos firmados con lugares que reciben estudiantes',
    'Hace falta que un lugar real los espere cada semana.',
  ],
  'expert-list': [
    'Una lista de expertos locales dispuestos a comentar trabajos',
    'Una nota de quien hace ese trabajo puede levantar todo un proyecto.',
  ],
  'artist-partners': [
    'Artistas y artesanos para cursos de seis semanas',
    'Se conocen oficios que nadie en la escuela domina.',
  ],
  'clinic-partner': [
    'Una clínica que atienda a estudiantes en la escuela',
    'Así llega a quien no puede ir a otro lado.',
  ],
  'food-partner': [
    'Un banco de alimentos que llene bolsas para el fin de semana',
    'Un fin de semana sin comida hace un lunes difícil.',
  ],
  'evening-partner': [
    'Un aliado para la tarde dentro de la escuela',
    'Para muchos el día no termina a salvo a las tres.',
  ],
  'tutor-partner': [
    'Un aliado que dé refuerzo durante el día',
    'La ayuda por la tarde no alcanza a quien se va en autobús.',
  ],
  'mentor-partner': [
    'Una organización de mentores que verifique a sus adultos',
    'Un adulto constante de fuera puede abrir un mundo.',
  ],
  'public-library': [
    'Una biblioteca pública con tarjeta para cada estudiante',
    'Los libros e internet siguen después de clases.',
  ],
  'college-helpers': ['Universitarios que ayudan en clase cada semana', 'Con ellos la universidad se siente cerca.'],
  'parent-group': [
    'Un grupo de familias que ayude a preparar eventos',
    'Las familias vienen cuando otras familias las invitan.',
  ],
  'transit-partner': [
    'Pases de autobús o un autobús para los días fuera',
    'Un lugar al que no se puede llegar no sirve.',
  ],
  'sports-partner': ['Un parque o club deportivo junto a la escuela', 'Más espacio y más juegos en la misma hora.'],
}
