import { expect, it } from 'vitest'
import { addRecord, type Command, removeRecord } from '../../../src/document/commands.ts'
import { joinCards } from '../../../src/document/joinCards.ts'
import { addLink } from '../../../src/document/linkCommands.ts'
import { setAssignedWeekday } from '../../../src/document/peopleCommands.ts'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { exchange, peerOf } from '../../support/peers.ts'
import { planOf } from '../../support/plans.ts'
import { randomFrom } from '../../support/seeded.ts'

const numbers = [0, 1, 2, 3]
const plan = planOf({
  practices: numbers.map(n => ({ id: `practice:p${n}`, title: 'Greet' })),
  roles: numbers.map(n => ({ id: `role:r${n}`, title: 'Advisor' })),
  supports: numbers.map(n => ({ id: `support:s${n}`, title: 'A room', type: 'space' })),
  people: [{ id: 'person:math', label: 'Math teacher A' }],
})

/** One thing somebody does: joins two, links, takes a day off, says something, takes a card away. */
function anything(roll: (below: number) => number): Command {
  const practice = (): `practice:${string}` => `practice:p${roll(4)}`
  const role = (): `role:${string}` => `role:r${roll(4)}`
  const support = (): `support:${string}` => `support:s${roll(4)}`
  const kinds = [
    () => joinCards(practice(), [practice(), practice()]),
    () => joinCards(role(), [role()]),
    () => joinCards(support(), [support()]),
    () => addLink('does', role(), practice(), { part: 'RACI'[roll(4)] ?? 'R' }),
    () => addLink('needs', practice(), support()),
    () => addLink('requires', support(), support()),
    () => addLink('assigned', 'person:math', practice()),
    () => setAssignedWeekday('person:math', practice(), 1 + roll(5), roll(3) === 0),
    () => addRecord({ id: `comment:c${roll(99)}`, on: practice(), text: 'Yes', at: '2026-11-05T14:20:00Z' }),
    () => removeRecord(practice()),
  ]
  return (kinds[roll(kinds.length)] ?? kinds[0])?.() ?? (() => undefined)
}

function meet(peers: readonly PlanDocument[]) {
  for (const one of peers) for (const other of peers) if (one !== other) exchange(one.ydoc, other.ydoc)
}

it('is one plan for all, and for who opens it anew, however three people join, link, undo and meet', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed)
    const roll = (below: number) => Math.floor(random() * below)
    const start = createPlanDocument(plan)
    const peers = [1, 2, 3].map(client => peerOf(start.ydoc, client))
    const anyone = () => peers[roll(3)] ?? start
    for (let step = 0; step < 40; step++) {
      const peer = anyone()
      const other = anyone()
      const what = roll(10)
      if (what === 0) peer.undo()
      else if (what === 1) peer.redo()
      else if (what === 2 && other !== peer) exchange(peer.ydoc, other.ydoc)
      else peer.change(anything(roll))
    }
    meet(peers)
    for (const undone of [false, true]) {
      while (undone && peers[1]?.canUndo()) peers[1].undo()
      meet(peers)
      for (const peer of peers) {
        expect([seed, peer.getState()]).toEqual([seed, peers[0]?.getState()])
        expect([seed, openPlanDocument(peer.ydoc).getState()]).toEqual([seed, peer.getState()])
      }
    }
  }
})
