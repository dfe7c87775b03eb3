import type { supportTypes } from '../domain/adultDay.ts'
import type { SupportPattern } from './supportPattern.ts'
import { budget } from './supports/budget.ts'
import { data } from './supports/data.ts'
import { partners } from './supports/partners.ts'
import { people } from './supports/people.ts'
import { policy } from './supports/policy.ts'
import { space } from './supports/space.ts'
import { time } from './supports/time.ts'
import { tools } from './supports/tools.ts'
import { training } from './supports/training.ts'

export type SupportType = (typeof supportTypes)[number]

const lists = { time, training, tools, space, partners, budget, policy, people, data }
type Lists = typeof lists

export type SupportKey = { [T in SupportType]: keyof Lists[T] }[SupportType]

export interface KnownSupport extends SupportPattern {
  readonly key: SupportKey
  readonly type: SupportType
}

/** Every support of the library, by its key. */
export const supports: ReadonlyMap<SupportKey, KnownSupport> = new Map(
  Object.entries(lists).flatMap(([type, list]) =>
    Object.entries(list as Readonly<Record<string, SupportPattern>>).map(([name, pattern]) => {
      const key = name as SupportKey // the keys of the lists above
      return [key, { ...pattern, key, type: type as SupportType }] as const // a key of `lists`
    }),
  ),
)
