import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Json } from '../../domain/field.ts'
import { compareText } from '../../domain/ids.ts'
import type { Finding } from '../finding.ts'

const encoder = new TextEncoder()
const blank = sha256.create()
const hasher = sha256.create() // one is used again and again: making it takes longer than hashing a short text
const digest = new Uint8Array(blank.outputLen)
let bytes = new Uint8Array(1024)

/** The first 12 hex digits of SHA-256 of values as JSON with sorted keys. */
export type HashOf = (values: Finding['values']) => string

const mostHashes = 4096

/** What is written alike is hashed once, in a plan and in what becomes of it, as far as the last few thousand are remembered. */
export function hashing(): HashOf {
  const hashes = new Map<string, string>()
  const hashOf = (values: Finding['values']) => {
    const written = sortedJson(values)
    const known = hashes.get(written)
    if (known !== undefined) return known
    const hash = startOfHash(written)
    if (hashes.size === mostHashes) hashes.clear()
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

/** JSON with the keys of every object sorted, so that equal values are written alike; most come with their keys in order. */
function sortedJson(value: Json): string {
  return JSON.stringify(isSorted(value) ? value : sorted(value))
}

function isSorted(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isSorted)
  const fields = value as Fields // neither a list nor nothing
  let last = ''
  for (const name in fields) {
    if (name < last || !isSorted(fields[name] as Json)) return false
    last = name
  }
  return true
}

function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const fields = value as Fields // neither a list nor nothing
  const names = Object.keys(fields).sort(compareText)
  return Object.fromEntries(names.map(name => [name, sorted(fields[name] as Json)]))
}

type Fields = { readonly [name: string]: Json }
