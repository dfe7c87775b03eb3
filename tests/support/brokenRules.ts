import { brokenFindings } from './brokenFindings.ts'
import { brokenHistory } from './brokenHistory.ts'
import { brokenLearning } from './brokenLearning.ts'
import { brokenMeaning } from './brokenMeaning.ts'
import { brokenPlan } from './brokenPlan.ts'
import type { BrokenRule } from './brokenRule.ts'
import { brokenTime } from './brokenTime.ts'
import { brokenWords } from './brokenWords.ts'

/** Every deliberate fault there is. */
export const brokenRules: readonly BrokenRule[] = [
  ...brokenWords,
  ...brokenTime,
  ...brokenMeaning,
  ...brokenLearning,
  ...brokenPlan,
  ...brokenFindings,
  ...brokenHistory,
]
