import { useLocation } from 'wouter'
import { daysInOrder } from '../derive/inOrder.ts'
import { shownDay } from '../derive/theDay.ts'
import { useWord } from '../store/language.tsx'
import { useOnlyLooks } from '../store/onlyLooks.ts'
import { useDerived, useOpenPlan, usePlan } from '../store/openPlan.tsx'
import { planPath } from '../store/paths.ts'
import { type AskedOfDays, show, useScreen } from '../store/screen.ts'
import { mapBackwards } from '../store/suggestions.ts'
import { Menu, type MenuPart } from '../ui/Menu.tsx'

/** All that can be done with the days of a plan; what it opens is fetched then. */
export function DaysMenu() {
  const say = useWord()
  const onlyLooks = useOnlyLooks()
  const { getState } = useOpenPlan()
  const plan = usePlan(state => state.plan.id)
  const hasSeveral = useDerived(daysInOrder).length > 1
  const [, go] = useLocation()
  const ask = (days: AskedOfDays) => () => show({ days })
  const compare = () => {
    const state = getState()
    const here = shownDay(state, useScreen.getState().day ?? undefined)
    const others = daysInOrder(state).filter(day => day.id !== here?.id)
    const other = others.find(day => (here?.kind === 'today' ? day.kind === 'aim' : day.kind === 'today')) ?? others[0]
    show({ comparing: other?.id ?? null })
    go(planPath(plan, 'day'))
  }
  const backwards = () => {
    const day = shownDay(getState(), useScreen.getState().day ?? undefined)
    if (day) mapBackwards({ for: 'day', id: day.id }, { panel: true })
  }
  const look: MenuPart = {
    choices: [
      { id: 'compare', label: say('day.days.compare'), disabled: !hasSeveral, onChoose: compare },
      { id: 'minutes', label: say('day.days.minutes'), onChoose: ask({ ask: 'minutes' }) },
    ],
  }
  const change: readonly MenuPart[] = [
    {
      title: say('day.days.make'),
      choices: (['today', 'variant', 'aim'] as const).map(kind => ({
        id: kind,
        label: say(`day.days.${kind}`),
        onChoose: ask({ ask: 'new', kind }),
      })),
    },
    {
      choices: [
        { id: 'carry', label: say('day.days.carry'), onChoose: ask({ ask: 'carry', moment: null }) },
        {
          id: 'paste',
          label: say('day.paste'),
          onChoose: () => show({ pasting: { text: '', after: null, instead: null } }),
        },
        { id: 'pattern', label: say('day.pattern'), onChoose: () => show({ patterns: { ask: 'adopt', files: [] } }) },
        { id: 'all', label: say('day.days.all'), onChoose: ask({ ask: 'all' }) },
        { id: 'backwards', label: say('card.backwards.day'), onChoose: backwards },
      ],
    },
  ]
  return <Menu label={say('day.days')} sections={onlyLooks ? [look] : [...change, look]} />
}
