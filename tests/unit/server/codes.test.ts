import { expect, it } from 'vitest'
import { createCodes } from '../../../src/server/codes.ts'
import { limits } from '../../../src/server/limits.ts'

const found = { room: 'room', secret: 'secret' }
const other = { room: 'other room', secret: 'another secret' }

function withClock() {
  let time = 1_000_000
  const codes = createCodes(limits, () => time)
  const pass = (ms: number) => {
    time += ms
  }
  return { codes, pass }
}

it('a code is eight digits that stand for a link for an hour', () => {
  const { codes, pass } = withClock()
  const { code, until } = codes.make(found)
  expect(code).toMatch(/^\d{8}$/)
  expect(until).toBe(1_000_000 + 3_600_000)
  pass(3_599_999)
  expect(codes.find(code)).toEqual(found)
  pass(1)
  expect(codes.find(code)).toBe('no-such-code')
})

it('a room has one code, the newest', () => {
  const { codes } = withClock()
  const [first, elsewhere, second] = [codes.make(found), codes.make(other), codes.make(found)]
  expect([first, elsewhere, second].map(({ code }) => codes.find(code))).toEqual(['no-such-code', other, found])
  codes.forget('room')
  expect([elsewhere, second].map(({ code }) => codes.find(code))).toEqual([other, 'no-such-code'])
})

it('no two rooms have the same code', () => {
  const { codes } = withClock()
  const made = Array.from({ length: 2_000 }, (_, index) => codes.make({ room: `${index}`, secret: '' }).code)
  expect(new Set(made).size).toBe(2_000)
})

it('so many wrong guesses are answered, and then nobody is told whether one is right', () => {
  const { codes, pass } = withClock()
  const { code } = codes.make(found)
  const wrong = code === '00000000' ? '00000001' : '00000000'
  const answers = Array.from({ length: limits.guessesBurst + 5 }, () => codes.find(wrong))
  expect(answers.filter(answer => answer === 'no-such-code')).toHaveLength(limits.guessesBurst)
  expect(codes.find(code)).toBe('too-fast')
  pass(1_000)
  expect(codes.find(code)).toEqual(found)
})

it('right codes are not counted, and what is no code is wrong', () => {
  const { codes } = withClock()
  const { code } = codes.make(found)
  for (let asked = 0; asked < 100; asked++) expect(codes.find(code)).toEqual(found)
  expect([undefined, 3, {}, `${code} `].map(codes.find)).toEqual(Array(4).fill('no-such-code'))
})
