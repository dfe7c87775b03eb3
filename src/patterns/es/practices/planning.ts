import type { planning as en } from '../../practices/planning.ts'
import type { Said } from '../said.ts'

export const planning: Said<typeof en> = {
  'model-a-plan': ['Pensar en voz alta mientras se llena un plan de ejemplo', 'Así ven que planear es elegir.'],
  'yesterday-first': ['Preguntar qué funcionó ayer antes de planear hoy', 'Un plan mejora si parte de lo que pasó.'],
  'plan-check': ['Mirar cada plan y hacer una pregunta', 'Una buena pregunta convierte una lista en un plan.'],
  'help-seats': [
    'Dejar que los estudiantes reserven ayuda desde temprano',
    'Pedir antes es más fácil que pedir cuando ya no se puede.',
  ],
  'picture-plan': ['Planear con dibujos en lugar de palabras', 'Quien aún lee poco también puede planear.'],
  'choice-menu': [
    'Mostrar las pocas opciones reales de hoy',
    'Tres opciones de verdad valen más que diez que no lo son.',
  ],
  'long-goal': [
    'Unir una tarea de hoy con una meta del trimestre',
    'Una tarea pesada cuesta menos si lleva a algún lado.',
  ],
  'ready-menus': ['Publicar al final del día las opciones de mañana', 'Solo se puede planear con lo que se ve.'],
  'plan-review': [
    'Leer en equipo algunos planes cada semana',
    'Los planes muestran a quién le cuesta más organizar su tiempo.',
  ],
}
