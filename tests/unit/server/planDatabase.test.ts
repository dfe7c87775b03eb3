import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { dataDirFrom, openPlanDatabase } from '../../../src/server/planDatabase.ts'
import { migrate, newestLayout } from '../../../src/server/planTables.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { editsOf, keysUpTo, seenIn } from '../../support/editing.ts'
import { inFolder } from '../../support/inFolder.ts'

const module = JSON.stringify(new URL('../../../src/server/planDatabase.ts', import.meta.url).href)

/** What a program of its own says that opens a folder, as somebody else if need be. */
function openElsewhere(folder: string, uid?: number): string {
  const program = `
    import { openPlanDatabase } from ${module}
    ${uid === undefined ? '' : `process.seteuid(${uid})`}
    try { openPlanDatabase(${JSON.stringify(folder)}).close(); console.log('opened') }
    catch (error) { console.log(error.message) }`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`.trim()
}

/** A folder in which one plan of many edits was kept. */
async function keepIn(folder: string): Promise<string> {
  const log = openSqliteLog(folder)
  await Promise.all(editsOf(keysUpTo(300)).map(update => log.append('room', update)))
  await log.close()
  return join(folder, 'plans.sqlite')
}

describe('opening a folder', () => {
  it('makes it when it is not there, for nobody else to read, and leaves one file when it is closed', () =>
    inFolder(async folder => {
      const data = join(folder, 'not', 'there')
      await keepIn(data)
      expect(readdirSync(data)).toEqual(['plans.sqlite', 'server.lock'])
      expect([statSync(data).mode & 0o777, statSync(join(data, 'plans.sqlite')).mode & 0o777]).toEqual([0o700, 0o600])
    }))

  it('finds what was kept, also after the next start', () =>
    inFolder(async folder => {
      await keepIn(folder)
      for (const _ of [1, 2]) {
        const log = openSqliteLog(folder)
        expect(Object.keys(seenIn((await log.read('room')).update))).toHaveLength(300)
        await log.close()
      }
    }))

  it('refuses a second server, in this program or another, until the first has gone', () =>
    inFolder(async folder => {
      const first = openPlanDatabase(folder)
      const words = `${folder} is in use by a Backmap server. Stop it first, or choose another folder (DATA_DIR).`
      expect(openElsewhere(folder)).toBe(words)
      expect(() => openPlanDatabase(folder)).toThrow(words)
      first.sql.exec("insert into ended_rooms values ('room', 1)") // the refused one has not taken the lock away
      expect(openElsewhere(folder)).toBe(words)
      first.close()
      expect(openElsewhere(folder)).toBe('opened')
    }))

  it('refuses, and says why, what it may only read: the folder, or the file in it', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const path = await keepIn(data)
      chmodSync(folder, 0o755)
      chmodSync(join(data, 'server.lock'), 0o444)
      chmodSync(path, 0o444)
      chmodSync(data, 0o555)
      // who may do everything is not stopped by a mode: then it is tried as nobody
      const uid = process.getuid?.() === 0 ? 65_534 : undefined
      const readonly = 'cannot be used to keep plans in: attempt to write a readonly database.'
      expect(openElsewhere(data, uid)).toBe(`${data} ${readonly}`)
      chmodSync(data, 0o777)
      chmodSync(join(data, 'server.lock'), 0o666)
      expect(openElsewhere(data, uid)).toBe(`${path} ${readonly}`)
    }))

  it('refuses a folder that is a file', () =>
    inFolder(async folder => {
      const path = join(folder, 'data')
      writeFileSync(path, '')
      expect(() => openPlanDatabase(path)).toThrow(`${path} cannot be used to keep plans in`)
    }))

  it('says where the plans are kept when nothing is said', () => {
    const root = join(import.meta.dirname, '../../..')
    expect([dataDirFrom({}), dataDirFrom({ DATA_DIR: '' }), dataDirFrom({ DATA_DIR: '/srv/plans' })]).toEqual([
      join(root, 'data'),
      join(root, 'data'),
      '/srv/plans',
    ])
  })
})

describe('a file that is not as it was left', () => {
  const advice = 'Nothing was changed. Put a backup in its place: npm run restore -- FILE'

  it('is refused when it is no database, and not touched', () =>
    inFolder(async folder => {
      const path = await keepIn(folder)
      writeFileSync(path, 'x'.repeat(10_000))
      expect(() => openPlanDatabase(folder)).toThrow(`${path} is damaged (file is not a database). ${advice}`)
      expect(readFileSync(path, 'utf8')).toBe('x'.repeat(10_000))
    }))

  it('is refused when it is empty: that is not a new one', () =>
    inFolder(async folder => {
      const path = await keepIn(folder)
      writeFileSync(path, '')
      expect(() => openPlanDatabase(folder)).toThrow(`${path} is damaged (it is empty). ${advice}`)
    }))

  it('is refused when pages of it are overwritten or cut off', () =>
    inFolder(async folder => {
      const path = await keepIn(folder)
      const whole = readFileSync(path)
      const overwritten = Buffer.from(whole).fill(0x5a, 3 * 4096, 5 * 4096)
      for (const harmed of [overwritten, whole.subarray(0, whole.length / 2)]) {
        writeFileSync(path, harmed)
        expect(() => openPlanDatabase(folder)).toThrow(/is damaged \(.+\)\. Nothing was changed/)
        expect(readFileSync(path).equals(harmed)).toBe(true)
      }
      writeFileSync(path, whole)
      openPlanDatabase(folder).close()
    }))

  it('is refused when it is missing and something of it is left, so that nobody starts anew unawares', () =>
    inFolder(async folder => {
      const path = await keepIn(folder)
      renameSync(path, join(folder, 'plans.before.sqlite'))
      expect(() => openPlanDatabase(folder)).toThrow(
        `${path} is missing, but plans.before.sqlite is there: plans were kept here before.`,
      )
      expect(existsSync(path)).toBe(false)
    }))

  it('is made anew when a first start was broken off', () =>
    inFolder(async folder => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'plans.sqlite.new'), 'half a file')
      writeFileSync(join(folder, 'plans.sqlite.new-journal'), 'half a file')
      openPlanDatabase(folder).close()
      expect(readdirSync(folder)).toEqual(['plans.sqlite', 'server.lock'])
    }))

  it('is refused when it is another program’s', () =>
    inFolder(async folder => {
      const path = join(folder, 'plans.sqlite')
      const other = new DatabaseSync(path)
      other.exec('create table songs (title text)')
      other.close()
      expect(() => openPlanDatabase(folder)).toThrow(`${path} is a database, but not one of Backmap's plans.`)
    }))

  it('is refused when a newer Backmap wrote it, and not touched', () =>
    inFolder(async folder => {
      const path = await keepIn(folder)
      const sql = new DatabaseSync(path)
      sql.exec(`pragma user_version = ${newestLayout + 1}`)
      sql.close()
      expect(() => openPlanDatabase(folder)).toThrow(
        `${path} was written by a newer Backmap (layout ${newestLayout + 1}; this one knows ${newestLayout}). Run the newer one on it.`,
      )
      expect(openElsewhere(folder)).toMatch('written by a newer Backmap')
    }))
})

