import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planTextFromPicture } from '../../../src/domain/carriedPlan.ts'
import { pngWithPlan, svgWithPlan } from '../../../src/output/carryPlan.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>A day</title></svg>'

/** One grey dot, put together by hand; the checksums of header, data and end are the well-known ones. */
const dot = Uint8Array.from(
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
    Buffer.from('0000000a49444154', 'hex'),
    deflateSync(Buffer.from([0, 0])).subarray(0, 10),
    Buffer.from('00000000', 'hex'),
    Buffer.from('0000000049454e44ae426082', 'hex'),
  ]),
)

describe('a picture that carries its plan', () => {
  it('gives back every text it was given, as SVG and as PNG', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), text => {
        const planText = text.toWellFormed()
        expect(planTextFromPicture(bytesOf(svgWithPlan(svg, planText)))).toBe(planText)
        expect(planTextFromPicture(pngWithPlan(dot, planText))).toBe(planText)
      }),
    )
  })

  it('carries a large plan, a byte-order mark, and only the last one put in', () => {
    const marked = '\ufeff{}'
    expect(planTextFromPicture(bytesOf(svgWithPlan(svg, marked)))).toBe(marked)
    const large = 'Ñandú 教室 '.repeat(100_000)
    expect(planTextFromPicture(bytesOf(svgWithPlan(svgWithPlan(svg, 'old'), large)))).toBe(large)
    const twice = pngWithPlan(pngWithPlan(dot, large), 'new')
    expect(planTextFromPicture(twice)).toBe('new')
    expect(twice.length).toBe(pngWithPlan(dot, 'new').length)
  })

  it('stays the picture it was: markup hidden, every other chunk in place', () => {
    const carried = svgWithPlan(svg, '</metadata><script>')
    expect(carried).toBe(`${svg.slice(0, -6)}<metadata id="backmap-plan">PC9tZXRhZGF0YT48c2NyaXB0Pg==</metadata></svg>`)
    const png = pngWithPlan(dot, 'x')
    expect(png.subarray(0, dot.length - 12)).toEqual(dot.subarray(0, dot.length - 12))
    expect(png.subarray(-12)).toEqual(dot.subarray(-12))
  })

  it('writes the checksum other programs expect', () => {
    // CRC-32 of "iTXtbackmap-plan\0\0\0\0\0x", worked out with zlib
    const png = pngWithPlan(dot, 'x')
    const view = new DataView(png.buffer)
    expect(view.getUint32(dot.length - 12)).toBe(18)
    expect(view.getUint32(png.length - 16)).toBe(0xfe3bab17)
  })

  it('finds nothing where there is nothing', () => {
    expect(planTextFromPicture(dot)).toBe(undefined)
    expect(planTextFromPicture(bytesOf(svg))).toBe(undefined)
    expect(planTextFromPicture(new Uint8Array())).toBe(undefined)
    expect(pngWithPlan(bytesOf('no picture'), 'x')).toEqual(bytesOf('no picture'))
    expect(svgWithPlan('no picture', 'x')).toBe('no picture')
  })

  it('never throws, whatever bytes it is given', () => {
    const whole = pngWithPlan(dot, 'a plan')
    const drawn = bytesOf(svgWithPlan(svg, 'a plan'))
    fc.assert(
      fc.property(
        fc.constantFrom(whole, drawn),
        fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 4 }),
        fc.nat(200),
        (bytes, changes, end) => {
          const broken = bytes.slice(0, end)
          for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte
          const found = planTextFromPicture(broken)
          expect(found === undefined || typeof found === 'string').toBe(true)
          expect(pngWithPlan(broken, 'x')).toBeInstanceOf(Uint8Array)
        },
      ),
    )
  })

  it('refuses a chunk that is cut short, claims a hundred megabytes or does not match its checksum', () => {
    const whole = pngWithPlan(dot, 'a plan')
    const at = dot.length - 12
    const claiming = whole.slice()
    new DataView(claiming.buffer).setUint32(at, 100_000_000)
    const changed = whole.slice()
    changed[at + 8 + 17] = 'b'.charCodeAt(0)
    const cut = whole.slice(0, at + 20)
    expect([claiming, changed, cut].map(planTextFromPicture)).toEqual([undefined, undefined, undefined])
  })
})
