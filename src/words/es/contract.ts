import type { contract as en } from '../en/contract.ts'
import type { Translation } from '../say.ts'

export const contract: Translation<typeof en> = {
  'contract.open': 'Reglas del contrato',
  'contract.title': 'Lo que dice el contrato',
  'contract.intro':
    'Los contratos cambian de un lugar a otro. Lo que escriban aquí vale para este plan y todos sus números lo siguen de inmediato.',
  'contract.day': 'La jornada escolar',
  'contract.day.means': 'Entre estas dos horas se buscan las pausas, el almuerzo y el tiempo para preparar.',
  'contract.day.missing':
    '¿Cuándo empieza y termina la jornada escolar? Mientras no se sepa, no se pueden ver las pausas, el almuerzo ni el tiempo para preparar.',
  'contract.day.none': 'aún no se ha dicho',
  'contract.maxContactMinutesPerDay': 'Minutos al día con estudiantes, como máximo',
  'contract.maxContactMinutesPerDay.means':
    'Para quien trabaja tiempo completo; a medio tiempo es la mitad. Solo cuenta lo que ven los estudiantes.',
  'contract.amberLoadPercent': 'Porcentaje de eso desde el que un día cuenta como casi lleno',
  'contract.amberLoadPercent.means': 'Desde aquí se señala un día antes de que esté demasiado lleno.',
  'contract.maxContinuousMinutes': 'Minutos sin pausa, como máximo',
  'contract.maxContinuousMinutes.means': 'Lo que sigue sin pausa cuenta como un solo tramo. El almuerzo lo termina.',
  'contract.dutyFreeLunchMinutes': 'Minutos libres para almorzar',
  'contract.dutyFreeLunchMinutes.means': 'Seguidos y sin tareas. Para quien trabaja el 80 % del tiempo completo o más.',
  'contract.lunchWindow': 'Cuándo puede ser el almuerzo',
  'contract.lunchWindow.means': 'Los minutos para almorzar se buscan entre estas dos horas.',
  'contract.minPrepMinutesPerDay': 'Minutos al día para preparar, como mínimo',
  'contract.minPrepMinutesPerDay.means':
    'El tiempo libre y el reservado para preparar, sin el almuerzo. Para quien trabaja el 80 % del tiempo completo o más.',
  'contract.minPrepBlock': 'El tramo más corto que sirve para preparar, en minutos',
  'contract.minPrepBlock.means': 'Una pausa más corta no alcanza para preparar nada.',
  'contract.finds': { one: 'Ahora encuentra {n} cosa', other: 'Ahora encuentra {n} cosas' },
  'contract.finds.none': 'Ahora no encuentra nada',
  'contract.usual': 'Lo habitual es {value}',
  'contract.reset': 'Volver a lo habitual',
  'contract.reset.about': 'Volver a lo habitual, {value}: {rule}',
  'contract.reset.all': 'Volver a todos los valores habituales',
  'contract.wrong': 'Escriban un número de 0 a {most}.',
}
