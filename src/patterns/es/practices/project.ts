import type { project as en } from '../../practices/project.ts'
import type { Said } from '../said.ts'

export const project: Said<typeof en> = {
  'launch-question': [
    'Abrir el proyecto con una pregunta de la vida real',
    'Se trabaja con ganas en lo que se quiere saber.',
  ],
  'team-check': [
    'Pasar por cada equipo con una pregunta y un paso que sigue',
    'Los equipos se pierden en silencio mucho antes de pedir ayuda.',
  ],
  'tool-safety': [
    'Enseñar cada herramienta antes de que la usen solos',
    'A quien conoce una herramienta se le puede confiar.',
  ],
  'roles-contract': [
    'Ayudar a los equipos a escribir quién hace qué y para cuándo',
    'Las peleas por lo justo empiezan donde nadie lo escribió.',
  ],
  'play-build': [
    'Construir y volver a contar con bloques, pintura y plastilina',
    'Los más pequeños piensan primero con las manos.',
  ],
  'skill-workshop': [
    'Enseñar una destreza el día que el equipo la necesita',
    'Lo que se usa en la misma hora se queda.',
  ],
  'client-visit': [
    'Invitar a alguien que necesite lo que hacen los estudiantes',
    'Se trabaja con más cuidado para una persona real.',
  ],
  'design-projects': [
    'Diseñar el proyecto y probarlo antes entre adultos',
    'Los tropiezos de ustedes serán los de los estudiantes.',
  ],
  'buy-materials': [
    'Pedir y ordenar los materiales con una semana de tiempo',
    'Una sola pieza que falta puede parar a un equipo todo el día.',
  ],
}
