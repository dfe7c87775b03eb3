import { type Id, isAnyId, kindOf } from '../domain/ids.ts'
import { existsField, joinedField, keyOf } from './keys.ts'

/** What may speak of a card that a colleague joins to another at the same time, and where it says so. */
const fieldsAtCards: { readonly [kind: string]: readonly string[] } = {
  link: ['from', 'to', 'outcome'],
  comment: ['on'],
  vote: ['on'],
  idea: ['near'],
}

/** The fields of a record that name a card. */
export function fieldsAtCard(id: Id): readonly string[] {
  return fieldsAtCards[kindOf(id) ?? ''] ?? []
}

/** The card a name leads to: of one that was joined to another, the one kept, however often; else the one named. */
function keptOf(named: Id, get: (key: string) => unknown): Id {
  const passed = new Set<Id>()
  let id = named
  while (get(keyOf(id, existsField)) !== 1) {
    const into = get(keyOf(id, joinedField))
    if (!isAnyId(into) || kindOf(into) !== kindOf(id)) break
    passed.add(id)
    if (passed.has(into)) return named // from outside: nobody joins in a circle
    id = into
  }
  return id
}

/**
 * A record as it was read, with what it says of cards that were joined away said of those that were kept. A link whose
 * ends would then be one card leads where it led.
 */
export function ledToKept(
  id: Id,
  raw: Record<string, unknown>,
  get: (key: string) => unknown,
): Record<string, unknown> {
  let led = raw
  for (const field of fieldsAtCard(id)) {
    const named = raw[field]
    if (!isAnyId(named)) continue
    const kept = keptOf(named, get)
    if (kept !== named) led = { ...led, [field]: kept }
  }
  return led !== raw && led.from !== undefined && led.from === led.to ? raw : led
}
