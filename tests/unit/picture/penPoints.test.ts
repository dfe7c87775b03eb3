import { describe, expect, it } from 'vitest'
import { mayDraw } from '../../../src/features/picture/penPoints.ts'

const touch = { pointerType: 'touch', isPrimary: true, button: 0, width: 24, height: 24, timeStamp: 10_000 }
const never = Number.NEGATIVE_INFINITY

describe('what may draw', () => {
  it('one finger, one mouse button, one pen', () => {
    expect(mayDraw(touch, undefined, never)).toBe(true)
    expect(mayDraw({ ...touch, pointerType: 'mouse' }, undefined, never)).toBe(true)
    expect(mayDraw({ ...touch, pointerType: 'mouse', button: 2 }, undefined, never)).toBe(false)
    expect(mayDraw({ ...touch, pointerType: 'pen' }, undefined, never)).toBe(true)
  })

  it('no second finger, no palm, no hand that rests while the pen draws', () => {
    expect(mayDraw({ ...touch, isPrimary: false }, 'touch', never)).toBe(false)
    expect(mayDraw(touch, 'touch', never)).toBe(false)
    expect(mayDraw({ ...touch, width: 90 }, undefined, never)).toBe(false)
    expect(mayDraw(touch, 'pen', 9_990)).toBe(false)
    expect(mayDraw(touch, undefined, 9_000)).toBe(false)
    expect(mayDraw(touch, undefined, 8_000)).toBe(true)
  })

  it('a pen that comes down after the hand, but no second pen', () => {
    expect(mayDraw({ ...touch, pointerType: 'pen' }, 'touch', never)).toBe(true)
    expect(mayDraw({ ...touch, pointerType: 'pen' }, 'pen', never)).toBe(false)
  })
})
