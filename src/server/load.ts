import type { Limits } from './limits.ts'

/** The share that one socket has in what all of them may hold. */
export interface Share {
  /** Says how much the socket holds now, in the place of what it said before; false when all hold too much. */
  hold(bytes: number): boolean
}

/** What all sockets hold together in memory that is not the plans': beyond it, whoever adds to it is let go. */
export interface Load {
  unfinished(): Share
  unread(): Share
}

export function createLoad(limits: Limits): Load {
  return { unfinished: shares(limits.unfinishedInAllBytes), unread: shares(limits.unreadInAllBytes) }
}

function shares(most: number): () => Share {
  let inAll = 0
  return () => {
    let mine = 0
    return {
      hold: bytes => {
        const isMore = bytes > mine
        inAll += bytes - mine
        mine = bytes
        return !isMore || inAll <= most
      },
    }
  }
}
