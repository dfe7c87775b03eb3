import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linksFrom, newRoomLink, type RoomLink, tokenHashes, tokenOf } from '../../../src/domain/access.ts'
import { openMemoryDatabase } from '../../../src/server/planDatabase.ts'
import { openRoomBook, type RoomBook } from '../../../src/server/roomBook.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { inFolder } from '../../support/inFolder.ts'

const lead = newRoomLink()
const { room } = lead
const newRoom = { room, hashes: tokenHashes(lead, 1) }
const device = 'device-of-ann'

function bookOf(options: Parameters<typeof openRoomBook>[1] = {}) {
  const database = openMemoryDatabase()
  return { database, book: openRoomBook(database, options), again: () => openRoomBook(database, options) }
}

function linksAt(epoch: number) {
  const { edit = lead, view = lead } = linksFrom(lead, epoch)
  return { facilitate: lead, edit, view }
}

/** What each link of an epoch opens. */
function opened(book: RoomBook, epoch: number, by = device) {
  const open = (link: RoomLink) => book.tierOf(room, tokenOf(link), by)
  const { facilitate, edit, view } = linksAt(epoch)
  return [open(facilitate), open(edit), open(view)]
}

describe('a book of rooms', () => {
  it('opens a room by its three links, each for its own tier, and by nothing else', () => {
    const { book } = bookOf()
    expect(opened(book, 1)).toEqual(['no-such-room', 'no-such-room', 'no-such-room'])
    expect(book.makeRoom(newRoom)).toBe('made')
    expect(opened(book, 1)).toEqual(['facilitate', 'edit', 'view'])
    expect(opened(book, 2)).toEqual(['facilitate', 'wrong-link', 'wrong-link'])
    const forged = [tokenOf(newRoomLink()), lead.secret, newRoom.hashes.edit, '']
    expect(forged.map(token => book.tierOf(room, token, device))).toEqual(forged.map(() => 'wrong-link'))
  })

  it('keeps nothing that opens a room, nor the tickets of devices', () => {
    const { book, database } = bookOf()
    book.makeRoom(newRoom)
    book.removeDevice(room, device)
    const kept = JSON.stringify(
      ['rooms', 'removed_devices'].map(table => database.sql.prepare(`select * from ${table}`).all()),
    )
    const { facilitate, edit, view } = linksAt(1)
    const secrets = [facilitate, edit, view].flatMap(link => [link.secret, tokenOf(link)])
    expect([...secrets, device].filter(secret => kept.includes(secret))).toEqual([])
    expect(kept).toContain(newRoom.hashes.view)
  })

  it('makes a room once, and no more rooms than it may', () => {
    const { book, again } = bookOf({ maxRooms: 2 })
    const other = newRoomLink()
    const third = newRoomLink()
    expect(book.makeRoom(newRoom)).toBe('made')
    expect([book.makeRoom(newRoom), again().makeRoom(newRoom)]).toEqual(['room-is-there', 'room-is-there'])
    expect(book.makeRoom({ room: other.room, hashes: tokenHashes(other, 1) })).toBe('made')
    expect(book.makeRoom({ room: third.room, hashes: tokenHashes(third, 1) })).toBe('too-many-rooms')
    expect([book.count(), book.roomOf(third.room)]).toEqual([2, undefined])
  })

  it('knows after the next start what it knew before', () => {
    const { book, again } = bookOf({ now: () => 1234 })
    book.makeRoom(newRoom)
    book.rotate(room, 2, tokenHashes(lead, 2))
    book.freeze(room, true)
    book.removeDevice(room, device)
    expect(again().roomOf(room)).toEqual({
      room,
      hashes: tokenHashes(lead, 2),
      epoch: 2,
      frozen: true,
      removed: new Set(['ef7f59c818b8c8db0d6c0b644195b6fa36cf5e88cc1f199c5c8406017535703d']),
      createdAt: 1234,
      lastUsedAt: 1234,
    })
    expect(again().roomOf(room)).toEqual(book.roomOf(room))
  })

  it('ends join and watch links by raising the epoch, once however often it is asked', () => {
    const { book, again } = bookOf()
    book.makeRoom(newRoom)
    expect(book.rotate(room, 2, tokenHashes(lead, 2))).toBe('done')
    expect(book.rotate(room, 2, tokenHashes(lead, 2))).toBe('done')
    for (const each of [book, again()]) {
      expect([opened(each, 1), opened(each, 2)]).toEqual([
        ['facilitate', 'wrong-link', 'wrong-link'],
        ['facilitate', 'edit', 'view'],
      ])
    }
  })

  it('raises the epoch neither by two nor back, nor under another facilitator’s link', () => {
    const { book } = bookOf()
    book.makeRoom(newRoom)
    book.rotate(room, 2, tokenHashes(lead, 2))
    const refused = [
      book.rotate(room, 4, tokenHashes(lead, 4)),
      book.rotate(room, 1, tokenHashes(lead, 1)),
      book.rotate(room, 2, tokenHashes(lead, 1)),
      book.rotate(room, 3, tokenHashes({ ...newRoomLink(), room }, 3)),
      book.rotate('another', 2, tokenHashes(lead, 2)),
    ]
    expect(refused).toEqual(['not-understood', 'not-understood', 'not-understood', 'wrong-link', 'no-such-room'])
    expect([book.roomOf(room)?.epoch, opened(book, 2)]).toEqual([2, ['facilitate', 'edit', 'view']])
  })

  it('freezes and thaws', () => {
    const { book, again } = bookOf()
    book.makeRoom(newRoom)
    const seen = [true, false].map(frozen => {
      book.freeze(room, frozen)
      return [book.roomOf(room)?.frozen, again().roomOf(room)?.frozen]
    })
    expect(seen).toEqual([
      [true, true],
      [false, false],
    ])
    expect(book.freeze('another', true)).toBe('no-such-room')
  })

  it('refuses a device that was asked to leave, by whatever link, and no other', () => {
    const { book, again } = bookOf()
    book.makeRoom(newRoom)
    expect([book.removeDevice(room, device), book.removeDevice(room, device)]).toEqual(['done', 'done'])
    for (const each of [book, again()]) {
      expect(opened(each, 1)).toEqual(['removed', 'removed', 'removed'])
      expect(opened(each, 1, 'device-of-ben')).toEqual(['facilitate', 'edit', 'view'])
    }
    expect(book.tierOf(room, 'no token', device)).toBe('wrong-link')
  })

  it('ends a room with all that was in it, and gives its name to nobody', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      const book = openRoomBook(log.database)
      book.makeRoom(newRoom)
      book.removeDevice(room, device)
      await log.append(room, new Uint8Array([255]))
      await log.append(room, new Uint8Array([0, 0]))
      await log.read(room)
      expect([book.end(room), book.end(room)]).toEqual(['done', 'no-such-room'])
      const left = ['rooms', 'removed_devices', 'updates', 'put_aside'].flatMap(table =>
        log.database.sql.prepare(`select * from ${table}`).all(),
      )
      expect([left, opened(book, 1), book.count()]).toEqual([[], ['no-such-room', 'no-such-room', 'no-such-room'], 0])
      expect([book.makeRoom(newRoom), openRoomBook(log.database).makeRoom(newRoom)]).toEqual([
        'room-is-there',
        'room-is-there',
      ])
      await expect(log.append(room, new Uint8Array([0, 0]))).rejects.toThrow('the room has ended')
      await log.close()
    }))

  it('leaves no text of an ended room in the file', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      const book = openRoomBook(log.database)
      book.makeRoom(newRoom)
      const secret = 'What Ann wrote about herself. '
      await log.append(room, new TextEncoder().encode(secret.repeat(1000)))
      book.end(room)
      await log.close()
      expect(readFileSync(`${folder}/plans.sqlite`).includes(secret)).toBe(false)
    }))

  it('notes once an hour that a room is in use', () => {
    let time = 1000
    const hour = 3_600_000
    const { book, again, database } = bookOf({ now: () => time })
    book.makeRoom(newRoom)
    const lastUsed = () => database.sql.prepare('select last_used_at from rooms where room = ?').get(room)?.last_used_at
    time += hour - 1
    book.touch(room)
    expect([lastUsed(), book.roomOf(room)?.lastUsedAt]).toEqual([1000, 1000])
    time += 1
    book.touch(room)
    book.touch('another')
    expect([lastUsed(), again().roomOf(room)?.lastUsedAt]).toEqual([time, time])
  })

  it('knows nothing of a change that could not be written', () => {
    let time = 1000
    const { book, database, again } = bookOf({ now: () => time })
    book.makeRoom(newRoom)
    database.sql.exec("create trigger full before update on rooms begin select raise(abort, 'told to fail'); end")
    expect(() => book.rotate(room, 2, tokenHashes(lead, 2))).toThrow('told to fail')
    expect(() => book.freeze(room, true)).toThrow('told to fail')
    time += 7_200_000
    expect(() => book.touch(room)).not.toThrow() // that it is used may go unnoted
    expect(book.roomOf(room)).toMatchObject({ epoch: 1, frozen: false, lastUsedAt: 1000 })
    expect(again().roomOf(room)).toEqual(book.roomOf(room))
  })
})
