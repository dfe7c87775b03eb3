import { toBase64 } from '../domain/base64.ts'
import { carried, chunksOf, crc, keyword, signature, svgMark } from '../domain/carriedPlan.ts'
import { element } from './svg.ts'

/** The SVG text with the plan file's text inside it, in place of one carried before. Not an SVG: given back as it is. */
export function svgWithPlan(svg: string, planText: string): string {
  const bare = svg.replace(new RegExp(`${svgMark}[^<]*</metadata>`), '')
  const end = bare.lastIndexOf('</svg>')
  if (end < 0) return svg
  const carried = element('metadata', { id: keyword }, toBase64(new TextEncoder().encode(planText)))
  return bare.slice(0, end) + carried.markup + bare.slice(end)
}

/** The PNG with the plan file's text in a chunk of its own before the end. Not a PNG: given back as it is. */
export function pngWithPlan(png: Uint8Array<ArrayBuffer>, planText: string): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(png)
  const end = chunks?.find(chunk => chunk.type === 'IEND')
  if (!chunks || !end) return png
  const before = chunks.filter(chunk => chunk.at < end.at && carried(png, chunk) === undefined)
  const text = new TextEncoder().encode(planText)
  const header = new TextEncoder().encode(`${keyword}\0\0\0\0\0`) // not compressed, no language, no other keyword
  return joined([
    new Uint8Array(signature),
    ...before.map(chunk => png.slice(chunk.at, chunk.end)),
    chunk('iTXt', joined([header, text])),
    png.slice(end.at, end.end),
  ])
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(content, 8)
  view.setUint32(8 + content.length, crc(bytes.subarray(4, 8 + content.length)))
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
