import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathOfPlans } from '../../../src/server/planDatabase.ts'
import { openRoomBook } from '../../../src/server/roomBook.ts'
import { listSharedPlans } from '../../../src/server/sharedPlans.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { editsOf } from '../../support/editing.ts'
import { inFolder } from '../../support/inFolder.ts'

const hash = '0'.repeat(64)
const dayMs = 86_400_000

/** A server's folder with plans that were last used so many days ago, each with something written in it. */
async function serverIn(folder: string, daysAgo: Readonly<Record<string, number>>) {
  const log = openSqliteLog(folder)
  for (const [room, days] of Object.entries(daysAgo)) {
    const now = () => Date.now() - days * dayMs
    openRoomBook(log.database, { now }).makeRoom({ room, hashes: { facilitate: hash, edit: hash, view: hash } })
    await log.append(room, editsOf([`moment:${room}/title`], 1)[0] ?? new Uint8Array())
  }
  return log
}

/** Runs the command as npm does. */
function run(dataDir: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir }
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('src/server/plans.ts'), ...args], {
    encoding: 'utf8',
    env,
  })
  return { lines: stdout.trim().split('\n'), stderr, status }
}

const roomsIn = (folder: string) => listSharedPlans(folder).map(({ room }) => room)

describe('the plans kept on a server', () => {
  it('are listed while it runs, the longest unused first, without a word of what they say', () =>
    inFolder(async folder => {
      const log = await serverIn(folder, { spring: 300, autumn: 400 })
      const { lines, status } = run(folder)
      await log.close()
      expect(status).toBe(0)
      expect(lines.map(line => line.split(' ')[0])).toEqual(['autumn', 'spring', '2'])
      expect(lines[0]).toMatch(/^autumn {2}shared \d{4}-\d\d-\d\d {2}last used \d{4}-\d\d-\d\d {2}1 kB$/)
      expect(lines.at(-1)).toBe(`2 shared plans in ${folder}.`)
    }))

  it('are not ended while a server uses them', () =>
    inFolder(async folder => {
      const log = await serverIn(folder, { spring: 1 })
      const { stderr, status } = run(folder, '--end', 'spring')
      await log.close()
      expect(status).toBe(1)
      expect(stderr).toContain('is in use by a Backmap server')
      expect(roomsIn(folder)).toEqual(['spring'])
    }))

  it('go one by one, for good: not a letter of theirs is left in the file', () =>
    inFolder(async folder => {
      const log = await serverIn(folder, { spring: 1, autumn: 1 })
      await log.close()
      expect(readFileSync(pathOfPlans(folder)).includes('moment:spring')).toBe(true)
      expect(run(folder, '--end', 'spring')).toMatchObject({ status: 0 })
      expect(roomsIn(folder)).toEqual(['autumn'])
      expect(readFileSync(pathOfPlans(folder)).includes('moment:spring')).toBe(false)
      expect(readFileSync(pathOfPlans(folder)).includes('moment:autumn')).toBe(true)
      expect(run(folder, '--end', 'spring')).toMatchObject({ status: 1 })
    }))

  it('that nobody has used for so long are named first, and go only when that is said', () =>
    inFolder(async folder => {
      const log = await serverIn(folder, { old: 401, recent: 399 })
      await log.close()
      expect(run(folder, '--unused', '400').lines[0]).toMatch(/^old {2}/)
      expect(roomsIn(folder)).toEqual(['old', 'recent'])
      expect(run(folder, '--unused', '400', '--end-them')).toMatchObject({ status: 0 })
      expect(roomsIn(folder)).toEqual(['recent'])
    }))

  it('are left alone by a command that is not understood, and by one on a folder without plans', () =>
    inFolder(async folder => {
      const log = await serverIn(join(folder, 'data'), { spring: 999 })
      await log.close()
      for (const args of [
        ['--end-them'],
        ['--unused', 'all'],
        ['--unused', '0'],
        ['--end', 'x', '--unused', '3'],
        ['x'],
      ]) {
        expect(run(join(folder, 'data'), ...args)).toMatchObject({ status: 1 })
      }
      expect(roomsIn(join(folder, 'data'))).toEqual(['spring'])
      expect(run(join(folder, 'none')).lines).toEqual([`0 shared plans in ${join(folder, 'none')}.`])
    }))
})
