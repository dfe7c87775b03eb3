/** Path data of eight fillings for a square 12 units across, centred on 0,0: a group of a lens is told by its own without colour. */
const fillings = [
  'M-6-6H6V6H-6Z',
  'M-6-6H6L-6 6Z',
  'M-6-3.5H6V-1.5H-6ZM-6 1.5H6V3.5H-6Z',
  'M0-2.8A2.8 2.8 0 1 1 0 2.8A2.8 2.8 0 1 1 0-2.8Z',
  'M-3.5-6H-1.5V6H-3.5ZM1.5-6H3.5V6H1.5Z',
  'M-6 0H6V6H-6Z',
  'M-6-6H-3.6L6 3.6V6H3.6L-6-3.6ZM6-6V-3.6L-3.6 6H-6V3.6L3.6-6Z',
  '',
] as const

/** How many groups of a lens can be told apart by colour and mark; a ninth begins again at the first. */
export const lensStyleCount = fillings.length

/** The outline every mark has. */
export const markOutline = 'M-6-6H6V6H-6Z'

/** The filling of the group at `index`, counted from 0. */
export function markFilling(index: number): string {
  return fillings[index % lensStyleCount] ?? ''
}

/** The number, 1 to 8, in the names of the colours of the group at `index`: `--lens-3`, `--lens-3-fill`. */
export function lensColour(index: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 {
  return ((index % lensStyleCount) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 // a remainder of eight
}
