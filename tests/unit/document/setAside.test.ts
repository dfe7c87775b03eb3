import { expect, it } from 'vitest'
import { addRecord } from '../../../src/document/commands.ts'
import { openAgain, setAside } from '../../../src/document/setAside.ts'
import { twoPeers } from '../../support/peers.ts'

const hole = { fingerprint: 'D7||1|moment:a', inputs: 'aaaaaaaaaaaa', records: ['moment:a'] } as const
const other = { ...hole, fingerprint: 'D7||2|moment:a' }
const said = { text: 'Nothing is planned.', reason: 'It is recess', at: '2026-01-01T00:00:00Z' }

it('[D38] sets several findings aside in one step, each with its reason, and opens them again', () => {
  const { ann } = twoPeers(addRecord({ id: 'moment:a', day: 'day:aim' }))
  ann.change(setAside([hole, other], said))
  const decisions = () => [...ann.getState().decisions.values()]
  expect(decisions().map(({ finding, inputs, on, reason }) => [finding, inputs, on, reason])).toEqual(
    expect.arrayContaining([
      ['D7||1|moment:a', 'aaaaaaaaaaaa', ['moment:a'], 'It is recess'],
      ['D7||2|moment:a', 'aaaaaaaaaaaa', ['moment:a'], 'It is recess'],
    ]),
  )
  ann.undo()
  expect(decisions()).toEqual([])
  ann.redo()
  ann.change(openAgain([hole]))
  expect(decisions().map(({ finding }) => finding)).toEqual(['D7||2|moment:a'])
})

it('[D38] when two people set the same thing aside apart, opening it again opens it for both', () => {
  const { ann, ben, exchange } = twoPeers(addRecord({ id: 'moment:a', day: 'day:aim' }))
  ann.change(setAside([hole], said))
  ben.change(setAside([hole], { ...said, reason: 'It is lunch' }))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(ann.getState().decisions.size).toBe(2)
  ben.change(openAgain([hole]))
  exchange()
  expect(ann.getState().decisions.size).toBe(0)
  expect(ann.getState()).toEqual(ben.getState())
})

it('[D38] leaves a decision on other numbers, and one about something else, as they are', () => {
  const { ann } = twoPeers(addRecord({ id: 'moment:a', day: 'day:aim' }))
  ann.change(setAside([{ ...hole, inputs: 'bbbbbbbbbbbb' }, other], said))
  ann.change(openAgain([hole]))
  expect(ann.getState().decisions.size).toBe(2)
})
