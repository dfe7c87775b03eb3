import type { tools as en } from '../../supports/tools.ts'
import type { Said } from '../said.ts'

export const tools: Said<typeof en> = {
  'name-list': [
    'Una lista de nombres como los dicen estudiantes y familias',
    'Con los sonidos escritos, cualquiera dice bien un nombre.',
  ],
  'checkin-board': [
    'Un tablero de emociones que se usa en segundos',
    'Una señal rápida deja que quien es callado diga cómo está.',
  ],
  'day-planner': ['Una hoja de plan del día para cada estudiante', 'Un plan en papel se ve, se cambia y se comenta.'],
  'learning-platform': [
    'Una plataforma con clases cortas y claras',
    'Se va al propio ritmo solo si el siguiente paso está ahí.',
  ],
  'class-devices': [
    'Un equipo que sirva para cada estudiante del salón',
    'Quien comparte pantalla espera, y se sale del trabajo.',
  ],
  'take-home-devices': [
    'Equipos y conexión para llevar a casa',
    'La tarea es justa solo si se puede hacer en cada casa.',
  ],
  'bilingual-texts': [
    'Textos básicos en los idiomas de los estudiantes',
    'Se puede pensar a fondo mientras se aprende el idioma.',
  ],
  'audio-texts': ['Audiolibros y programas que lean en voz alta', 'Quien lee despacio puede pensar rápido.'],
  'reading-program': [
    'Un programa de lectura que enseñe los sonidos en orden',
    'A quien adivina palabras hay que enseñarle el código paso a paso.',
  ],
  'hands-kit': [
    'Fichas, letras y modelos que se puedan tocar',
    'Las manos y los ojos aclaran una idea antes que los símbolos.',
  ],
  whiteboards: [
    'Una pizarra pequeña y un marcador para cada quien',
    'De un vistazo se ve lo que piensa cada estudiante.',
  ],
  'timer-and-signal': [
    'Un reloj que todos vean y una señal tranquila',
    'El grupo se calma antes si ve el tiempo y conoce la señal.',
  ],
  'help-booking': ['Una hoja o página para apuntarse a la ayuda', 'Así elige el estudiante, y queda por escrito.'],
  'family-messages': [
    'Mensajes de ida y vuelta que se traducen solos',
    'Las familias contestan cuando el mensaje llega en su idioma.',
  ],
  'plain-rubrics': ['Rúbricas en palabras de los estudiantes', 'Se logra un buen trabajo cuando se sabe cómo es.'],
  portfolios: [
    'Un portafolio de trabajos para cada estudiante',
    'El avance se ve con lo viejo y lo nuevo lado a lado.',
  ],
  'game-kit': [
    'Pelotas, cuerdas y tarjetas de juegos para el patio',
    'Con qué jugar, hay menos niños parados y menos peleas.',
  ],
  'calm-kit': ['Una caja de calma con audífonos, masilla y reloj', 'El objeto justo ayuda a volver en tres minutos.'],
  'maker-tools': [
    'Herramientas para construir y equipo de seguridad',
    'Con herramientas de verdad se hacen cosas de verdad, sin peligro.',
  ],
  'talk-starters': [
    'Tarjetas con frases para empezar, sumar o disentir',
    'Las primeras palabras ayudan a quien tiene la idea y no la frase.',
  ],
  'picture-schedule': ['Un horario en la pared con palabras y dibujos', 'Da calma ver qué sigue.'],
  'breakfast-carts': [
    'Carritos de desayuno cerca de las puertas',
    'La comida que está al paso se come; la que está lejos, no.',
  ],
  'project-board': [
    'Un tablero de pasos para cada equipo de proyecto',
    'El equipo que ve su trabajo ve también qué lo detiene.',
  ],
  'help-cups': ['Vasos o tarjetas de ayuda en cada mesa', 'Se puede pedir ayuda sin levantar la mano.'],
  'task-cards': [
    'Tarjetas de tarea que un grupo siga sin ayuda',
    'Con pasos claros, el docente puede quedarse con un grupo.',
  ],
  'sound-system': ['Un sistema de sonido o un micrófono para la clase', 'Una voz suave cuenta cuando todos la oyen.'],
  'book-bins': ['Cajas de libros por tema y nivel en cada salón', 'Se lee más cuando hay un buen libro a la mano.'],
  'goal-list': [
    'Una lista de metas del curso en palabras sencillas',
    'Una meta sirve cuando el estudiante la puede repetir.',
  ],
  'job-chart': [
    'Un cartel de tareas del salón que cambian cada semana',
    'Lo que está en el cartel se hace, y a todos les toca.',
  ],
  'quiet-notes': [
    'Una forma privada de enviar una nota entre adultos',
    'Lo de una hora difícil debe saberlo un adulto, no todo el pasillo.',
  ],
  'home-questions': [
    'Tarjetas con preguntas para casa, en cada idioma',
    'Una buena pregunta en la mesa hace fácil empezar.',
  ],
  'homework-kit': [
    'Una bolsa de tarea con papel, lápices y audífonos',
    'No toda casa tiene lo que una tarea da por hecho.',
  ],
  'thank-cards': ['Una caja con tarjetas en blanco y lápices', 'Se escriben palabras amables cuando hay dónde.'],
}
