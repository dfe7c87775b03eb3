import type { circle as en } from '../../practices/circle.ts'
import type { Said } from '../said.ts'

export const circle: Said<typeof en> = {
  'feelings-round': [
    'Empezar con una ronda breve de cómo está cada quien',
    'A quien ya dijo una palabra le cuesta menos decir la siguiente.',
  ],
  'group-goal': [
    'Ponerse una meta en grupo para la semana y revisarla',
    'Un grupo que trabaja por algo se vuelve grupo de verdad.',
  ],
  'share-news': [
    'Dejar que dos niños cuenten algo y los demás pregunten',
    'Que te pregunten por tu vida es sentir que te conocen.',
  ],
  'one-on-one-chat': [
    'Hablar a solas con dos estudiantes mientras el grupo trabaja',
    'Cinco minutos a solas muestran lo que el círculo no deja ver.',
  ],
  'team-game': ['Jugar algo breve que necesite a todos', 'Jugando, quien es nuevo se integra sin tener que hablar.'],
  'student-leads-circle': [
    'Dejar que dos estudiantes guíen el círculo cada semana',
    'Cuando lo guían, el círculo es suyo.',
  ],
  'home-language-greeting': [
    'Saludar al grupo en los idiomas de sus casas',
    'Oír tu idioma te dice que este también es tu lugar.',
  ],
  'grade-check': [
    'Mirar con cada estudiante sus notas y el paso que sigue',
    'Se pide ayuda más pronto cuando se mira junto a un adulto.',
  ],
  'advisor-planning': [
    'Planear en equipo la semana de tutoría',
    'Con un plan común todos los grupos van bien, y no solo dos.',
  ],
  'circle-planning': [
    'Elegir por grado los saludos y juegos de la semana',
    'Un círculo preparado es tranquilo, y nadie lo inventa a las ocho.',
  ],
  'reach-unseen': [
    'Buscar un adulto para cada estudiante que nadie nombró',
    'Los más callados se nos escapan si nadie los busca.',
  ],
}
