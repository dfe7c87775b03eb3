import * as Y from 'yjs'
import type { Command } from '../../src/document/commands.ts'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { planOf } from './plans.ts'

/** Two people with the same plan, who edit apart and then exchange. Where both write one key, Ben's wins. */
export interface Peers {
  readonly ann: PlanDocument
  readonly ben: PlanDocument
  /** Everything either has goes to the other. */
  exchange(): void
}

/** Ann and Ben with a plan of one ideal day (`day:aim`) and whatever the commands add to it, none of it undoable. */
export function twoPeers(...commands: Command[]): Peers {
  return twoPeersOf(planOf({ days: [{ id: 'day:aim', title: 'Ideal day', kind: 'aim', order: 'a0' }] }), ...commands)
}

export function twoPeersOf(plan: Plan, ...commands: Command[]): Peers {
  const start = createPlanDocument(plan)
  start.change(...commands)
  const ann = peerOf(start.ydoc, 1)
  const ben = peerOf(start.ydoc, 2)
  return { ann, ben, exchange: () => exchange(ann.ydoc, ben.ydoc) }
}

/** Somebody else's copy of a document, under a client number of their own: of two writers, the larger number wins. */
export function peerOf(ydoc: Y.Doc, client: number): PlanDocument {
  const copy = new Y.Doc()
  copy.clientID = client
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(ydoc), 'network')
  return openPlanDocument(copy)
}

/** Gives each document what the other has and it has not. */
export function exchange(a: Y.Doc, b: Y.Doc) {
  const toB = Y.encodeStateAsUpdate(a, Y.encodeStateVector(b))
  const toA = Y.encodeStateAsUpdate(b, Y.encodeStateVector(a))
  Y.applyUpdate(b, toB, 'network')
  Y.applyUpdate(a, toA, 'network')
}
