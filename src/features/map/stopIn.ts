import type { Id } from '../../domain/ids.ts'
import type { CardId } from '../../output/mapColumns.ts'

/** The card of a column that Tab reaches: where the focus was last, else the first; of those on the thread in front, if any. */
export function stopIn(ids: readonly CardId[], last: CardId | undefined, lit?: ReadonlySet<Id>): CardId | undefined {
  const onThread = lit ? ids.filter(id => lit.has(id)) : []
  const among = onThread.length > 0 ? onThread : ids
  return last && among.includes(last) ? last : among[0]
}
