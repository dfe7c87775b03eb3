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

/** The numbers of those who may say something else of one plan than of another. */
export function sayersTouched(a: Plan, b: Plan): ReadonlySet<number> {
  const near = new Set<Part>()
  for (const [place, from] of partsFrom) if (a[place] !== b[place]) for (const part of from) near.add(part)
  const touched = new Set<number>()
  for (const part of near) if (!part.isSame(a, b)) for (const sayer of part.leaning) touched.add(sayer)
  return touched
}

/** Whether a plan has all that parts are made of; some rules are asked of a few tables alone. */
export function isWhole(plan: Partial<Plan>): plan is Plan {
  return plan.plan !== undefined && plan.links !== undefined && tableNames.every(name => plan[name] !== undefined)
}
