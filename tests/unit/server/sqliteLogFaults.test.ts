import { spawnSync } from 'node:child_process'
import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openRoomBook } from '../../../src/server/roomBook.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { editsOf, keysUpTo, seenIn } from '../../support/editing.ts'
import { failingAppends, fillTheDisk } from '../../support/faultyLog.ts'
import { inFolder } from '../../support/inFolder.ts'

const update = (key: string, client = 1) => editsOf([key], client)[0] ?? new Uint8Array()
const answersOf = async (promises: readonly Promise<void>[]) =>
  (await Promise.allSettled(promises)).map(({ status }) => status)

describe('commits', () => {
  it('writes together what comes together, and waits for the disk once', () =>
    inFolder(async folder => {
      const commits: number[] = []
      const log = openSqliteLog(folder, { beforeCommit: updates => commits.push(updates) })
      await Promise.all(editsOf(keysUpTo(200)).map(each => log.append('room', each)))
      await Promise.all(['ours', 'theirs'].map(room => log.append(room, update('lunch'))))
      expect(commits).toEqual([200, 2])
      await log.close()
    }))

  it('acknowledges only what another program can read', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      await log.append('room', update('lunch'))
      const program = `console.log(JSON.stringify(new (require('node:sqlite').DatabaseSync)(process.argv[1], { readOnly: true })
        .prepare('select room, hex(body) as body from updates').all()))`
      const { stdout } = spawnSync(process.execPath, ['--eval', program, `${folder}/plans.sqlite`], {
        encoding: 'utf8',
      })
      const body = Buffer.from(update('lunch')).toString('hex').toUpperCase()
      expect(JSON.parse(stdout)).toEqual([{ room: 'room', body }])
      await log.close()
    }))

  it('asks the disk to keep what is committed, not the system to remember it', () =>
    inFolder(async folder => {
      const { database, close } = openSqliteLog(folder)
      const ask = (name: string) => database.sql.prepare(`pragma ${name}`).get()?.[name]
      expect([ask('journal_mode'), ask('synchronous'), ask('fullfsync')]).toEqual(['wal', 2, 1])
      await close()
    }))
})

