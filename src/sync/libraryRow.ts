import type { Tier } from '../domain/access.ts'
import { isId } from '../domain/ids.ts'
import type { LibraryRow, SharedAs } from './deviceLibrary.ts'

/** A row from storage; undefined without a plan's id and the name of its document. */
export function readLibraryRow(raw: unknown): LibraryRow | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { id, doc, title, changedAt, picture, counts, removedAt, shared } = raw as Record<string, unknown> // an object, as checked
  if (!isId('plan', id) || typeof doc !== 'string') return undefined
  const { moments, practices } = (typeof counts === 'object' && counts !== null ? counts : {}) as Record<
    string,
    unknown
  > // an object
  return {
    id,
    doc,
    title: typeof title === 'string' ? title : '',
    changedAt: readNumber(changedAt) ?? 0,
    picture: typeof picture === 'string' ? picture : '',
    counts: { moments: readNumber(moments) ?? 0, practices: readNumber(practices) ?? 0 },
    ...(readNumber(removedAt) !== undefined && { removedAt: readNumber(removedAt) ?? 0 }),
    ...readShared(shared),
  }
}

/**
 * A link that does not read is left out: the plan is then on this device alone. Its form is told here again, because
 * `access.ts` brings the key chain with it, which nobody needs who shares nothing.
 */
function readShared(raw: unknown): { shared?: SharedAs } {
  if (typeof raw !== 'object' || raw === null) return {}
  const { room, tier, secret, epoch, kept } = raw as Record<string, unknown> // an object, as checked
  if (!isKey(room, 21) || !isKey(secret, 43) || !isTier(tier) || !(Number.isSafeInteger(epoch) && Number(epoch) > 0)) {
    return {}
  }
  return { shared: { room, tier, secret, epoch: Number(epoch), ...(kept instanceof Uint8Array && { kept }) } }
}

function isKey(raw: unknown, length: number): raw is string {
  return typeof raw === 'string' && raw.length === length && /^[\w-]*$/.test(raw)
}

function isTier(raw: unknown): raw is Tier {
  return raw === 'facilitate' || raw === 'edit' || raw === 'view'
}

function readNumber(raw: unknown): number | undefined {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined
}
