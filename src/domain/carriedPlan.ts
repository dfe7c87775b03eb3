import { fromBase64 } from './base64.ts'

/** A picture that carries its plan: hidden in the file, found again when the picture is opened as a plan. */

export const keyword = 'backmap-plan'
export const svgMark = `<metadata id="${keyword}">`
export const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The largest plan text that is looked for, in bytes: four times what a plan may hold, for base64 and markup. */
const mostBytes = 16_000_000

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

export interface Chunk {
  readonly type: string
  /** Where the chunk, its content and what follows it begin. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly end: number
}

/** The chunks of a PNG as far as they are whole; undefined for anything that does not start as a PNG does. */
export function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
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

export function carried(bytes: Uint8Array, chunk: Chunk): string | undefined {
  if (chunk.type !== 'iTXt' || chunk.to - chunk.from > mostBytes) return undefined
  const content = bytes.subarray(chunk.from, chunk.to)
  const header = new TextEncoder().encode(`${keyword}\0\0\0\0\0`)
  if (!header.every((byte, at) => content[at] === byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(chunk.to) !== crc(bytes.subarray(chunk.at + 4, chunk.to))) return undefined
  return decoded(content.subarray(header.length))
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

export function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined // not UTF-8
  }
}
