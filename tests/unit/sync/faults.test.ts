import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openLocalCopy } from '../../../src/sync/localCopy.ts'
import { type Faults, faultyStorage } from '../../support/faultyStorage.ts'
import { until } from '../../support/localCopyContract.ts'

type Step =
  | { readonly edits: number }
  | { readonly wait: number }
  | { readonly faults: Faults }
  | { readonly act: 'close the handle' | 'flush' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ edits: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ wait: fc.integer({ min: 0, max: 60 }) }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Step>(
      { faults: { write: 'quota' } },
      { faults: { write: 'quota at once' } },
      { faults: { write: 'abort' } },
      { faults: { write: 'unheard' } },
      { faults: { write: undefined } },
      { faults: { open: 'never' } },
      { faults: { open: 'error' } },
      { faults: { open: undefined } },
      { faults: { dead: true } },
      { faults: { dead: false } },
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ act: 'close the handle' }, { act: 'flush' }) },
)

const noFaults: Faults = { open: undefined, write: undefined, dead: false }

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

async function editsFound(storage: IDBFactory): Promise<number> {
  const ydoc = new Y.Doc()
  await openLocalCopy(ydoc, 'plan', { indexedDB: storage }).close()
  return ydoc.getMap('plan').size
}

it('loses no edit, and calls none saved that is not, whatever fails in whatever order', async () => {
  let failed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async steps => {
      const real = new IDBFactory()
      const { factory, faults, handles } = faultyStorage(real)
      const ydoc = new Y.Doc()
      const copy = openLocalCopy(ydoc, 'plan', { indexedDB: factory, timeoutMs: 30, retryMs: 5, compactAt: 4 })
      let made = 0
      let calledSaved = 0
      copy.subscribe(() => {
        const status = copy.getStatus()
        if (status.state === 'cannot-keep') failed += 1
        if (status.state === 'saved') calledSaved = Math.max(calledSaved, made)
        else if (status.state !== 'opening') calledSaved = Math.max(calledSaved, made - status.waiting)
      })
      for (const each of steps) {
        if ('faults' in each) Object.assign(faults, each.faults)
        else if ('wait' in each) await pause(each.wait)
        else if ('edits' in each) {
          for (let i = 0; i < each.edits; i++) {
            made += 1
            ydoc.getMap('plan').set(`edit${made}`, made)
          }
        } else if (each.act === 'flush') await copy.flush().catch(() => undefined)
        else {
          const handle = handles.at(-1)
          handle?.close()
          handle?.onclose?.(new Event('close'))
        }
      }
      const claimed = calledSaved
      expect(await editsFound(real)).toBeGreaterThanOrEqual(claimed)
      Object.assign(faults, noFaults)
      await until(() => copy.getStatus().state === 'saved')
      expect(await editsFound(real)).toBe(made)
      await copy.close()
    }),
    { numRuns: 30 },
  )
  expect(failed).toBeGreaterThan(30)
})
