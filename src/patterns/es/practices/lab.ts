import type { lab as en } from '../../practices/lab.ts'
import type { Said } from '../said.ts'

export const lab: Said<typeof en> = {
  'short-conference': [
    'Sentarse tres minutos con un estudiante tras otro',
    'Una pantalla no ve nacer una idea errada; un adulto sí.',
  ],
  'mini-lesson-on-demand': [
    'Dar una clase breve a quienes no pasan del mismo paso',
    'La ayuda llega mejor cuando se necesita.',
  ],
  'must-try-choose': [
    'Marcar qué tareas son obligatorias, cuáles convienen y cuáles son libres',
    'Con límites claros cada quien va a su ritmo y no se pierde.',
  ],
  'tech-desk': [
    'Tener ayuda cerca para revivir una pantalla en dos minutos',
    'Con la pantalla trabada se pierde tiempo y también el hilo.',
  ],
  'paper-path': [
    'Tener una versión en papel de cada tarea en línea',
    'Quien no tiene pantalla no debería quedarse atrás.',
  ],
  'check-before-next': ['Pedir que se lo muestren a alguien antes de avanzar', 'Hacer clic no es lo mismo que saber.'],
  'eyes-up-breaks': [
    'Descansar de la pantalla cada veinte minutos',
    'Los ojos y el cuerpo se cansan antes de que uno lo note.',
  ],
  'build-playlists': [
    'Armar la lista de la próxima semana según lo que mostraron',
    'Una lista es personal solo si alguien la ajusta.',
  ],
  'tune-alerts': [
    'Mirar dos veces por semana quién se quedó atrás o va muy adelante',
    'Si se mira a tiempo, un vacío pequeño no crece.',
  ],
}