describe('what cannot be written', () => {
  it('is rejected alone, and its neighbours are kept', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder, { maxBytes: 200_000 })
      const large = new Uint8Array(500_000)
      const answers = await answersOf([
        log.append('room', update('arrival', 1)),
        log.append('room', large),
        log.append('room', update('lunch', 2)),
      ])
      expect(answers).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(seenIn((await log.read('room')).update)).toEqual({ arrival: 'arrival by 1', lunch: 'lunch by 2' })
      await log.close()
    }))

  it('is tried alone when it could not be written together with others', () =>
    inFolder(async folder => {
      const commits: number[] = []
      const beforeCommit = (updates: number) => {
        commits.push(updates)
        if (updates > 1) throw new Error('told to fail')
      }
      const log = openSqliteLog(folder, { beforeCommit })
      const answers = await answersOf(editsOf(['arrival', 'lunch']).map(each => log.append('room', each)))
      expect({ answers, commits }).toEqual({ answers: ['fulfilled', 'fulfilled'], commits: [2, 1, 1] })
      await log.close()
    }))

  it('does not take along what was written before and after it when it ends the transaction', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      log.database.sql.exec(
        "create trigger bad before insert on updates when new.room = 'bad' begin select raise(rollback, 'told to'); end",
      )
      const answers = await answersOf(['room', 'bad', 'room'].map(room => log.append(room, update('lunch'))))
      expect({ answers, rows: log.size('room').rows }).toEqual({
        answers: ['fulfilled', 'rejected', 'fulfilled'],
        rows: 2,
      })
      await log.close()
    }))

  it('leaves no trace', () =>
    inFolder(async folder => {
      let isFailing = true
      const beforeCommit = () => {
        if (isFailing) throw new Error('told to fail')
      }
      const log = openSqliteLog(folder, { beforeCommit })
      const rejected = await answersOf(editsOf(['arrival', 'lunch']).map(each => log.append('room', each)))
      const left = { size: log.size('room'), read: await log.read('room') }
      isFailing = false
      await log.append('room', update('circle', 2))
      expect({ rejected, left, seen: seenIn((await log.read('room')).update) }).toEqual({
        rejected: ['rejected', 'rejected'],
        left: { size: { bytes: 0, rows: 0 }, read: { update: undefined, putAside: 0 } },
        seen: { circle: 'circle by 2' },
      })
      await log.close()
    }))

  it('is never acknowledged when three commits of ten fail', () =>
    inFolder(async folder => {
      const { acknowledged, rejected, ...rest } = await failingAppends(folder, 400)
      expect(rest).toEqual({ lost: [], falselyKept: [] })
      expect([acknowledged > 200, rejected > 20]).toEqual([true, true])
    }))

  it('is never acknowledged on a disk that is full, and everything is again when there is room', () =>
    inFolder(async folder => {
      const { acknowledged, rejected, ...rest } = await fillTheDisk(folder, 300_000)
      expect(rest).toEqual({ lost: [], isCompactedWhileFull: true, isTakenAgain: true })
      expect([acknowledged > 20, rejected > 5]).toEqual([true, true])
    }))

  it('is a compaction that fails: all rows stay', () =>
    inFolder(async folder => {
      const beforeCommit = (updates: number) => {
        if (updates === 0) throw new Error('told to fail')
      }
      const log = openSqliteLog(folder, { beforeCommit })
      await Promise.all(editsOf(keysUpTo(5)).map(each => log.append('room', each)))
      await expect(log.compact('room')).rejects.toThrow('told to fail')
      expect(log.size('room').rows).toBe(5)
      expect(Object.keys(seenIn((await log.read('room')).update))).toHaveLength(5)
      await log.close()
    }))

  it('is a compaction of which a row has gone: the others stay', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      await Promise.all(editsOf(keysUpTo(5)).map(each => log.append('room', each)))
      const compacted = log.compact('room')
      log.database.sql.exec('delete from updates where id = 1')
      await expect(compacted).rejects.toThrow('changed while it was compacted')
      expect(log.size('room').rows).toBe(4)
      await log.close()
    }))

  it('is an update of a room that has ended', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      const book = openRoomBook(log.database)
      const hash = '0'.repeat(64)
      book.makeRoom({ room: 'room', hashes: { facilitate: hash, edit: hash, view: hash } })
      const first = log.append('room', update('lunch'))
      book.end('room')
      expect(await answersOf([first, log.append('another', update('lunch'))])).toEqual(['rejected', 'fulfilled'])
      expect(log.size('room')).toEqual({ bytes: 0, rows: 0 })
      await log.close()
    }))
})

describe('a file that another program is writing to', () => {
  it('is waited for, in the order of what came', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      const other = new DatabaseSync(`${folder}/plans.sqlite`)
      other.exec('begin immediate')
      const acknowledged: string[] = []
      const first = log.append('room', update('first', 8)).then(() => acknowledged.push('first'))
      await new Promise(resolve => setTimeout(resolve, 50))
      const appends = keysUpTo(5).map((key, index) =>
        log.append('room', update(key, index + 1)).then(() => acknowledged.push(key)),
      )
      await new Promise(resolve => setTimeout(resolve, 100))
      const late = log.append('room', update('late', 9)).then(() => acknowledged.push('late'))
      await new Promise(resolve => setTimeout(resolve, 100))
      const whileBusy = [...acknowledged]
      other.exec('commit')
      await Promise.all([first, ...appends, late])
      expect({ whileBusy, acknowledged }).toEqual({ whileBusy: [], acknowledged: ['first', ...keysUpTo(5), 'late'] })
      expect(Object.keys(seenIn((await log.read('room')).update)).sort()).toEqual(['first', ...keysUpTo(5), 'late'])
      other.close()
      await log.close()
    }))

  it('is given up when it stays so, and written again when it is free', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder, { busyMs: 100 })
      const other = new DatabaseSync(`${folder}/plans.sqlite`)
      other.exec('begin immediate')
      const rejected = await answersOf(editsOf(['arrival', 'lunch']).map(each => log.append('room', each)))
      other.exec('commit')
      await log.append('room', update('circle', 2))
      expect([rejected, seenIn((await log.read('room')).update)]).toEqual([
        ['rejected', 'rejected'],
        { circle: 'circle by 2' },
      ])
      other.close()
      await log.close()
    }))

  it('does not keep a log from closing: what waits is rejected', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      const other = new DatabaseSync(`${folder}/plans.sqlite`)
      other.exec('begin immediate')
      const answers = answersOf([log.append('room', update('lunch'))])
      await log.close()
      expect(await answers).toEqual(['rejected'])
      other.close()
    }))
})

