import type { Id } from '../domain/ids.ts'
import { type Pattern, patternTables } from '../domain/pattern.ts'
import type { Plan } from '../domain/plan.ts'

export interface NamesInPattern {
  /** The learners and people of the plan that the words name. */
  readonly names: readonly string[]
  /** The cards of the pattern, or links between them, that name one. */
  readonly where: readonly Id[]
}

const shortest = 3

/** Names of the plan's learners and people in the words of a pattern: whole words, whatever their capitals. */
export function namesInPattern(plan: Pick<Plan, 'learners' | 'people' | 'roles'>, { map }: Pattern): NamesInPattern {
  const known = [...plan.learners.values()].map(({ name }) => name)
  const roles = [...plan.roles.values()].map(({ title }) => title.toLowerCase())
  const people = [...plan.people.values()]
    .map(({ label }) => label.trim())
    .filter(label => !roles.some(title => title.includes(label.toLowerCase()))) // a placeholder called as its role names nobody
  const wanted = [...new Set([...known, ...people].map(name => name.trim()))].filter(name => name.length >= shortest)
  const forms = wanted.map(name => ({ name, form: new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu') }))
  const names = new Set<string>()
  const where = new Set<Id>()
  const tables = [...patternTables.map(name => map[name]), map.links] as readonly ReadonlyMap<Id, object>[] // each by id
  for (const [id, record] of tables.flatMap(table => [...table])) {
    const words = Object.entries(record)
      .flatMap(([field, value]) => (typeof value === 'string' && !ids.has(field) ? [value] : []))
      .join('\n')
    for (const { name, form } of forms) {
      if (!form.test(words)) continue
      names.add(name)
      where.add(id)
    }
  }
  return { names: [...names], where: [...where] }
}

/** Fields that hold an id. */
const ids: ReadonlySet<string> = new Set(['id', 'from', 'to', 'moment', 'learner', 'evidence', 'outcome'])

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
