import type { Limits } from './limits.ts'

/** The share that one socket has in what all of them may hold. */
export interface Share {
  /**
   * Says how much the socket holds now, in the place of what it said before. When all hold too much, those who hold most
   * are let go; false when that is the socket itself.
   */
  hold(bytes: number): boolean
}

/** What all sockets hold together in memory that is not the plans'. `letGo` ends a socket that holds most of it. */
export interface Load {
  unfinished(letGo: () => void): Share
  unread(letGo: () => void): Share
}

interface Holder {
  bytes: number
  readonly letGo: () => void
}

export function createLoad(limits: Limits): Load {
  return { unfinished: shares(limits.unfinishedInAllBytes), unread: shares(limits.unreadInAllBytes) }
}

function shares(most: number): (letGo: () => void) => Share {
  const holders = new Set<Holder>()
  let inAll = 0

  function set(holder: Holder, bytes: number): void {
    inAll += bytes - holder.bytes
    holder.bytes = bytes
    if (bytes > 0) holders.add(holder)
    else holders.delete(holder)
  }

  /** Whoever adds a little must not pay for those who hold much: a few who read nothing would end everybody's work. */
  function makeRoom(asking: Holder): boolean {
    while (inAll > most) {
      let largest = asking
      for (const holder of holders) if (holder.bytes > largest.bytes) largest = holder
      if (largest === asking) return false
      set(largest, 0)
      largest.letGo()
    }
    return true
  }

  return letGo => {
    const mine: Holder = { bytes: 0, letGo }
    return {
      hold: bytes => {
        const isMore = bytes > mine.bytes
        set(mine, bytes)
        return !isMore || makeRoom(mine)
      },
    }
  }
}
