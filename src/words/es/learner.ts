import type { learner as en } from '../en/learner.ts'
import type { Translation } from '../say.ts'

export const learner: Translation<typeof en> = {
  'learner.about.help':
    'Una persona inventada que representa a muchas. No escriban nada que permita reconocer a un niño real.',
  'learner.access': 'Con qué cuenta',
  'learner.unsaid': 'Aún sin decir',
  'learner.device': 'Dispositivo',
  'learner.device.own': 'uno propio',
  'learner.device.shared': 'compartido con otros',
  'learner.device.none': 'ninguno',
  'learner.internet': 'Internet en casa',
  'learner.internet.reliable': 'confiable',
  'learner.internet.limited': 'limitado',
  'learner.internet.none': 'ninguno',
  'learner.languages': 'Idiomas',
  'learner.place': 'Lugar entre los estudiantes: {n} de {all}',
}
