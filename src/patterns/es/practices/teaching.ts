import type { teaching as en } from '../../practices/teaching.ts'
import type { Said } from '../said.ts'

export const teaching: Said<typeof en> = {
  'clear-goal': ['Decir y mostrar la meta de la clase con palabras sencillas', 'Se apunta mejor a una meta que se ve.'],
  'worked-example': [
    'Mostrar un ejemplo y después hacer otro juntos',
    'Quien ya vio cómo se hace puede pensar en lo difícil.',
  ],
  'all-boards': [
    'Pedir que todos muestren su respuesta a la vez',
    'De un vistazo se ve quién lo logró, y nadie queda señalado.',
  ],
  'turn-and-talk': [
    'Hacer que lo digan en parejas antes que a todos',
    'Una idea ensayada es más fácil de compartir con la clase.',
  ],
  'text-two-ways': [
    'Dar el texto y las palabras clave en dos idiomas',
    'Se pueden aprender ideas nuevas mientras se aprende el idioma.',
  ],
  'stretch-task': [
    'Tener listo un problema más difícil para quien termina',
    'Más de lo mismo no es un premio por acabar pronto.',
  ],
  'movement-pause': [
    'Parar a la mitad para moverse dos minutos',
    'Un cuerpo que lleva mucho tiempo sentado deja de escuchar.',
  ],
  'exit-question': [
    'Leer las respuestas de salida y reagrupar para mañana',
    'La clase de mañana debe partir de lo que se aprendió hoy.',
  ],
  'plan-with-partner': [
    'Planear la clase con el especialista en aprendizaje',
    'La ayuda que está en el plan sirve más que la que se agrega después.',
  ],
}
