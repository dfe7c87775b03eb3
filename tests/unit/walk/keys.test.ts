import { expect, it } from 'vitest'
import { paceOf } from '../../../src/features/walk/pace.ts'
import { swipe, walkKey } from '../../../src/features/walk/walkKeys.ts'

const pressed = (key: string, held: object = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held })

it('goes on and back with the arrows, the other way round where words run from right to left', () => {
  expect(walkKey(pressed('ArrowRight'), 'ltr')).toBe('next')
  expect(walkKey(pressed('ArrowLeft'), 'ltr')).toBe('back')
  expect(walkKey(pressed('ArrowRight'), 'rtl')).toBe('back')
  expect(walkKey(pressed('ArrowLeft'), 'rtl')).toBe('next')
})

it('knows the keys of a pointer for presenting, both ends and the space bar, and leaves all others alone', () => {
  const keys = ['PageDown', 'PageUp', 'Home', 'End', ' ', 'ArrowDown', 'Enter', 'Escape']
  expect(keys.map(key => walkKey(pressed(key), 'rtl'))).toEqual([
    'next',
    'back',
    'start',
    'end',
    'play',
    undefined,
    undefined,
    undefined,
  ])
  expect(walkKey(pressed('ArrowLeft', { altKey: true }), 'ltr')).toBeUndefined()
})

it('takes a stroke of the finger against the reading as going on', () => {
  expect(swipe(-80, 10, 'ltr')).toBe('next')
  expect(swipe(80, -10, 'ltr')).toBe('back')
  expect(swipe(80, 10, 'rtl')).toBe('next')
  expect(swipe(-80, 10, 'rtl')).toBe('back')
})

it('does not take a tap or a scroll for a stroke', () => {
  expect(swipe(-20, 0, 'ltr')).toBeUndefined()
  expect(swipe(-60, 200, 'ltr')).toBeUndefined()
})

it('leaves time to read aloud: never under eight seconds, 450 ms a word and a breath of four seconds', () => {
  expect(paceOf([])).toBe(8_000)
  expect(paceOf(['one two three four', 'five six'])).toBe(8_000)
  expect(paceOf([Array.from({ length: 40 }, () => 'word').join(' ')])).toBe(22_000)
})
