import { useLocation } from 'wouter'
import type { FindingRow } from '../../../cards/checks/findingRows.ts'
import type { Mend } from '../../../cards/checks/kinds.ts'
import { focusFound } from '../../../cards/focusFound.ts'
import { cardOfRecord, useGoToCard } from '../../../cards/useGoToCard.ts'
import { type Id, isId } from '../../../domain/ids.ts'
import { useOpenPlan } from '../../../store/openPlan.tsx'
import { planPath } from '../../../store/paths.ts'
import { show } from '../../../store/screen.ts'
import { partPath } from '../sections.ts'

/** Too narrow for the columns of the map: the list is its peer. */
const narrow = 700

/** The way to where a finding can be mended, with what it speaks of under the keys. */
export function useMend(): (row: FindingRow, to: Exclude<Mend, 'fields'>) => void {
  const [, go] = useLocation()
  const goToCard = useGoToCard()
  const { getState } = useOpenPlan()
  return ({ finding, weekdays }, to) => {
    const plan = getState().plan.id
    const [first] = finding.records
    const card = first && cardOfRecord(getState(), first)
    switch (to) {
      case 'adults': {
        const adults = finding.records.filter(isAdult)
        const [weekday] = weekdays
        const select = finding.records.find(id => isId('moment', id))
        show({ adults, ...(weekday && { weekday }), ...(select && { selected: select }) })
        go(planPath(plan, 'adults'))
        return focusFound(adults[0] ?? select, { fromTop: true })
      }
      case 'map':
      case 'list': {
        const view = to === 'map' && innerWidth >= narrow ? 'map' : 'list'
        show({ selected: card ?? null, sought: card ?? null, talk: null, learner: null })
        go(planPath(plan, view))
        return focusFound(card)
      }
      case 'day': {
        const moment = finding.records.find(id => isId('moment', id))
        if (moment) return goToCard(moment)
        go(planPath(plan, 'day'))
        return focusFound(undefined)
      }
      case 'learning':
        return show({ learning: true })
      case 'voices':
        return show({ talk: { panel: 'voices' } })
      case 'yes':
      case 'assume':
        return go(partPath(plan, to))
    }
  }
}

function isAdult(id: Id): id is Id<'role'> | Id<'person'> {
  return isId('role', id) || isId('person', id)
}
