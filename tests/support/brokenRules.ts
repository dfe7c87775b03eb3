import { brokenBehind } from './brokenBehind.ts'
import { brokenFindings } from './brokenFindings.ts'
import { brokenHistory } from './brokenHistory.ts'
import { brokenLearning } from './brokenLearning.ts'
import { brokenLoads } from './brokenLoads.ts'
import { brokenMeaning } from './brokenMeaning.ts'
import { brokenMoney } from './brokenMoney.ts'
import { brokenOutside } from './brokenOutside.ts'
import type { BrokenRule } from './brokenRule.ts'
import { brokenTime } from './brokenTime.ts'
import { brokenWaiting } from './brokenWaiting.ts'
import { brokenWords } from './brokenWords.ts'

/** Every deliberate fault there is. */
export const brokenRules: readonly BrokenRule[] = [
  ...brokenWords,
  ...brokenTime,
  ...brokenMeaning,
  ...brokenLearning,
  ...brokenLoads,
  ...brokenWaiting,
  ...brokenMoney,
  ...brokenFindings,
  ...brokenHistory,
  ...brokenBehind,
  ...brokenOutside,
]
