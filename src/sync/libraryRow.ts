import { isId } from '../domain/ids.ts'
import type { LibraryRow } from './deviceLibrary.ts'

/** A row from storage; undefined without a plan's id and the name of its document. */
export function readLibraryRow(raw: unknown): LibraryRow | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { id, doc, title, changedAt, picture, counts, removedAt } = raw as Record<string, unknown> // an object, as checked
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
  }
}

function readNumber(raw: unknown): number | undefined {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined
}
