import { describe, expect, it } from 'vitest'
import { bestThatFits, formOf, largestSource, shrinkPicture } from '../../../src/features/picture/shrinkPicture.ts'

const fileOf = (...bytes: number[]) => new Blob([new Uint8Array([...bytes, ...new Array(32).fill(0)])])
const letters = (text: string) => [...text].map(letter => letter.charCodeAt(0))

describe('a photo made small', () => {
  it('is the largest and clearest painting that fits', () => {
    const tried: [number, number][] = []
    const src = bestThatFits((side, quality) => {
      tried.push([side, quality])
      return 'x'.repeat(side * quality * 60)
    })
    // 640 × 0.65 × 60 is 24,960 letters, 640 × 0.5 × 60 is 19,200
    expect(src).toHaveLength(19_200)
    expect(tried).toEqual([
      [640, 0.8],
      [640, 0.65],
      [640, 0.5],
    ])
  })

  it('may just fill its room, and is none where nothing fits', () => {
    expect(bestThatFits(() => 'x'.repeat(largestSource))).toHaveLength(largestSource)
    expect(bestThatFits(() => 'x'.repeat(largestSource + 1))).toBeUndefined()
  })
})

describe('what a file is by its first bytes', () => {
  it.each([
    ['a PNG', fileOf(0x89, ...letters('PNG\r\n')), 'known'],
    ['a JPEG', fileOf(0xff, 0xd8, 0xff, 0xe1), 'known'],
    ['a WebP', fileOf(...letters('RIFF'), 1, 2, 10, 4, ...letters('WEBPVP8 ')), 'known'],
    ['a photo of a phone', fileOf(0, 0, 0, 24, ...letters('ftypheic')), 'phone'],
    ['a film', fileOf(0, 0, 0, 24, ...letters('ftypisom')), 'none'],
    ['a drawing that could hold a script', fileOf(...letters('<svg xmlns="http')), 'none'],
    ['nothing at all', new Blob([]), 'none'],
  ])('%s', async (_, file, form) => {
    expect(await formOf(file)).toBe(form)
  })

  it('refuses what is no picture, and what no browser here can decode', async () => {
    expect(await shrinkPicture(new Blob(['a letter home']))).toEqual({ refused: 'not-picture' })
    expect(await shrinkPicture(fileOf(0, 0, 0, 24, ...letters('ftypheic')))).toEqual({ refused: 'phone-format' })
    expect(await shrinkPicture(fileOf(0xff, 0xd8, 0xff, 0xe0))).toEqual({ refused: 'unreadable' })
  })
})
