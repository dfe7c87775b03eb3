import type { takeAway as en } from '../en/takeAway.ts'
import type { Translation } from '../say.ts'

export const takeAway: Translation<typeof en> = {
  'takeAway.menu': 'Llevar',
  'takeAway.pictures': 'Imágenes que llevan el plan dentro',
  'takeAway.day.png': 'El día como imagen (PNG)',
  'takeAway.day.svg': 'El día para imprimir en grande (SVG)',
  'takeAway.map.png': 'El mapa como imagen (PNG)',
  'takeAway.map.svg': 'El mapa para imprimir en grande (SVG)',
  'takeAway.paper': 'En papel',
  'takeAway.print.day': 'Imprimir el día',
  'takeAway.print.map': 'Imprimir el mapa',
  'takeAway.plan': 'El plan',
  'takeAway.file': 'Archivo del plan, para abrirlo o compartirlo',
  'takeAway.pattern': 'Un momento como patrón',
  'takeAway.merge': 'Unirle archivos de otros',
  'takeAway.history': 'Historial: cómo era antes',
  'takeAway.mergeDrop': 'Suéltenlo para traerlo',
  'takeAway.room': 'Para la sala',
  'takeAway.present': 'Mostrar en pantalla completa',
  'takeAway.saved': 'Guardado como «{name}»',
  'takeAway.failed': 'No se pudo hacer la imagen. El plan está a salvo; prueben con el archivo del plan.',
  'takeAway.name.day': 'día',
  'takeAway.name.map': 'mapa',
}