describe('a file that is taken away while it is in use', () => {
  for (const end of ['', '-wal']) {
    it(`takes nothing more that would be lost with it (plans.sqlite${end}), until it is back`, () =>
      inFolder(async folder => {
        const path = join(folder, `plans.sqlite${end}`)
        const log = openSqliteLog(folder)
        const book = openRoomBook(log.database)
        const hash = '0'.repeat(64)
        const newRoom = { room: 'room', hashes: { facilitate: hash, edit: hash, view: hash } }
        await log.append('room', update('arrival', 1))
        renameSync(path, join(folder, 'away'))
        const words = `${path} has been taken away or replaced while it is in use`
        await expect(log.append('room', update('lunch', 2))).rejects.toThrow(words)
        expect(() => book.makeRoom(newRoom)).toThrow(words)
        writeFileSync(path, 'something else')
        await expect(log.append('room', update('break', 3))).rejects.toThrow(words)
        renameSync(join(folder, 'away'), path)
        await log.append('room', update('circle', 4))
        expect(book.makeRoom(newRoom)).toBe('made')
        await log.close()
        const next = openSqliteLog(folder)
        const seen = seenIn((await next.read('room')).update)
        expect(seen).toEqual({ arrival: 'arrival by 1', circle: 'circle by 4' })
        await next.close()
      }))
  }

  it('is not backed up as an empty one', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      await log.append('room', update('lunch'))
      renameSync(join(folder, 'plans.sqlite'), join(folder, 'away'))
      await expect(log.backup(join(folder, 'backup'))).rejects.toThrow('There are no plans in')
      expect(readdirSync(folder).filter(name => /^(?:backup|plans.sqlite$)/.test(name))).toEqual([])
      await log.close()
    }))
})

describe('a row in the file', () => {
  const harms: Readonly<Record<string, string>> = {
    'is truncated': 'update updates set body = substr(body, 1, length(body) - 3) where id = 2',
    'is of a wrong type': "update updates set body = 'lunch' where id = 2",
    'is a number': 'update updates set body = 7 where id = 2',
    'has rotted and still decodes':
      "update updates set body = cast(replace(body, 'lunch', 'lunge') as blob) where id = 2",
    'has come to another room': "update updates set room = 'room' where room = 'another'",
    'has rotted after it was compacted': `update updates set whole = 1, body = cast(replace(body, 'lunch', 'lunge') as blob)
      where id = 2`,
  }

  for (const [harm, statement] of Object.entries(harms)) {
    it(`that ${harm} is put aside with the reason and the time, and the rest is given`, () =>
      inFolder(async folder => {
        const log = openSqliteLog(folder, { now: () => 1234 })
        const { sql } = log.database
        await log.append('room', update('arrival', 1))
        await log.append(harm.includes('another') ? 'another' : 'room', update('lunch', 2))
        await log.append('room', update('circle', 3))
        expect(sql.prepare(statement).run().changes).toBe(1)
        const { body } = sql.prepare('select body from updates where id = 2').get() ?? {}
        const { update: left, putAside } = await log.read('room')
        expect(seenIn(left)).toEqual({ arrival: 'arrival by 1', circle: 'circle by 3' })
        expect([putAside, log.size('room').rows]).toEqual([1, 2])
        const aside = sql.prepare('select room, body, reason, at from put_aside').all()
        expect(aside).toEqual([
          { room: 'room', body, reason: expect.stringMatching(/^it is not|^its checksum/), at: 1234 },
        ])
        await log.close()
      }))
  }

  it('is left out, not put aside, when there is no room to put it', () =>
    inFolder(async folder => {
      const log = openSqliteLog(folder)
      await log.append('room', update('arrival', 1))
      await log.append('room', new Uint8Array(100_000).fill(255))
      const pages = Number(log.database.sql.prepare('pragma page_count').get()?.page_count)
      log.database.sql.exec(`pragma max_page_count = ${pages}`)
      expect(seenIn((await log.read('room')).update)).toEqual({ arrival: 'arrival by 1' })
      await log.compact('room')
      expect(log.size('room').rows).toBe(2)
      log.database.sql.exec('pragma max_page_count = 100000')
      expect(await log.read('room')).toMatchObject({ putAside: 1 })
      expect(log.size('room').rows).toBe(1)
      await log.close()
    }))
})
