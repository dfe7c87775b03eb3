import { type LinkKind, linkKinds } from '../../src/domain/links.ts'
import { type Plan, type TableName, tableNames } from '../../src/domain/plan.ts'

/** `moments.start`, `links.makes`, `plan.school`: one thing of a plan that a rule reads. */
export type Reading = string

/** A plan like another one, of which nobody has read anything yet, and what is read of its records from now on. */
export function recordedReads(plan: Plan): { readonly plan: Plan; readonly read: ReadonlySet<Reading> } {
  const read = new Set<Reading>()
  const watched = <R extends object>(record: R, readingOf: (field: string) => Reading | undefined): R =>
    new Proxy(record, {
      get(target, field, self) {
        const reading = typeof field === 'string' ? readingOf(field) : undefined
        if (reading !== undefined) read.add(reading)
        return Reflect.get(target, field, self)
      },
    })
  const tables = tableNames.map(name => {
    const records: ReadonlyMap<string, object> = plan[name]
    const readingOf = (field: string) => (field === 'id' ? undefined : `${name}.${field}`)
    return [name, new Map([...records].map(([id, record]) => [id, watched({ ...record }, readingOf)]))] as const
  })
  const links = [...plan.links].map(([id, link]) => {
    const readingOf = (field: string) => (['id', 'kind'].includes(field) ? undefined : `links.${link.kind}`) // all are sorted by kind
    return [id, watched({ ...link }, readingOf)] as const
  })
  const facts = watched({ ...plan.plan }, field => (field === 'id' ? undefined : `plan.${field}`))
  return { plan: { ...plan, ...Object.fromEntries(tables), links: new Map(links), plan: facts }, read }
}

interface Declared {
  readonly links?: readonly LinkKind[] | 'with those that are not valid'
  readonly plan?: readonly string[]
  readonly answers?: readonly unknown[]
}

/** What a rule says it reads, with what the rules say that it asks. */
export function declaredReads(rule: unknown): ReadonlySet<Reading> {
  const { links = [], plan = [], answers = [], ...tables } = (rule as { reads: Declared }).reads // every rule has them
  const fields = Object.entries(tables as Partial<Record<TableName, readonly string[]>>)
  return new Set([
    ...fields.flatMap(([table, names]) => names.map(name => `${table}.${name}`)),
    ...(typeof links === 'string' ? linkKinds : links).map(kind => `links.${kind}`),
    ...plan.filter(fact => fact !== 'id').map(fact => `plan.${fact}`),
    ...answers.flatMap(answer => [...declaredReads(answer)]),
  ])
}
