import { action } from './es/action.ts'
import { adults } from './es/adults.ts'
import { app } from './es/app.ts'
import { card } from './es/card.ts'
import { contract } from './es/contract.ts'
import { day } from './es/day.ts'
import { days } from './es/days.ts'
import { feelings } from './es/feelings.ts'
import { feelingWords } from './es/feelingWords.ts'
import { find } from './es/find.ts'
import { finding } from './es/finding.ts'
import { grants } from './es/grants.ts'
import { history } from './es/history.ts'
import { hosting } from './es/hosting.ts'
import { interview } from './es/interview.ts'
import { learner } from './es/learner.ts'
import { learning } from './es/learning.ts'
import { lens } from './es/lens.ts'
import { library } from './es/library.ts'
import { list } from './es/list.ts'
import { listWords } from './es/listWords.ts'
import { map } from './es/map.ts'
import { measure } from './es/measure.ts'
import { merge } from './es/merge.ts'
import { notice } from './es/notice.ts'
import { output } from './es/output.ts'
import { paste } from './es/paste.ts'
import { pattern } from './es/pattern.ts'
import { people } from './es/people.ts'
import { picture } from './es/picture.ts'
import { plan } from './es/plan.ts'
import { planView } from './es/planView.ts'
import { prompt } from './es/prompt.ts'
import { save } from './es/save.ts'
import { share } from './es/share.ts'
import { suggest } from './es/suggest.ts'
import { tables } from './es/tables.ts'
import { takeAway } from './es/takeAway.ts'
import { talk } from './es/talk.ts'
import { walk } from './es/walk.ts'
import { whatIf } from './es/whatIf.ts'
import type { Catalogue } from './languages.ts'

/** Every word in Spanish. */
export const es: Catalogue = {
  ...tables,
  ...measure,
  ...action,
  ...app,
  ...save,
  ...plan,
  ...find,
  ...grants,
  ...history,
  ...hosting,
  ...interview,
  ...learner,
  ...learning,
  ...lens,
  ...library,
  ...card,
  ...day,
  ...feelings,
  ...days,
  ...finding,
  ...feelingWords,
  ...listWords,
  ...map,
  ...adults,
  ...contract,
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
  ...takeAway,
  ...talk,
  ...output,
  ...walk,
  ...whatIf,
}
