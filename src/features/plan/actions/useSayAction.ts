import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { usePlan } from '../../../store/openPlan.tsx'
import { sayDate } from '../sayDate.ts'
import { useToday } from '../useToday.ts'
import { type Action, dueOf, ownerOf } from './actionRows.ts'

/** So near, a date is said in days, too. */
const soon = 14

/** How an action stands, in a few words: by when, who sees to it, whether it is a first test. */
export function useSayAction(): (action: Action) => string[] {
  const say = useEveryWord()
  const format = useFormat()
  const today = useToday()
  const roles = usePlan(plan => plan.roles)
  const tables = { actions: usePlan(plan => plan.actions), supports: usePlan(plan => plan.supports), roles }
  const links = usePlan(plan => plan.links)
  const sayDue = (action: Action): string[] => {
    const { is, days } = dueOf(action, today)
    const date = action.due ? sayDate(action.due, format.language) : ''
    switch (is) {
      case 'open':
        return [say('action.due.open')]
      case 'past':
        return [say('action.due.past', { date, n: days })]
      case 'today':
        return [say('action.due.today')]
      case 'ahead':
        return [days <= soon ? say('action.due.soon', { date, n: days }) : say('action.due.ahead', { date })]
      case 'done':
        return date ? [say('action.due.done', { date })] : []
    }
  }
  return action => {
    const role = ownerOf({ ...tables, links }, action.id)
    const owner = role && (roles.get(role)?.title || say('card.untitled'))
    return [
      ...sayDue(action),
      owner ? say('planView.owner.is', { owner }) : say('planView.owner.none'),
      ...(action.firstTest ? [say('action.firstTest')] : []),
    ]
  }
}
