import { element } from './svg.ts'

/** A picture that carries its plan: hidden in the file, found again when the picture is opened as a plan. */

const keyword = 'backmap-plan'
const svgMark = `<metadata id="${keyword}">`
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The largest plan text that is looked for, in bytes: four times what a plan may hold, for base64 and markup. */
const mostBytes = 16_000_000

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

/** The plan file's text that an SVG or PNG carries; undefined when there is none, or when the file is damaged there. */
export function planTextFromPicture(bytes: Uint8Array): string | undefined {
  const chunks = chunksOf(bytes)
  if (!chunks) return fromSvg(bytes)
  for (const chunk of chunks) {
    const text = carried(bytes, chunk)
    if (text !== undefined) return text
  }
  return undefined
}

function fromSvg(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return undefined
  const text = new TextDecoder().decode(bytes)
  const start = text.indexOf(svgMark)
  const end = text.indexOf('<', start + svgMark.length)
  if (start < 0 || end < 0) return undefined
  return decoded(fromBase64(text.slice(start + svgMark.length, end)))
}

interface Chunk {
  readonly type: string
  /** Where the chunk, its content and what follows it begin. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly end: number
}

/** The chunks of a PNG as far as they are whole; undefined for anything that does not start as a PNG does. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const from = at + 8
    const to = from + view.getUint32(at)
    if (to + 4 > bytes.length) break // a length that lies
    const type = String.fromCharCode(...bytes.subarray(at + 4, from))
    chunks.push({ type, at, from, to, end: to + 4 })
    if (type === 'IEND') break
    at = to + 4
  }
  return chunks
}

function carried(bytes: Uint8Array, chunk: Chunk): string | undefined {
  if (chunk.type !== 'iTXt' || chunk.to - chunk.from > mostBytes) return undefined
  const content = bytes.subarray(chunk.from, chunk.to)
  const header = new TextEncoder().encode(`${keyword}\0\0\0\0\0`)
  if (!header.every((byte, at) => content[at] === byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(chunk.to) !== crc(bytes.subarray(chunk.at + 4, chunk.to))) return undefined
  return decoded(content.subarray(header.length))
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

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
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

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
  } catch {
    return undefined // not base64
  }
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined // not UTF-8
  }
}
