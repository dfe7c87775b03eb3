import { expect, it, vi } from 'vitest'
import { type Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { type Crowd, openCrowd } from '../../../src/sync/presence.ts'

vi.hoisted(() => vi.useFakeTimers()) // before anybody takes hold of the clock

/** A server that passes on what each says of itself to all others. */
function meeting() {
  const members: { readonly awareness: Awareness; readonly sent: number[] }[] = []
  return {
    enter(crowd: Crowd, client: number) {
      const member = { awareness: crowd.carry(client), sent: [] as number[] }
      const tell = (from: Awareness, to: Awareness) =>
        applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), 'server')
      for (const { awareness } of members) {
        tell(awareness, member.awareness)
        tell(member.awareness, awareness)
      }
      member.awareness.on('update', (_changes: unknown, origin: unknown) => {
        if (origin !== 'local') return
        member.sent.push(Date.now())
        for (const other of members) if (other !== member) tell(member.awareness, other.awareness)
      })
      members.push(member)
      return member
    },
    /** Its connection ends without a word. */
    lose(member: { readonly awareness: Awareness }, crowd: Crowd) {
      members.splice(
        members.findIndex(({ awareness }) => awareness === member.awareness),
        1,
      )
      crowd.leave()
      member.awareness.destroy()
    },
  }
}

function annAndBen() {
  const room = meeting()
  const [ann, ben] = [openCrowd('device-ann'), openCrowd('device-ben')]
  ann.show({ name: 'Ann' })
  ben.show({ name: 'Ben' })
  const members = { ann: room.enter(ann, 1), ben: room.enter(ben, 2) }
  vi.advanceTimersByTime(200)
  return { ann, ben, room, members }
}

const seen = (crowd: Crowd) => crowd.getPeople().map(({ client, name, away }) => [client, name, away])

it('shows each the other, and what they select', () => {
  const { ann, ben } = annAndBen()
  expect([seen(ann), seen(ben)]).toEqual([[[2, 'Ben', false]], [[1, 'Ann', false]]])
  ben.show({ view: 'map', card: 'moment:lunch', writing: true })
  vi.advanceTimersByTime(200)
  expect(ann.getPeople()).toEqual([expect.objectContaining({ view: 'map', card: 'moment:lunch', writing: true })])
})

it('sends ten times a second at most, and the last of it all', () => {
  const { ann, ben, members } = annAndBen()
  members.ben.sent.length = 0
  for (let step = 0; step <= 1000; step += 5) {
    ben.show({ pointer: { card: 'moment:lunch', x: step / 1000, y: 0 } })
    vi.advanceTimersByTime(5)
  }
  vi.advanceTimersByTime(200)
  expect(members.ben.sent.length).toBeLessThanOrEqual(12)
  expect(members.ben.sent.length).toBeGreaterThan(8)
  expect(ann.getPeople()[0]?.pointer).toEqual({ card: 'moment:lunch', x: 1, y: 0 })
})

it('gives the same people until something changes, and the same person where nothing did', () => {
  const { ann, ben, room } = annAndBen()
  const cem = openCrowd('device-cem')
  room.enter(cem, 3)
  vi.advanceTimersByTime(200)
  const before = ann.getPeople()
  let heard = 0
  ann.subscribe(() => {
    heard += 1
  })
  vi.advanceTimersByTime(60_000) // everybody is heard of again and again
  expect([ann.getPeople() === before, heard]).toEqual([true, 0])
  ben.show({ view: 'list' })
  vi.advanceTimersByTime(200)
  const after = ann.getPeople()
  expect([after === before, after[0] === before[0], after[1] === before[1], heard]).toEqual([false, false, true, 1])
})

it('shows as away who sleeps, forgets them after two minutes, and knows them again when they wake', () => {
  const { ann, members } = annAndBen()
  clearInterval(members.ben.awareness._checkInterval) // as in a page that is asleep
  vi.advanceTimersByTime(40_000)
  expect(seen(ann)).toEqual([[2, 'Ben', true]])
  members.ben.awareness.setLocalState(members.ben.awareness.getLocalState())
  expect(seen(ann)).toEqual([[2, 'Ben', false]])
  vi.advanceTimersByTime(200_000)
  expect(seen(ann)).toEqual([])
})

it('is heard of again after its connection ended and another began', () => {
  const { ann, ben, room, members } = annAndBen()
  for (let i = 0; i < 5; i++) {
    ben.show({ view: `v${i}` })
    vi.advanceTimersByTime(150)
  }
  room.lose(members.ben, ben)
  expect(seen(ben)).toEqual([])
  room.enter(ben, 2)
  ben.show({ view: 'back' })
  vi.advanceTimersByTime(200)
  expect([ann.getPeople()[0]?.view, seen(ben)]).toEqual(['back', [[1, 'Ann', false]]])
})

it('tells at once that the page goes to sleep', () => {
  const { ann, ben } = annAndBen()
  ben.show({ view: 'map' })
  ben.setAway(true)
  expect(seen(ann)).toEqual([[2, 'Ben', true]])
})

it('says again that it is here when it hears something, for a page whose clock is slowed down', () => {
  const { ann, ben, members } = annAndBen()
  clearInterval(members.ben.awareness._checkInterval)
  for (let i = 0; i < 4; i++) {
    vi.advanceTimersByTime(14_000)
    ben.stir()
    ben.stir()
  }
  expect([seen(ann), members.ben.sent.length]).toEqual([[[2, 'Ben', false]], 4])
})
