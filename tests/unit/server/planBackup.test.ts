import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { backUp, restore } from '../../../src/server/planBackup.ts'
import { openRoomBook } from '../../../src/server/roomBook.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { editsOf, seenIn } from '../../support/editing.ts'
import { inFolder } from '../../support/inFolder.ts'
import { appendUntilKilled, whatIsKept } from '../../support/killRounds.ts'

const hash = '0'.repeat(64)
const then = new Date('2026-11-24T15:00:00Z')

/** A server's folder with a room and one edit in it, and more edits later. */
function serverIn(folder: string) {
  const log = openSqliteLog(folder)
  openRoomBook(log.database).makeRoom({ room: 'room', hashes: { facilitate: hash, edit: hash, view: hash } })
  let client = 0
  const edit = (key: string) => {
    client += 1
    return log.append('room', editsOf([key], client)[0] ?? new Uint8Array())
  }
  return { log, edit, close: log.close }
}

async function keysIn(folder: string): Promise<string[]> {
  const log = openSqliteLog(folder)
  const { update } = await log.read('room')
  await log.close()
  return Object.keys(seenIn(update)).sort()
}

/** Runs the command as npm does. */
function run(dataDir: string, ...args: string[]) {
  const program = resolve('src/server/backup.ts')
  const env = { ...process.env, DATA_DIR: dataDir }
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env })
  return { stdout, stderr, status }
}

describe('a backup', () => {
  it('is made while a server writes, is one file for nobody else to read, and opens in another folder', () =>
    inFolder(async folder => {
      const { edit, close } = serverIn(join(folder, 'data'))
      await edit('lunch')
      const path = join(folder, 'backup')
      const writing = edit('break')
      expect(await backUp(join(folder, 'data'), path)).toMatchObject({ rooms: 1 })
      await writing
      await close()
      expect(readdirSync(folder).sort()).toEqual(['backup', 'data'])
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(await restore(join(folder, 'copy'), path, then)).toMatchObject({ rooms: 1, before: undefined })
      expect(await keysIn(join(folder, 'copy'))).toContain('lunch')
    }))

  it('holds what was written up to one moment, while another program writes on', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const written = appendUntilKilled(data, 1, { dieIn: 'append', after: 1500 })
      const updates: number[] = []
      while (updates.length < 3) {
        await new Promise(resolve => setTimeout(resolve, 50))
        if (!existsSync(join(data, 'plans.sqlite'))) continue
        const path = join(folder, `backup-${updates.length}`)
        updates.push((await backUp(data, path)).updates)
      }
      const all = await written
      for (const [index, count] of updates.entries()) {
        await restore(join(folder, `copy-${index}`), join(folder, `backup-${index}`), then)
        const { keys } = await whatIsKept(join(folder, `copy-${index}`))
        expect([...keys].sort()).toEqual(all.slice(0, count).sort())
      }
      expect(updates.at(-1)).toBeGreaterThan(0)
    }))

  it('has all that a program which was killed has kept', () =>
    inFolder(async folder => {
      const program = `
        import { openSqliteLog } from ${JSON.stringify(new URL('../../../src/server/sqliteLog.ts', import.meta.url).href)}
        await openSqliteLog(${JSON.stringify(join(folder, 'data'))}).append('room', new Uint8Array([0, 0]))
        process.kill(process.pid, 'SIGKILL')`
      spawnSync(process.execPath, ['--input-type=module', '--eval', program])
      expect(await backUp(join(folder, 'data'), join(folder, 'backup'))).toEqual({ rooms: 0, updates: 1 })
    }))

  it('leaves nothing behind when it cannot be made', () =>
    inFolder(async folder => {
      const { log, close } = serverIn(join(folder, 'data'))
      const path = join(folder, 'no such folder', 'backup')
      await expect(log.backup(path)).rejects.toThrow(`The backup ${path} could not be written`)
      await expect(backUp(join(folder, 'elsewhere'), join(folder, 'backup'))).rejects.toThrow('There are no plans in')
      expect(readdirSync(folder)).toEqual(['data'])
      await close()
    }))

  it('is not made of damage', () =>
    inFolder(async folder => {
      const { close } = serverIn(folder)
      await close()
      writeFileSync(join(folder, 'plans.sqlite'), 'x'.repeat(10_000))
      await expect(backUp(folder, join(folder, 'backup'))).rejects.toThrow('is damaged (file is not a database).')
      expect(existsSync(join(folder, 'backup'))).toBe(false)
    }))
})

