export const save = {
  'save.connecting': 'Guardado en este dispositivo · Conectando…',
  'save.sending': 'Guardado en este dispositivo · Compartiendo…',
  'save.shared-nobody-here': 'Guardado en este dispositivo · Compartido',
  'save.shared': {
    one: 'Guardado en este dispositivo · Compartido con 1',
    other: 'Guardado en este dispositivo · Compartido con {n}',
  },
  'save.offline': 'Trabajando sin conexión, se compartirá al volver',
  'save.offline-all-shared': 'Guardado en este dispositivo · Sin conexión',
  'save.refused': 'Guardado en este dispositivo · Ya no se comparte',
  'save.only-shared': 'Guardado en el plan compartido, no en este dispositivo',
} as const
