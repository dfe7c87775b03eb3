import { create } from 'zustand'
import type { CardId } from '../../cards/cardTitles.ts'
import { type Id, isId } from '../../domain/ids.ts'

/** The cards a number was worked out from. */
export interface Behind extends Adding {
  readonly title: string
  readonly ids: readonly Id[]
}

/** In words, what each card adds to a number, and what they come to together. */
export interface Adding {
  readonly adds?: ReadonlyMap<Id, string> | undefined
  readonly sum?: string | undefined
}

/** What has a dialog of its own here. */
export type BesideId = Id<'action'> | Id<'measure'> | Id<'grant'>

export function opensBeside(id: Id): id is BesideId {
  return isId('action', id) || isId('measure', id) || isId('grant', id)
}

interface PlanScreen {
  readonly behind: Behind | null
  /** The cards that are written beside the page; null: none. */
  readonly editing: readonly CardId[] | null
  /** The action, the measure or the grant that is open. */
  readonly opened: BesideId | null
  /** How the actions are shown. */
  readonly actionsAs: 'board' | 'date' | 'owner'
  /** Who the letter that is open asks; null: no letter is open. */
  readonly letterTo: string | null
  /** Letters as they were rewritten here, by whom they ask. */
  readonly letters: ReadonlyMap<string, string>
}

const start: PlanScreen = {
  behind: null,
  editing: null,
  opened: null,
  actionsAs: 'board',
  letterTo: null,
  letters: new Map(),
}

export const usePlanScreen = create<PlanScreen>(() => start)

/** Opens the list of the cards behind a number. */
export function lookBehind(behind: Behind) {
  usePlanScreen.setState({ behind })
}

/** Opens the fields of some cards beside the page. */
export function editCards(ids: readonly CardId[]) {
  usePlanScreen.setState({ editing: ids })
}

/** Opens an action, a measure or a grant beside the page, in place of a list it was found in. */
export function openBeside(id: BesideId) {
  usePlanScreen.setState({ opened: id, behind: null })
}

export function showActionsAs(actionsAs: PlanScreen['actionsAs']) {
  usePlanScreen.setState({ actionsAs })
}

/** Opens the letter to one of those who must say yes. */
export function openLetter(granter: string) {
  usePlanScreen.setState({ letterTo: granter })
}

/** Keeps a letter as it was rewritten for as long as the plan is open; undefined: as its cards say it. */
export function keepLetter(granter: string, text: string | undefined) {
  usePlanScreen.setState(({ letters }) => {
    const next = new Map(letters)
    if (text === undefined) next.delete(granter)
    else next.set(granter, text)
    return { letters: next }
  })
}

export function closePlanPanels() {
  usePlanScreen.setState({ behind: null, editing: null, opened: null, letterTo: null })
}

/** Forgets what belongs to the plan that was open here before. */
export function forPlan(plan: Id<'plan'>) {
  if (openedFor !== plan) usePlanScreen.setState(start)
  openedFor = plan
}

let openedFor: Id<'plan'> | undefined
