import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.ts'
import { isPlainObject } from './field.ts'
import { compareText } from './ids.ts'
import type { Plan } from './plan.ts'
import { largestPlan, largestState, writePlan, writePlanFile } from './planFile.ts'

/** What a plan file carries so that copies of it merge as edits: the shared document's state, and a hash of the plan it goes with. */
export interface MergePart {
  readonly state: Uint8Array
  readonly of: string
}

/** The same text for the same plan, however its file was laid out: names in order, no spaces. */
export function canonicalText(plan: Plan): string {
  return JSON.stringify(writePlan(plan), (_, value: unknown) =>
    isPlainObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b))) : value,
  )
}

/** SHA-256, in hex, of all that a plan file says beside its `merge` part. */
export function hashOfPlan(plan: Plan): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(plan))))
}

/** The text of a `.backmap.json` file that carries the document's state (Yjs, first encoding); without it when that is too large. */
export function writePlanFileWithState(plan: Plan, state: Uint8Array): string {
  const bare = writePlanFile(plan)
  if (state.length > largestState || bare.length > largestPlan) return bare
  const merge = JSON.stringify({ doc: toBase64(state), of: hashOfPlan(plan) })
  return `${bare.trimEnd().slice(0, -1).trimEnd()},\n "merge": ${merge}\n}\n`
}

/** The `merge` part of a plan file as it stands there; undefined when it is none. */
export function readMergePart(raw: unknown): MergePart | undefined {
  if (!isPlainObject(raw) || typeof raw.doc !== 'string' || typeof raw.of !== 'string') return undefined
  const state = raw.doc.length <= longestBase64 ? fromBase64(raw.doc) : undefined
  return state && { state, of: raw.of }
}

const longestBase64 = Math.ceil(largestState / 3) * 4
