import { hashOfToken, type Tier, tokenOf } from '../domain/access.ts'
import type { CodeMade, Refusal, RoomCall, RoomNow } from '../domain/wire.ts'
import type { Codes } from './codes.ts'
import { type People, roomNow } from './people.ts'
import { refused } from './refused.ts'
import type { RoomBook } from './roomBook.ts'

/** What whoever has the facilitator's link may do with a room; it reaches open connections at once. */
export type Leading = (room: string, tier: Tier, call: RoomCall) => RoomNow | CodeMade

export function createLeading(book: RoomBook, people: People, codes: Codes): Leading {
  function must(outcome: 'done' | Refusal): void {
    if (outcome !== 'done') throw refused(outcome)
  }

  function remove(room: string, client: number) {
    const device = people.deviceOf(room, client)
    if (device === undefined) throw refused('not-understood') // nobody has gone by that number
    must(book.removeDevice(room, device))
  }

  function makeCode(room: string, secret: string): CodeMade {
    const isJoinLink = hashOfToken(tokenOf({ room, tier: 'edit', secret })) === book.roomOf(room)?.hashes.edit
    if (!isJoinLink) throw refused('wrong-link')
    return codes.make({ room, secret })
  }

  return (room, tier, call) => {
    const before = roomNow(book, room, tier)
    if (!before) throw refused('no-such-room')
    if (call.do === 'look') return before
    if (tier !== 'facilitate') throw refused('facilitator-only')
    if (call.do === 'code') return makeCode(room, call.secret)
    if (call.do === 'freeze') must(book.freeze(room, call.frozen))
    else if (call.do === 'remove') remove(room, call.client)
    else {
      must(call.do === 'rotate' ? book.rotate(room, call.epoch, call.hashes) : book.end(room))
      codes.forget(room)
    }
    people.reassess(room)
    return roomNow(book, room, tier) ?? before
  }
}
