import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { paced } from '../../../src/features/map/paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function world() {
  const been: string[] = []
  const passed: (string | undefined)[] = []
  const pace = paced<string>(
    to => been.push(to),
    by => passed.push(by),
    then => setTimeout(then, 16),
  )
  return { been, passed, pace }
}

it('goes at once, passes what comes fast after it, and goes to the last of it when no more comes', () => {
  const { been, passed, pace } = world()
  pace.go('a')
  expect(been).toEqual(['a'])
  vi.advanceTimersByTime(40)
  pace.go('b')
  vi.advanceTimersByTime(100)
  pace.go('too fast to be seen')
  pace.go('c')
  vi.advanceTimersByTime(20)
  expect(been).toEqual(['a'])
  expect(passed).toEqual(['b', 'c'])
  expect(pace.to()).toBe('c')
  vi.advanceTimersByTime(200)
  expect(been).toEqual(['a', 'c'])
  expect(passed).toEqual(['b', 'c', undefined])
  expect(pace.to()).toBe(undefined)
})

it('goes at once each time where keys come slowly', () => {
  const { been, passed, pace } = world()
  pace.go('a')
  vi.advanceTimersByTime(200)
  pace.go('b')
  vi.advanceTimersByTime(200)
  expect(been).toEqual(['a', 'b'])
  expect(passed).toEqual([])
})

it('arrives without waiting where something else is pressed', () => {
  const { been, passed, pace } = world()
  pace.go('a')
  pace.go('b')
  pace.arrive()
  expect(been).toEqual(['a', 'b'])
  expect(passed).toEqual([undefined])
  expect(pace.to()).toBe(undefined)
  vi.advanceTimersByTime(200)
  expect(been).toEqual(['a', 'b'])
})
