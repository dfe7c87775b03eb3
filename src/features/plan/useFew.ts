import { usePageWidth } from '../../ui/usePageWidth.ts'

/** Below this width (CSS pixels, as in the styles) things stand one below the other. */
const narrow = 700

/** How many of a list are shown at first: on a phone, where each takes a line of its own, half as many. */
export function useFew(few: number): number {
  return usePageWidth() < narrow ? Math.ceil(few / 2) : few
}
