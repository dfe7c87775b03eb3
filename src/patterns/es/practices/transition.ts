import type { transition as en } from '../../practices/transition.ts'
import type { Said } from '../said.ts'

export const transition: Said<typeof en> = {
  countdown: [
    'Avisar cuando faltan cinco minutos y cuando falta uno',
    'Quien está concentrado necesita tiempo para salir.',
  ],
  'hall-smiles': [
    'Pararse en la puerta del salón entre clases',
    'Un adulto a la vista hace el pasillo seguro y amable.',
  ],
  'line-song': [
    'Llevar de un lugar a otro a los pequeños con una canción o un cuento',
    'Una canción guía mejor que alzar la voz.',
  ],
  'early-pass': [
    'Dejar que algunos salgan tres minutos antes',
    'Un pasillo lleno puede arruinar una mañana tranquila.',
  ],
  'clean-reset': [
    'Terminar con dos minutos para dejar listo el salón',
    'Un salón ordenado es un regalo para el grupo que sigue.',
  ],
  'walk-partner': [
    'Dar a quien es nuevo alguien con quien caminar',
    'Es triste andar perdido por el pasillo al tercer día.',
  ],
  'next-class-note': [
    'Decir al adulto que sigue que alguien tuvo una hora difícil',
    'Una línea le puede ahorrar otro choque.',
  ],
  'cut-bells': ['Reducir los cambios de salón en el día', 'Cada cambio cuesta minutos y calma.'],
  'walk-the-route': [
    'Recorrer el camino como estudiante y arreglar un tropiezo',
    'El tumulto solo se ve desde adentro.',
  ],
}
