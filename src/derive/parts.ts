import { type Plan, tableNames } from '../domain/plan.ts'

/** Part of a plan that may change while others do not: a column of a table, the valid links of a kind, a fact. */
export interface Part {
  isSame(a: Plan, b: Plan): boolean
  /** Who leans on it, by number. */
  readonly leaning: number[]
}

const parts = new Map<string, Part>()
const partsFrom = new Map<keyof Plan, Part[]>()
let sayers = 0

/** The part of that name; `from` is what of a plan it is made of: while that is the very same, so is the part. */
export function partOf(name: string, from: readonly (keyof Plan)[], isSame: Part['isSame']): Part {
  const known = parts.get(name)
  if (known) return known
  const part: Part = { isSame, leaning: [] }
  parts.set(name, part)
  for (const place of from) partsFrom.set(place, [...(partsFrom.get(place) ?? []), part])
  return part
}

/** A number for who says something of plans that leans on these parts alone. */
export function sayerOf(leansOn: Iterable<Part>): number {
  for (const { leaning } of leansOn) leaning.push(sayers)
  return sayers++
}

/** The parts that are others in one plan than in another. */
export function partsTouched(a: Plan, b: Plan): ReadonlySet<Part> {
  const touched = new Set<Part>()
  for (const [place, from] of partsFrom) {
    if (a[place] === b[place]) continue
    for (const part of from) if (!touched.has(part) && !part.isSame(a, b)) touched.add(part)
  }
  return touched
}

/** Whether a plan has all that parts are made of; some rules are asked of a few tables alone. */
export function isWhole(plan: Partial<Plan>): plan is Plan {
  return plan.plan !== undefined && plan.links !== undefined && tableNames.every(name => plan[name] !== undefined)
}
