import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { UpdateLog } from '../../src/server/updateLog.ts'
import { editsOf, keysUpTo, seenIn, updatesOf } from './editing.ts'

export interface LogMaker {
  /** A log in a folder that is empty. */
  open(folder: string): UpdateLog
  /** What a backup holds, as a log. */
  openBackup(path: string, folder: string): Promise<UpdateLog>
}

const garbage = new Uint8Array([255, 255, 255, 255, 1, 2, 3])

/** What every log promises, whatever it keeps its updates in. */
export function promisesOfALog(name: string, { open, openBackup }: LogMaker): void {
  describe(name, () => {
    let folder: string
    let log: UpdateLog

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'backmap-log-'))
      log = open(join(folder, 'data'))
    })

    afterEach(async () => {
      await log.close()
      rmSync(folder, { recursive: true })
    })

    async function seen(room: string, from = log): Promise<Record<string, unknown>> {
      return seenIn((await from.read(room)).update)
    }

    async function appendAll(room: string, updates: readonly Uint8Array[]): Promise<void> {
      await Promise.all(updates.map(update => log.append(room, update)))
    }

    it('gives nothing for a room without updates', async () => {
      expect(await log.read('room')).toEqual({ update: undefined, putAside: 0 })
      expect(log.size('room')).toEqual({ bytes: 0, rows: 0 })
    })

    it('gives an update as soon as it is acknowledged', async () => {
      for (const [index, update] of editsOf(['arrival', 'lunch', 'circle']).entries()) {
        await log.append('room', update)
        expect(Object.keys(await seen('room')).length).toBe(index + 1)
      }
    })

    it('gives all updates as one, those that came at once among them', async () => {
      const updates = editsOf(keysUpTo(200))
      await appendAll('room', updates)
      expect(await seen('room')).toEqual(seenIn(Y.mergeUpdates(updates)))
      expect(log.size('room')).toEqual({ rows: 200, bytes: updates.reduce((sum, { length }) => sum + length, 0) })
    })

    it('keeps rooms apart', async () => {
      await Promise.all([appendAll('ours', editsOf(['lunch'])), appendAll('theirs', editsOf(['break']))])
      expect([await seen('ours'), await seen('theirs')]).toEqual([{ lunch: 'lunch by 1' }, { break: 'break by 1' }])
    })

    it('keeps what an array held when it was given, not what it holds later', async () => {
      const [update = new Uint8Array()] = editsOf(['lunch'])
      const appended = log.append('room', update)
      update.fill(255)
      await appended
      expect(await seen('room')).toEqual({ lunch: 'lunch by 1' })
    })

    it('compacts to one row that says the same', async () => {
      const ydoc = new Y.Doc()
      const plan = ydoc.getMap('plan')
      const updates = updatesOf(ydoc, () => {
        for (const key of keysUpTo(50)) plan.set(key, 'A long word about a day at school')
        for (const key of keysUpTo(40)) plan.delete(key)
      })
      await appendAll('room', updates)
      const before = log.size('room').bytes
      await log.compact('room')
      expect(log.size('room').rows).toBe(1)
      expect(log.size('room').bytes).toBeLessThan(before / 2)
      const copy = new Y.Doc()
      Y.applyUpdate(copy, (await log.read('room')).update ?? garbage)
      expect(copy.getMap('plan').toJSON()).toEqual(plan.toJSON())
      expect(Y.equalSnapshots(Y.snapshot(copy), Y.snapshot(ydoc))).toBe(true)
    })

    it('compacts what is compacted to the same', async () => {
      await appendAll('room', editsOf(keysUpTo(3)))
      await log.compact('room')
      const { update } = await log.read('room')
      await log.compact('room')
      expect((await log.read('room')).update).toEqual(update)
      await log.compact('a room without updates')
      expect(log.size('a room without updates').rows).toBe(0)
    })

    it('keeps an update that waits for another one through a compaction', async () => {
      const [first, second, third] = editsOf(['arrival', 'lunch', 'circle'])
      if (!first || !second || !third) throw new Error('three edits make three updates')
      await appendAll('room', [first, third])
      await log.compact('room')
      expect(await seen('room')).toEqual({ arrival: 'arrival by 1' })
      await log.append('room', second)
      expect(Object.keys(await seen('room')).sort()).toEqual(['arrival', 'circle', 'lunch'])
    })

    it('loses nothing of what is appended while it compacts', async () => {
      const updates = editsOf(keysUpTo(400))
      await appendAll('room', updates.slice(0, 200))
      const rest = updates.slice(200)
      for (const [index, update] of rest.entries()) {
        const appended = log.append('room', update)
        if (index % 10 === 0) await log.compact('room')
        else if (index % 3 === 0) void log.compact('room')
        await appended
      }
      expect(await seen('room')).toEqual(seenIn(Y.mergeUpdates(updates)))
    })

    it('puts aside a row that does not read, counts it from then on, and gives the rest', async () => {
      const [first, second, third] = editsOf(['arrival', 'lunch', 'circle'])
      if (!first || !second || !third) throw new Error('three edits make three updates')
      await appendAll('room', [first, garbage, second, third.slice(0, -3), new Uint8Array()])
      expect(await log.read('room')).toMatchObject({ putAside: 3 })
      expect(log.size('room').rows).toBe(2)
      await log.compact('room')
      await log.append('room', third)
      expect(Object.keys(await seen('room')).sort()).toEqual(['arrival', 'circle', 'lunch'])
      expect(await log.read('room')).toMatchObject({ putAside: 3 })
    })

    it('gives nothing, and counts, when no row reads', async () => {
      await log.append('room', garbage)
      await log.compact('room')
      expect(await log.read('room')).toEqual({ update: undefined, putAside: 1 })
      expect(log.size('room').rows).toBe(0)
    })

    it('forgets a room, and that only', async () => {
      await Promise.all([appendAll('ours', editsOf(['lunch'])), appendAll('theirs', editsOf(['break']))])
      await log.append('ours', garbage)
      await log.read('ours')
      await log.remove('ours')
      expect(await log.read('ours')).toEqual({ update: undefined, putAside: 0 })
      expect(await seen('theirs')).toEqual({ break: 'break by 1' })
    })

    it('forgets what was on its way before, and keeps what comes after', async () => {
      const [before, after] = [editsOf(['lunch'], 1), editsOf(['break'], 2)]
      await Promise.all([appendAll('room', before), log.remove('room'), appendAll('room', after)])
      expect(await seen('room')).toEqual({ break: 'break by 2' })
    })

    it('does not bring a room back that is removed while it compacts', async () => {
      await appendAll('room', editsOf(keysUpTo(20)))
      await Promise.all([log.compact('room'), log.remove('room')])
      expect(await log.read('room')).toEqual({ update: undefined, putAside: 0 })
    })

    it('backs up all that is acknowledged, while others write', async () => {
      const updates = editsOf(keysUpTo(300))
      await appendAll('room', updates.slice(0, 200))
      await appendAll('another', editsOf(['break']))
      const path = join(folder, 'backup')
      const writing = appendAll('room', updates.slice(200))
      await Promise.all([log.backup(path), writing])
      const copy = await openBackup(path, join(folder, 'copy'))
      const found = await seen('room', copy)
      expect(found).toMatchObject(seenIn(Y.mergeUpdates(updates.slice(0, 200))))
      expect(seenIn(Y.mergeUpdates(updates))).toMatchObject(found)
      expect(await seen('another', copy)).toEqual({ break: 'break by 1' })
      await copy.close()
    })

    it('finishes a backup and a compaction before it closes', async () => {
      await appendAll('room', editsOf(keysUpTo(300)))
      const path = join(folder, 'backup')
      await Promise.all([log.backup(path), log.compact('room'), log.close()])
      const copy = await openBackup(path, join(folder, 'copy'))
      expect(Object.keys(await seen('room', copy))).toHaveLength(300)
      await copy.close()
    })

    it('does not write a backup over a file that is there', async () => {
      const path = join(folder, 'backup')
      writeFileSync(path, 'somebody else’s')
      await expect(log.backup(path)).rejects.toThrow('there')
      await expect(openBackup(path, join(folder, 'copy'))).rejects.toThrow()
    })

    it('writes what waits when it is closed, and takes nothing afterwards', async () => {
      const appended = appendAll('room', editsOf(keysUpTo(20)))
      await Promise.all([appended, log.close(), log.close()])
      await expect(log.append('room', garbage)).rejects.toThrow('closed')
    })
  })
}
