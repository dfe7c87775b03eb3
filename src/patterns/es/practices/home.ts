import type { home as en } from '../../practices/home.ts'
import type { Said } from '../said.ts'

export const home: Said<typeof en> = {
  'home-visit': [
    'Visitar en pareja a las familias que lo deseen, para escuchar',
    'La familia es quien mejor conoce a su hijo; pregúntenle primero.',
  ],
  'two-way-message': [
    'Enviar cada semana un mensaje breve que pregunte algo',
    'Una pregunta recibe respuesta; un aviso se pierde.',
  ],
  'short-homework': [
    'Dejar tareas cortas que se puedan hacer sin ayuda',
    'En casa no debería hacer falta un maestro ni una impresora.',
  ],
  'talk-homework': ['Dejar una pregunta para hablar en casa', 'Toda familia puede hablar de algo en su idioma.'],
  'lend-devices': [
    'Prestar un equipo y conexión a cada casa que lo pida',
    'El trabajo en línea es justo solo si todos se pueden conectar.',
  ],
  'evening-line': [
    'Responder dudas de la tarea una hora cada tarde',
    'Un problema que no sale puede arruinar la noche en casa.',
  ],
  'make-at-home': [
    'Mandar a casa algo para hacer, arreglar o cocinar',
    'En casa hay muchas cosas reales que medir y mezclar.',
  ],
  'no-duty-challenge': [
    'Agregar un reto que nadie está obligado a hacer',
    'Lo que no es obligación se hace con gusto.',
  ],
  'show-the-task': [
    'Mostrar la tarea y un ejemplo antes del timbre',
    'Lo que queda claro a las tres sigue claro a las siete.',
  ],
  'missed-work-note': [
    'Mandar el trabajo y una nota amable a quien faltó',
    'Es más fácil volver cuando sabes qué te perdiste.',
  ],
  'hard-day-call': [
    'Llamar a la familia la tarde de un día difícil',
    'Nadie debería contar a solas que tuvo un mal día.',
  ],
  'evening-food': [
    'Ayudar a las familias a conseguir comida para tardes y vacaciones',
    'La tarea espera cuando no hay cena.',
  ],
}
