import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faceOf, textWidth } from '../../../src/output/glyphs.ts'
import { breakLines } from '../../../src/output/lines.ts'

const small = { size: 10, weight: 400 } as const

describe('the width of text', () => {
  it('adds up the advances of the typeface', () => {
    // in thousandths: H 694, i 252, space 280; at size 10
    expect(textWidth('Hi H', 10, 400)).toBeCloseTo(6.94 + 2.52 + 2.8 + 6.94, 5)
    // semibold: H 699, i 285
    expect(textWidth('Hi', 10, 600)).toBeCloseTo(6.99 + 2.85, 5)
  })

  it('sets a text with one letter we lack wholly in the system face, wider', () => {
    expect([faceOf('Ñandú, “señor” – naïve łódź'), faceOf('Mỗi ngày'), faceOf('教室'), faceOf('صباح')]).toEqual([
      'own',
      'system',
      'system',
      'system',
    ])
    expect(textWidth('Moi', 10, 400, 'system')).toBeGreaterThan(textWidth('Moi', 10, 400, 'own'))
    // an ideograph is one em, a combining mark adds nothing
    expect([textWidth('教室', 10, 400), textWidth('ọ\u0301', 10, 400) - textWidth('ọ', 10, 400, 'system')]).toEqual([
      20, 0,
    ])
  })
})

describe('lines', () => {
  it('break at spaces, as late as they can', () => {
    // a word of three is 3 × o 5.48 = 16.44, with the space 2.8 two take 35.68
    expect(breakLines('ooo ooo ooo', { ...small, width: 36 })).toEqual({
      lines: ['ooo ooo', 'ooo'],
      face: 'own',
      isCut: false,
    })
    expect(breakLines('ooo ooo ooo', { ...small, width: 35 }).lines).toEqual(['ooo', 'ooo', 'ooo'])
    expect(breakLines('ooo\u00a0ooo ooo', { ...small, width: 36 }).lines).toEqual(['ooo\u00a0ooo', 'ooo'])
    expect(breakLines('ooo ooo\u00a0ooo', { ...small, width: 36 }).lines).toEqual(['ooo', 'ooo\u00a0ooo'])
    expect(breakLines('  ooo\nooo  ', { ...small, width: 100 }).lines).toEqual(['ooo', 'ooo'])
  })

  it('break after a hyphen or dash and nowhere else in a word that fits a line', () => {
    expect(breakLines('oooo-oooo', { ...small, width: 30 }).lines).toEqual(['oooo-', 'oooo'])
    expect(breakLines('ooo–ooo/ooo', { ...small, width: 25 }).lines).toEqual(['ooo–', 'ooo/', 'ooo'])
  })

  it('break inside a word only when it is wider than a line, with a hyphen, never inside a letter', () => {
    // five letters take 27.4, a hyphen 3.62: four and a hyphen fit 30
    expect(breakLines('oooooooo', { ...small, width: 30 }).lines).toEqual(['oooo-', 'oooo'])
    const family = '👨‍👩‍👧'
    expect(breakLines(family.repeat(3), { ...small, width: 20 }).lines).toEqual([family, family, family])
  })

  it('break between ideographs, but neither before a closing mark nor after an opening one', () => {
    expect(breakLines('每一位學生都被人認識', { ...small, width: 40 }).lines).toEqual(['每一位學', '生都被人', '認識'])
    expect(breakLines('一二三四，五', { ...small, width: 40 }).lines).toEqual(['一二三', '四，五'])
    expect(breakLines('一二三「四五」', { ...small, width: 40 }).lines).toEqual(['一二三', '「四五」'])
  })

  it('end in … where a number of lines is given, and say so', () => {
    // … is 6.7; with four letters of 5.48 that is 28.62
    expect(breakLines('ooooo ooooo', { ...small, width: 30, maxLines: 1 })).toEqual({
      lines: ['oooo…'],
      face: 'own',
      isCut: true,
    })
  })

  const letters = fc.constantFrom(...'aWi -\n—/.，「教室صباحéộ👩🏽‍🏫ก็क्षि', 'Schifffahrt', ' the ', '\u0301')
  const text = fc.array(letters, { maxLength: 60 }).map(parts => parts.join(''))

  it('lose nothing and never stand out, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (words, width) => {
        const { lines, face } = breakLines(words, { ...small, width })
        const bare = (all: string) => all.replace(/[\s-]/gu, '')
        expect(bare(lines.join(''))).toBe(bare(words))
        const one = new Intl.Segmenter('en', { granularity: 'grapheme' })
        const tooWide = lines.filter(
          line => textWidth(line, 10, 400, face) > width && [...one.segment(line)].length > 1,
        )
        expect(tooWide).toEqual([])
      }),
    )
  })
})
