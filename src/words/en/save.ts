/** What the chip says of a shared plan. */
export const save = {
  'save.connecting': 'Saved on this device · Connecting…',
  'save.sending': 'Saved on this device · Sharing…',
  'save.shared-nobody-here': 'Saved on this device · Shared',
  'save.shared': {
    one: 'Saved on this device · Shared with 1',
    other: 'Saved on this device · Shared with {n}',
  },
  'save.offline': 'Working offline, will share when back',
  'save.offline-all-shared': 'Saved on this device · Offline',
  'save.refused': 'Saved on this device · No longer shared',
  'save.only-shared': 'Kept in the shared plan, not on this device',
} as const