describe('restoring', () => {
  it('puts the backup in the place of the plans, and keeps those', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const first = serverIn(data)
      await first.edit('lunch')
      await first.log.backup(join(folder, 'backup'))
      await first.edit('break')
      await first.close()
      const { before = '' } = await restore(data, join(folder, 'backup'), then)
      expect(before).toBe(join(data, 'plans.before-2026-11-24T15-00-00.000Z.sqlite'))
      expect(await keysIn(data)).toEqual(['lunch'])
      renameSync(before, join(data, 'plans.sqlite'))
      expect(await keysIn(data)).toEqual(['break', 'lunch'])
    }))

  it('keeps also what a killed server had not yet written into its first file', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const first = serverIn(data)
      await first.log.backup(join(folder, 'backup'))
      await first.edit('lunch')
      const left = join(folder, 'left')
      for (const end of ['', '-wal']) writeFileSync(`${left}${end}`, readFileSync(join(data, `plans.sqlite${end}`)))
      await first.close()
      for (const end of ['', '-wal']) renameSync(`${left}${end}`, join(data, `plans.sqlite${end}`))
      const { before = '' } = await restore(data, join(folder, 'backup'), then)
      const sql = new DatabaseSync(before)
      expect(sql.prepare('select count(*) as updates from updates').get()).toEqual({ updates: 1 })
      sql.close()
    }))

  it('takes the place of damaged plans', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const first = serverIn(data)
      await first.edit('lunch')
      await first.log.backup(join(folder, 'backup'))
      await first.close()
      for (const end of ['', '-wal', '-shm']) writeFileSync(join(data, `plans.sqlite${end}`), `harmed${end}`)
      const { before = '' } = await restore(data, join(folder, 'backup'), then)
      expect(['', '-wal'].map(end => readFileSync(`${before}${end}`, 'utf8'))).toEqual(['harmed', 'harmed-wal'])
      expect(readdirSync(data).filter(name => name.startsWith('plans.sqlite'))).toEqual(['plans.sqlite'])
      expect(await keysIn(data)).toEqual(['lunch'])
    }))

  it('is refused while a server uses the folder, and for what is no whole backup; nothing is changed', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const { log, edit, close } = serverIn(data)
      await edit('lunch')
      const path = join(folder, 'backup')
      await log.backup(path)
      await expect(restore(data, path, then)).rejects.toThrow(`${data} is in use by a Backmap server.`)
      await close()
      const whole = readFileSync(path)
      for (const harmed of [whole.subarray(0, 9000), Buffer.from('a letter'), Buffer.alloc(0)]) {
        writeFileSync(path, harmed)
        await expect(restore(data, path, then)).rejects.toThrow(`${path} is damaged`)
      }
      await expect(restore(data, join(folder, 'none'), then)).rejects.toThrow(`There is no file ${folder}/none.`)
      expect(readdirSync(data)).toEqual(['plans.sqlite', 'server.lock'])
      expect(await keysIn(data)).toEqual(['lunch'])
    }))

  it('that was broken off is finished by the next, and nobody starts with nothing meanwhile', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const { log, edit, close } = serverIn(data)
      await edit('lunch')
      await log.backup(join(folder, 'backup'))
      await close()
      renameSync(join(data, 'plans.sqlite'), join(data, 'plans.before-x.sqlite'))
      writeFileSync(join(data, 'plans.sqlite.restoring'), 'half')
      expect(() => openSqliteLog(data)).toThrow('is missing, but')
      await restore(data, join(folder, 'backup'), then)
      expect(await keysIn(data)).toEqual(['lunch'])
    }))
})

describe('the commands', () => {
  it('say what they did, and what it means', () =>
    inFolder(async folder => {
      const data = join(folder, 'data')
      const { edit, close } = serverIn(data)
      await edit('lunch')
      const path = join(folder, 'backup')
      expect(run(data, path)).toEqual({
        stdout: `Backed up 1 shared plan (1 entry) from ${data} into ${path}, ${statSync(path).size} bytes.\n`,
        stderr: '',
        status: 0,
      })
      expect(run(data, '--restore', path)).toMatchObject({
        stdout: '',
        stderr: expect.stringMatching('is in use'),
        status: 1,
      })
      await close()
      const { stdout, stderr, status } = run(data, '--restore', path)
      expect([stdout.split('\n')[0], stderr, status]).toEqual([
        `Restored 1 shared plan (1 entry) from ${path} into ${data}.`,
        '',
        0,
      ])
    }))

  it('say what is missing', () =>
    inFolder(async folder => {
      const usage = 'Say one file: npm run backup -- FILE, or npm run restore -- FILE\n'
      for (const args of [[], ['a', 'b'], ['--other']]) {
        expect(run(folder, ...args)).toEqual({ stdout: '', stderr: usage, status: 1 })
      }
    }))
})
