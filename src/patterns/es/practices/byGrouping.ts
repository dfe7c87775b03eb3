import type { byGrouping as en } from '../../practices/byGrouping.ts'
import type { Said } from '../said.ts'

export const byGrouping: Said<typeof en> = {
  'whole-house-signal': [
    'Usar entre todos los adultos una misma señal de silencio',
    'Cien estudiantes se calman en diez segundos con una sola señal.',
  ],
  'mixed-age-buddies': [
    'Unir a grandes y pequeños con una tarea clara',
    'Los grandes crecen al enseñar; los pequeños tienen a quién mirar.',
  ],
  'pair-swaps': [
    'Cambiar las parejas cada cierto tiempo',
    'Con alguien nuevo la charla no se gasta y nadie se queda atado.',
  ],
  'choice-check': [
    'Anotar quién eligió qué y quién solo se dejó llevar',
    'Cuando todo es libre, alguien se pierde si nadie mira.',
  ],
  'solo-rounds': ['Pasar junto a cada estudiante cada quince minutos', 'Trabajar solo no debería ser estar solo.'],
}
