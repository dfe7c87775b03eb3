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
  'contract.amberLoadPercent': 'Porcentaje desde el que se acerca al máximo',
  'contract.amberLoadPercent.means': 'Desde aquí se avisa de un día lleno antes de que lo esté demasiado.',
  'contract.maxContinuousMinutes': 'Minutos sin pausa, como máximo',
  'contract.maxContinuousMinutes.means': 'Lo que sigue sin interrupción es un solo tramo. El almuerzo lo termina.',
  'contract.dutyFreeLunchMinutes': 'Minutos libres para almorzar',
  'contract.dutyFreeLunchMinutes.means':
    'Seguidos y sin nada que hacer. Se piden a partir del 80 % del tiempo completo.',
  'contract.lunchWindow': 'Cuándo puede ser el almuerzo',
  'contract.lunchWindow.means': 'Los minutos para almorzar se buscan entre estas dos horas.',
  'contract.minPrepMinutesPerDay': 'Minutos al día para preparar, como mínimo',
  'contract.minPrepMinutesPerDay.means':
    'El tiempo libre y el reservado para preparar, sin el almuerzo. Se piden a partir del 80 % del tiempo completo.',
  'contract.minPrepBlock': 'El tramo más corto que sirve para preparar',
  'contract.minPrepBlock.means': 'En pausas más cortas no alcanza el tiempo para preparar.',
  'contract.finds': { one: 'Ahora encuentra {n} cosa', other: 'Ahora encuentra {n} cosas' },
  'contract.usual': 'Lo habitual es {value}',
  'contract.reset': 'Volver a lo habitual',
  'contract.reset.about': 'Volver a lo habitual, {value}: {rule}',
  'contract.reset.all': 'Volver a todos los valores habituales',
  'contract.wrong': 'Escriban un número de 0 a {most}.',
}
