import type { byModel as en } from '../../practices/byModel.ts'
import type { Said } from '../said.ts'

export const byModel: Said<typeof en> = {
  'rotation-clock': ['Mostrar qué grupo va adónde y a qué hora', 'Nadie pregunta si la pared ya lo dice.'],
  'lab-link': [
    'Contarle al adulto del laboratorio qué está viendo la clase',
    'Sin relación con la clase, el laboratorio es solo pantalla.',
  ],
  'flip-check': [
    'Empezar la clase con dos minutos para ver si se entendió el video',
    'Se sabe enseguida quién necesita verlo otra vez.',
  ],
  'record-lessons': ['Grabar clases cortas con subtítulos', 'Un video corto se puede ver dos veces, al ritmo que sea.'],
  'personal-schedule': ['Trazar con cada estudiante su camino del día', 'El camino que se hizo juntos sí se recorre.'],
  'pull-by-need': [
    'Llamar a quien necesita ayuda según se ve en su trabajo',
    'En tiempo flexible, la ayuda busca al estudiante y no al revés.',
  ],
  'online-course-host': [
    'Acompañar a quienes toman un curso en línea',
    'Con un adulto en el salón, un curso en línea no se apaga.',
  ],
  'online-teacher-call': [
    'Hablar cada semana con el docente en línea',
    'Dos adultos que nunca hablan no pueden ayudar al mismo estudiante.',
  ],
  'face-days': [
    'Usar los días en la escuela para conversar, experimentar y cuidarse',
    'El tiempo juntos vale mucho para pasarlo ante una pantalla.',
  ],
  'home-day-check': [
    'Llamar una vez a cada estudiante en los días en casa',
    'Una llamada corta muestra quién avanza y quién está solo.',
  ],
}
