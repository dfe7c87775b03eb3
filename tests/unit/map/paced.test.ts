import { expect, it } from 'vitest'
import { paced } from '../../../src/features/map/paced.ts'

function world() {
  const been: string[] = []
  const frames: (() => void)[] = []
  const pace = paced<string>(
    to => been.push(to),
    then => frames.push(then),
  )
  return { been, pace, frame: () => frames.shift()?.() }
}

it('goes at once, then once a frame to where the last key led', () => {
  const { been, pace, frame } = world()
  pace.go('a')
  expect(been).toEqual(['a'])
  pace.go('b')
  pace.go('c')
  expect(pace.to()).toBe('c')
  frame()
  expect(been).toEqual(['a', 'c'])
  frame()
  pace.go('d')
  expect(been).toEqual(['a', 'c', 'd'])
})

it('arrives without waiting where something else is pressed', () => {
  const { been, pace, frame } = world()
  pace.go('a')
  pace.go('b')
  pace.arrive()
  expect(been).toEqual(['a', 'b'])
  expect(pace.to()).toBe(undefined)
  frame()
  expect(been).toEqual(['a', 'b'])
})