describe('what a power cut leaves', () => {
  it('opens with everything that was acknowledged, wherever the last write was torn', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const wal = join(data, 'plans.sqlite-wal')
      const log = openSqliteLog(data)
      const sizes: number[] = []
      for (const update of editsOf(keysUpTo(4))) {
        await log.append('room', update)
        sizes.push(statSync(wal).size)
      }
      const [whole, last] = [readFileSync(wal), readFileSync(join(data, 'plans.sqlite'))]
      await log.close()
      const found: number[][] = []
      for (const [index, size] of sizes.entries()) {
        for (const torn of [0, 1, 30, 5000]) {
          const copy = join(folder, `copy-${index}-${torn}`)
          mkdirSync(copy)
          writeFileSync(join(copy, 'plans.sqlite'), last)
          writeFileSync(join(copy, 'plans.sqlite-wal'), whole.subarray(0, size + torn))
          const opened = openSqliteLog(copy)
          found.push([index + 1, Object.keys(seenIn((await opened.read('room')).update)).length])
          await opened.close()
        }
      }
      expect(found.filter(([acknowledged = 0, there = 0]) => there < acknowledged)).toEqual([])
      expect(found).toHaveLength(16)
    }))
})

describe('an older layout', () => {
  const layoutOf = (sql: DatabaseSync) => sql.prepare('pragma user_version').get()?.user_version

  it('is brought to the newest, with all that is in it', () =>
    inFolder(async folder => {
      const path = await keepIn(folder)
      const sql = new DatabaseSync(path)
      sql.exec('drop table rooms; drop table removed_devices; drop table ended_rooms; pragma user_version = 1')
      sql.close()
      const log = openSqliteLog(folder)
      expect(layoutOf(log.database.sql)).toBe(newestLayout)
      expect(log.database.sql.prepare('select count(*) as rooms from rooms').get()).toEqual({ rooms: 0 })
      expect(Object.keys(seenIn((await log.read('room')).update))).toHaveLength(300)
      await log.close()
    }))

  it('stays as it was when a step fails', () => {
    const sql = new DatabaseSync(':memory:')
    const steps = ['create table a (x)', 'create table b (x)', 'create table a (x)']
    migrate(sql, steps.slice(0, 1))
    expect(() => migrate(sql, steps)).toThrow('already exists')
    expect([layoutOf(sql), sql.prepare('select name from sqlite_schema').all()]).toEqual([1, [{ name: 'a' }]])
  })
})
