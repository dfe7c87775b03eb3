/** Room for so much a second and a burst. Taking more than there is leaves a debt that time pays. */
export interface Bucket {
  /** Takes, and gives how many milliseconds it has to be until the debt is paid; 0 when there is none. */
  take(cost: number): number
  /** Whether nothing is owed. */
  hasRoom(): boolean
}

export function bucket(perSecond: number, burst: number, now: () => number = () => performance.now()): Bucket {
  let left = burst
  let at = now()
  function fill() {
    const time = now()
    left = Math.min(burst, left + ((time - at) / 1000) * perSecond)
    at = time
  }
  return {
    take: cost => {
      fill()
      left -= cost
      return left >= 0 ? 0 : Math.ceil((-left / perSecond) * 1000)
    },
    hasRoom: () => {
      fill()
      return left >= 1
    },
  }
}
