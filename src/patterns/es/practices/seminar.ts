import type { seminar as en } from '../../practices/seminar.ts'
import type { Said } from '../said.ts'

export const seminar: Said<typeof en> = {
  'open-question': [
    'Hacer una pregunta abierta y esperar diez segundos',
    'Pensar de verdad toma más tiempo del que solemos esperar.',
  ],
  'written-first': [
    'Dejar que escriban o dibujen antes de hablar',
    'Con unas notas en la mano, quien es callado se anima a hablar.',
  ],
  'picture-talk': [
    'Conversar a fondo sobre una imagen o un objeto',
    'Los más pequeños razonan bien cuando tienen algo que mirar.',
  ],
  'student-moderator': [
    'Dejar que un estudiante guíe la conversación',
    'Se escuchan más entre ellos cuando el adulto da un paso atrás.',
  ],
  'inner-outer': [
    'Sentar a la mitad dentro para hablar y a la mitad fuera para anotar',
    'Con una tarea clara, quien escucha también participa.',
  ],
  'rehearse-two-languages': [
    'Ensayar las ideas con alguien en el idioma de casa',
    'Primero la idea; el idioma puede venir después.',
  ],
  'repair-talk-rules': [
    'Detenerse y reparar cuando un comentario lastima',
    'Se animan más si saben que alguien va a intervenir.',
  ],
  'pick-texts': [
    'Elegir textos donde se vean a sí mismos y a otros',
    'Un texto puede ser espejo o ventana; hacen falta los dos.',
  ],
  'count-voices': [
    'Visitar una conversación y contar quién habla',
    'Quien guía la charla no alcanza a ver qué voz falta.',
  ],
}
