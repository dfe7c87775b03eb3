import { expect, it } from 'vitest'
import { moveKey } from '../../../src/features/day/moveKeys.ts'

function pressed(key: string, held: 'alt' | 'alt+shift' | 'none' | 'alt+ctrl' = 'alt') {
  return {
    key,
    altKey: held !== 'none',
    shiftKey: held === 'alt+shift',
    ctrlKey: held === 'alt+ctrl',
    metaKey: false,
  }
}

it('moves along the story one place at a time', () => {
  expect([
    moveKey(pressed('ArrowRight'), 'story', true, false),
    moveKey(pressed('ArrowUp'), 'story', false, false),
  ]).toEqual([
    { move: 'step', by: 1 },
    { move: 'step', by: -1 },
  ])
})

it('moves on the clock by five minutes, and with Shift changes the length', () => {
  expect([
    moveKey(pressed('ArrowLeft'), 'clock', true, false),
    moveKey(pressed('ArrowRight', 'alt+shift'), 'clock', true, false),
    moveKey(pressed('ArrowLeft', 'alt+shift'), 'story', true, false),
  ]).toEqual([
    { move: 'start', by: -5 },
    { move: 'end', by: 5 },
    { move: 'end', by: -5 },
  ])
})

it('moves an untimed moment among the others on the clock too', () => {
  expect(moveKey(pressed('ArrowRight'), 'clock', false, false)).toEqual({ move: 'step', by: 1 })
})

it('follows the direction of the page', () => {
  expect(moveKey(pressed('ArrowLeft'), 'story', true, true)).toEqual({ move: 'step', by: 1 })
})

it('leaves other keys alone', () => {
  expect([
    moveKey(pressed('ArrowRight', 'none'), 'story', true, false),
    moveKey(pressed('ArrowRight', 'alt+ctrl'), 'story', true, false),
    moveKey(pressed('a'), 'story', true, false),
    moveKey(pressed('ArrowRight', 'alt+shift'), 'story', false, false),
  ]).toEqual([undefined, undefined, undefined, undefined])
})
