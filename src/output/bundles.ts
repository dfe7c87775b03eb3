/** Where one curve passes a moment beside the others that feel the same there (pixels): down the page, and along it. */
export interface Side {
  readonly side: number
  readonly along: number
}

const apart = 7
const crowded = 6
const aside = 11

/**
 * Curves with the same feeling at a moment run side by side there, as lines on a transit map do; one that is alone lies
 * on its level. `room`: the most a curve may leave its level by. The curve at `anchor`, if it is among them, stays on
 * the level and the others make way. Where many run too close for their markers, those also step aside along the page.
 */
export function bundle(levels: readonly (number | undefined)[], room: number, anchor = -1): readonly Side[] {
  return levels.map((level, at): Side => {
    const same = levels.flatMap((other, index) => (level !== undefined && other === level ? [index] : []))
    if (same.length < 2) return { side: 0, along: 0 }
    const middle = same.includes(anchor) ? same.indexOf(anchor) : (same.length - 1) / 2
    const pitch = Math.min(apart, room / Math.max(middle, same.length - 1 - middle))
    const place = same.indexOf(at) - middle
    return { side: place * pitch, along: pitch < crowded ? place * aside : 0 }
  })
}
