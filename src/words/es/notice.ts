import type { notice as en } from '../en/notice.ts'
import type { Translation } from '../say.ts'

export const notice: Translation<typeof en> = {
  'notice.label': 'Sobre esta página',
  'notice.newVersion': 'Hay una versión nueva de Backmap. Recarguen cuando les convenga; su trabajo se queda.',
  'notice.newVersion.start': 'Recargar ahora',
  'notice.newVersion.later': 'Más tarde',
  'notice.newVersion.notKept':
    'Sus últimos cambios aún no se guardaron en este dispositivo. Guarden un archivo antes de recargar.',
  'notice.away':
    'Esta parte no se pudo cargar: el servidor no responde. Su trabajo se queda; prueben de nuevo cuando vuelva.',
  'notice.savePlan': 'Descargar «{title}»',
}
