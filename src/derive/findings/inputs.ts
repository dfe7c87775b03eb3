import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Json } from '../../domain/field.ts'
import { compareText } from '../../domain/ids.ts'
import type { Finding } from '../finding.ts'
import { inShortOrder } from '../inShortOrder.ts'

const encoder = new TextEncoder()
const blank = sha256.create()
const hasher = sha256.create() // one is used again and again: making it takes longer than hashing a short text
const digest = new Uint8Array(blank.outputLen)
let bytes = new Uint8Array(1024)

/** The first 12 hex digits of SHA-256 of values as JSON with sorted keys. */
export type HashOf = (values: Finding['values']) => string

/** What is written alike is hashed once. */
export function hashing(): HashOf {
  const hashes = new Map<string, string>()
  const hashOf = (values: Finding['values']) => {
    const written = sortedJson(values)
    const known = hashes.get(written)
    if (known !== undefined) return known
    const hash = startOfHash(written)
    hashes.set(written, hash)
    return hash
  }
  let last: { readonly values: Finding['values']; readonly hash: string } | undefined
  return values => {
    if (last?.values !== values) last = { values, hash: hashOf(values) } // many findings share the values of one that says nothing
    return last.hash
  }
}

function startOfHash(text: string): string {
  const most = text.length * 3 // bytes of UTF-8 for one of UTF-16
  if (bytes.length < most) bytes = new Uint8Array(most)
  const { written } = encoder.encodeInto(text, bytes)
  blank._cloneInto(hasher).update(bytes.subarray(0, written)).digestInto(digest)
  return bytesToHex(digest.subarray(0, 6))
}

const starts = new Map<string, string>()

/** What a field starts with in JSON; there are few names. */
function startOf(name: string): string {
  const known = starts.get(name)
  if (known !== undefined) return known
  const start = `${JSON.stringify(name)}:`
  starts.set(name, start)
  return start
}

/** JSON with the keys of every object sorted, so that equal values are written alike. */
function sortedJson(value: Json | undefined): string {
  if (Number.isSafeInteger(value)) return `${value}`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let comma = ''
  let parts = ''
  if (Array.isArray(value)) {
    for (const inner of value) {
      parts += comma + sortedJson(inner)
      comma = ','
    }
    return `[${parts}]`
  }
  const fields = value as { readonly [name: string]: Json } // neither a list nor nothing
  for (const name of inShortOrder(Object.keys(fields), compareText)) {
    parts += comma + startOf(name) + sortedJson(fields[name])
    comma = ','
  }
  return `{${parts}}`
}
