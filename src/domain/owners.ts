import { type Id, kindOf } from './ids.ts'

/** The fields that make a record part of another: without that one it has no place to be seen. */
const owners: { readonly [kind: string]: readonly string[] } = {
  moment: ['day'],
  feeling: ['moment', 'learner'],
  curve: ['moment', 'learner'],
  face: ['moment'],
  step: ['session'],
  comment: ['on'],
  vote: ['on'],
  link: ['from', 'to'],
}

/** The records a record cannot be without: what it belongs to, or a link's two ends. */
export function ownersOf(record: { readonly id: Id }): Id[] {
  const fields = record as Readonly<Record<string, unknown>>
  return (owners[kindOf(record.id) ?? ''] ?? []).flatMap(name => {
    const id = fields[name]
    return typeof id === 'string' && !id.endsWith(':') ? [id as Id] : [] // read as an id, or as the empty reference
  })
}

/** The fields of a kind that name what it belongs to. */
export function ownerFields(kind: string): readonly string[] {
  return owners[kind] ?? []
}
