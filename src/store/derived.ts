import type { Plan } from '../domain/plan.ts'

/** A derivation: a pure function of the plan and a few plain arguments. */
export type Derivation<A extends readonly (string | number | undefined)[], T> = (plan: Plan, ...args: A) => T

interface Memo {
  readonly value: unknown
  readonly read: ReadonlyMap<PropertyKey, unknown>
}

const memos = new WeakMap<object, Map<string, Memo>>()

/** What `derive` gives for the plan; worked out again only when a table it read has changed. Shared by every component. */
export function derived<A extends readonly (string | number | undefined)[], T>(
  plan: Plan,
  derive: Derivation<A, T>,
  ...args: A
): T {
  const byArguments = memos.get(derive) ?? new Map<string, Memo>()
  memos.set(derive, byArguments)
  const key = args.join('\u0000')
  const memo = byArguments.get(key)
  if (memo && [...memo.read].every(([name, table]) => Reflect.get(plan, name) === table)) return memo.value as T // stored by the same function
  const read = new Map<PropertyKey, unknown>()
  let isWorking = true // a rule may keep the plan and look at it again later
  const traced = new Proxy(plan, {
    get(target, name) {
      const table: unknown = Reflect.get(target, name)
      if (isWorking) read.set(name, table)
      return table
    },
  })
  const value = derive(traced, ...args)
  isWorking = false
  byArguments.set(key, { value, read })
  return value
}
