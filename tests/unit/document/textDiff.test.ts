import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLetters, lettersOf, rebaseEdits, type TextEdit } from '../../../src/document/textDiff.ts'

/** The text after edits, applied from the last to the first. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const letters = lettersOf(text)
  for (const { at, remove, insert } of edits.toReversed()) letters.splice(at, remove, ...lettersOf(insert))
  return letters.join('')
}

/** `now` with what changed between `before` and `after`. */
function rebased(before: string, after: string, now: string): string {
  return applied(now, rebaseEdits(before, after, now))
}

describe('the difference of two texts', () => {
  it('is as small as can be', () => {
    expect(diffLetters(lettersOf('a friend waits'), lettersOf('a kind friend wait'))).toEqual([
      { at: 2, remove: 0, insert: 'kind ' },
      { at: 13, remove: 1, insert: '' },
    ])
    expect(diffLetters(lettersOf('same'), lettersOf('same'))).toEqual([])
  })

  it('never cuts a letter in half', () => {
    expect(diffLetters(lettersOf('👍'), lettersOf('👎'))).toEqual([{ at: 0, remove: 1, insert: '👎' }])
  })

  it('takes texts that have nothing in common as one change, however long', () => {
    expect(diffLetters(lettersOf('a'.repeat(5000)), lettersOf('b'.repeat(5000)))).toEqual([
      { at: 0, remove: 5000, insert: 'b'.repeat(5000) },
    ])
  })

  it('makes the second of the first, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '聽', '👍'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, diffLetters(lettersOf(before), lettersOf(after)))).toBe(after)
      }),
    )
  })
})

describe('what a writer changed, in a text that has changed meanwhile', () => {
  it.each([
    ['keeps letters put before', 'lunch', 'lunch together', 'a lunch', 'a lunch together'],
    ['keeps letters put after', 'lunch', 'a lunch', 'lunch outside', 'a lunch outside'],
    ['takes my letters though others were put amid them', 'abcdef', 'af', 'abXcdef', 'aXf'],
    ['does not take twice what is gone', 'abcdef', 'af', 'abef', 'af'],
    ['keeps what I put where all around is gone', 'abc', 'abXc', '', 'X'],
    ['keeps both ends of two that append', 'day', 'day one', 'day two', 'day one two'],
  ])('%s', (_, before, after, now, result) => {
    expect(rebased(before, after, now)).toBe(result)
  })

  it('is the text written when nothing else has changed, and leaves it when nothing was written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👍'), maxLength: 20 })
    fc.assert(
      fc.property(text, text, (before, other) => {
        expect([rebased(before, other, before), rebased(before, before, other)]).toEqual([other, other])
      }),
    )
  })
})
