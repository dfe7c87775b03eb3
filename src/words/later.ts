import { action } from './en/action.ts'
import { adults } from './en/adults.ts'
import { contract } from './en/contract.ts'
import { days } from './en/days.ts'
import { feelings } from './en/feelings.ts'
import { find } from './en/find.ts'
import { finding } from './en/finding.ts'
import { grants } from './en/grants.ts'
import { history } from './en/history.ts'
import { hosting } from './en/hosting.ts'
import { interview } from './en/interview.ts'
import { learner } from './en/learner.ts'
import { learning } from './en/learning.ts'
import { lens } from './en/lens.ts'
import { list } from './en/list.ts'
import { measure } from './en/measure.ts'
import { merge } from './en/merge.ts'
import { notice } from './en/notice.ts'
import { paste } from './en/paste.ts'
import { pattern } from './en/pattern.ts'
import { people } from './en/people.ts'
import { picture } from './en/picture.ts'
import { planView } from './en/planView.ts'
import { prompt } from './en/prompt.ts'
import { share } from './en/share.ts'
import { suggest } from './en/suggest.ts'
import { tables } from './en/tables.ts'
import { talk } from './en/talk.ts'
import { walk } from './en/walk.ts'
import { whatIf } from './en/whatIf.ts'

/** English words of what is fetched when it is first opened: the first page does not wait for them. */
export const later = {
  ...tables,
  ...measure,
  ...action,
  ...feelings,
  ...adults,
  ...contract,
  ...days,
  ...find,
  ...finding,
  ...grants,
  ...history,
  ...hosting,
  ...interview,
  ...learner,
  ...learning,
  ...lens,
  ...list,
  ...merge,
  ...notice,
  ...paste,
  ...people,
  ...pattern,
  ...picture,
  ...planView,
  ...prompt,
  ...share,
  ...suggest,
  ...talk,
  ...walk,
  ...whatIf,
} as const
