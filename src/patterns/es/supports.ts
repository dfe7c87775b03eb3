import { budget } from './supports/budget.ts'
import { data } from './supports/data.ts'
import { partners } from './supports/partners.ts'
import { people } from './supports/people.ts'
import { policy } from './supports/policy.ts'
import { space } from './supports/space.ts'
import { time } from './supports/time.ts'
import { tools } from './supports/tools.ts'
import { training } from './supports/training.ts'

/** What every support says, by its key. */
export const supports = {
  ...budget,
  ...data,
  ...partners,
  ...people,
  ...policy,
  ...space,
  ...time,
  ...tools,
  ...training,
} as const
