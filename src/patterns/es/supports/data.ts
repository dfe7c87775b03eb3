import type { data as en } from '../../supports/data.ts'
import type { Said } from '../said.ts'

export const data: Said<typeof en> = {
  'absence-list': [
    'Una lista de quién falta, poco después del primer timbre',
    'Una llamada el mismo día dice que lo extrañamos.',
  ],
  'connection-map': [
    'Una lista de qué adulto conoce bien a cada estudiante',
    'A quien nadie nombró hay que buscarlo primero.',
  ],
  'skills-view': [
    'Una página que muestra qué destrezas logró cada estudiante',
    'Se planea mejor con destrezas que con promedios.',
  ],
  'exit-answers': [
    'Respuestas de salida ordenadas al final del día',
    'De las respuestas de hoy salen los grupos de mañana.',
  ],
  'reading-checks': [
    'Revisiones de lectura tres veces al año',
    'Una revisión breve muestra quién necesita ayuda antes de que pasen años.',
  ],
  'student-voice': [
    'Una encuesta de dos minutos cada mes',
    'Los adultos solemos errar al adivinar cómo se vive el día.',
  ],
  'help-log': [
    'Un registro de quién recibió ayuda y quién no',
    'Si nadie lleva la cuenta, la ayuda es para quien más la pide.',
  ],
  'interest-list': [
    'Una lista de lo que le importa a cada estudiante',
    'Un proyecto o un club acierta cuando parte de intereses reales.',
  ],
  'talk-count': ['Una cuenta de quién habla en las conversaciones', 'Una cuenta sencilla muestra qué voz falta.'],
  'contact-log': [
    'Un registro de los contactos con cada familia',
    'Toda familia debería oír algo bueno antes que algo malo.',
  ],
  'trouble-map': [
    'Un mapa de dónde y cuándo hay problemas',
    'Casi todos los problemas salen de pocos lugares y horas.',
  ],
  'meal-count': [
    'Una cuenta de comidas servidas y de lo que se tira',
    'La cuenta muestra quién no come y qué cambiar.',
  ],
  'club-list': ['Una lista de quién está en qué club y quién en ninguno', 'Quien no está en nada casi nunca lo dice.'],
  'site-notes': ['Notas breves de los mentores cada semana', 'Un problema pequeño se puede arreglar a tiempo.'],
  'care-notes': [
    'Una lista breve de a quién cuidar hoy',
    'Se actúa con cuidado cuando se sabe qué carga un estudiante.',
  ],
  'allergy-list': ['Una lista de alergias con fotos y al día', 'Quien sirve debe conocer la cara y no solo el nombre.'],
  'menu-say': [
    'Una votación de platos cada trimestre, con las familias',
    'Se come con gusto lo que uno ayudó a elegir.',
  ],
  'new-student-list': [
    'Una lista de quién es nuevo este mes',
    'A quien es nuevo es fácil no verlo en un pasillo lleno.',
  ],
}
