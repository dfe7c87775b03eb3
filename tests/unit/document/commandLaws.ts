import { expect } from 'vitest'
import * as Y from 'yjs'
import type { Command } from '../../../src/document/commands.ts'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { type Plan, tableNames } from '../../../src/domain/plan.ts'
import { readPlanFile, writePlanFile } from '../../../src/domain/planFile.ts'
import { peerOf } from '../../support/peers.ts'

/**
 * Runs commands as one change on a plan and checks everything that holds for any change. Gives the plan after.
 */
export function stateAfter(plan: Plan, ...commands: Command[]): Plan {
  const document = createPlanDocument(plan)
  const peer = peerOf(document.ydoc, 7)
  const updates: Uint8Array[] = []
  let notices = 0
  document.ydoc.on('update', (update: Uint8Array) => void updates.push(update))
  document.subscribe(() => notices++)

  const before = document.getState()
  document.change(...commands)
  const after = document.getState()
  const hasChanged = after !== before
  expect({ notices, canUndo: document.canUndo() }).toStrictEqual({ notices: hasChanged ? 1 : 0, canUndo: hasChanged })
  expectSound(document)
  expectIdentityKept(before, after)

  document.undo()
  expect(document.getState(), 'undo returns exactly').toStrictEqual(before)
  expectIdentityKept(after, document.getState())
  expectSound(document)
  document.redo()
  expect(document.getState(), 'redo returns exactly').toStrictEqual(after)
  expectSound(document)

  for (const update of updates) Y.applyUpdate(peer.ydoc, update, 'network')
  expect(peer.getState(), 'a peer sees the same').toStrictEqual(after)
  expectSound(peer)
  return after
}

/** What holds for any document at any time. */
export function expectSound(document: PlanDocument) {
  const stateBefore = Y.encodeStateAsUpdate(document.ydoc)
  const state = document.getState()
  const scratch = openPlanDocument(document.ydoc)
  expect(scratch.getState(), 'a reading from scratch is the same').toStrictEqual(state)
  scratch.close()
  const reading = readPlanFile(writePlanFile(state))
  if ('refused' in reading) throw new Error(`the written plan was refused: ${reading.refused}`)
  expect(reading.problems, 'what was read is valid').toStrictEqual([])
  expect(reading.plan, 'written and read again it is the same').toStrictEqual(state)
  document.problems()
  expect(Y.encodeStateAsUpdate(document.ydoc), 'reading never writes').toStrictEqual(stateBefore)
}

/** Records that say the same are the same objects, and so are tables none of whose records changed. */
export function expectIdentityKept(before: Plan, after: Plan) {
  for (const name of [...tableNames, 'links'] as const) {
    const older: ReadonlyMap<string, unknown> = before[name]
    const newer: ReadonlyMap<string, unknown> = after[name]
    let differing = older.size === newer.size ? 0 : 1
    for (const [id, record] of newer) {
      if (older.get(id) === record) continue
      differing++
      expect(record, `${id} is another object`).not.toStrictEqual(older.get(id))
    }
    expect(newer === older, `${name} is the same table`).toBe(differing === 0)
  }
  if (before.plan !== after.plan) expect(after.plan).not.toStrictEqual(before.plan)
}
