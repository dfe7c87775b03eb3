export interface Dot {
  /** From the start of the room, and from the middle of its height. */
  readonly x: number
  readonly y: number
  readonly r: number
}

const largest = 6
const smallest = 1.5

/** One dot for each of `count` answers, in columns within a room: as large as all fit, and none stands for more than one. */
export function packDots(count: number, width: number, height: number): readonly Dot[] {
  let pitch = largest
  while (pitch > smallest && Math.ceil(count / perColumn(height, pitch)) * pitch > width) pitch -= 0.5
  const most = perColumn(height, pitch)
  return Array.from({ length: count }, (_, index) => {
    const column = Math.floor(index / most)
    const inColumn = Math.min(most, count - column * most)
    return {
      x: (column + 0.5) * pitch,
      y: ((index % most) - (inColumn - 1) / 2) * pitch,
      r: pitch * 0.42,
    }
  })
}

function perColumn(height: number, pitch: number): number {
  return Math.max(1, Math.floor(height / pitch))
}
