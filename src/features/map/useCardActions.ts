import { useMemo, useRef } from 'react'
import { type Command, removeRecord } from '../../document/commands.ts'
import { placeCard } from '../../document/planCommands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { hasRecord } from '../../domain/plan.ts'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { placeAfter } from '../../output/mapOrder.ts'
import { useWord } from '../../store/language.tsx'
import { changeAsSpoken, useOpenPlan } from '../../store/openPlan.tsx'
import { select } from '../../store/screen.ts'
import { announce } from '../../ui/Toast.tsx'
import { bringInSight, focusCard } from './focusCard.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { pickedOrNot, pickedUpTo } from './several.ts'
import { type Answer, addTie, nameNew, rename } from './ties.ts'
import { nameOf } from './titles.ts'
import type { MapScene } from './useMap.ts'
import { gapToWalk, walkOn } from './walkGaps.ts'

export interface CardActions {
  /** Asks for a new card that answers `from`, with the caret in its title. */
  answer(from: CardId, tie: Answer): void
  /** Writes a card's title; one that was only asked for is made and tied by its first word. */
  write(id: CardId, title: string): void
  /** Ends writing; what is still without a word was not wanted. */
  finish(id: CardId, then: 'stay' | 'sibling' | 'leave'): void
  /** Ties a card there is in place of the one being written. */
  join(other: CardId): void
  /** Moves a card by hand: after `before` in its column, or to its top. */
  moveAfter(id: CardId, before: CardId | null): void
  /** Moves a card one up or down in its column. */
  shift(id: CardId, by: -1 | 1): void
  /** Chooses a card together with others, or no more; `upTo`: with all between the last one and it. */
  pick(id: CardId, upTo: boolean): void
  /** Walks on, or back, to the next gap of the kind that is walked, or of the first there is. */
  walk(by: 1 | -1): void
}

/** What can be done with the cards of the map; the same functions for as long as the plan is open. */
export function useCardActions(scene: MapScene): CardActions {
  const plan = useOpenPlan()
  const say = useWord()
  const latest = useRef({ scene, say })
  latest.current = { scene, say }

  return useMemo(() => {
    const change = (...commands: Command[]) => changeAsSpoken(plan, ...commands)
    const title = (id: Id) => nameOf(plan.getState(), id) || latest.current.say('card.untitled')

    function answer(from: CardId, tie: Answer) {
      if (!plan.isEditable()) return
      const id = newId(tie.other) as CardId // answers are cards
      showMap({ wanted: { id, from, tie }, editing: id, open: null })
      bringInSight(id)
      select(from)
    }

    function write(id: CardId, text: string) {
      const { wanted } = useMapScreen.getState()
      if (hasRecord(plan.getState(), id)) {
        change(rename(id, text))
      } else if (wanted?.id === id && text.trim() !== '') {
        change(nameNew(id, text), addTie(wanted.tie, wanted.from, id))
        showMap({ stops: { ...useMapScreen.getState().stops, [columnOf(id) ?? '']: id } }) // Tab leads to what was just said
        announce(latest.current.say('map.added', { title: text.trim() }))
      }
    }

    function finish(id: CardId, then: 'stay' | 'sibling' | 'leave') {
      const { wanted, editing } = useMapScreen.getState()
      if (editing !== id) return
      showMap({ editing: null })
      if (wanted?.id !== id) {
        if (then !== 'stay') showMap({ focus: id })
        return
      }
      const isMade = hasRecord(plan.getState(), id)
      const isNamed = nameOf(plan.getState(), id) !== ''
      if (isMade && !isNamed) change(removeRecord(id))
      showMap({ wanted: null })
      if (then === 'sibling' && isNamed) answer(wanted.from, wanted.tie)
      else if (then !== 'stay') focusCard(isNamed ? id : wanted.from)
    }

    function join(other: CardId) {
      const { wanted } = useMapScreen.getState()
      if (!wanted) return
      const made = hasRecord(plan.getState(), wanted.id) ? [removeRecord(wanted.id)] : []
      change(...made, addTie(wanted.tie, wanted.from, other))
      announce(latest.current.say('map.linked', { title: title(wanted.from), other: title(other) }))
      showMap({ wanted: null, editing: null })
      focusCard(other)
    }

    function moveAfter(id: CardId, before: CardId | null) {
      const { map, order } = latest.current.scene.whole
      const column = columnOf(id)
      const card = column && map.columns[column].find(each => each.id === id)
      if (!column || column === 'moments' || !card) return
      const rest = order[column].filter(each => each !== id)
      const n = (before === null ? 0 : rest.indexOf(before) + 1) + 1
      change(placeCard(id, placeAfter(map, order, card, before)))
      showMap({ focus: id })
      announce(latest.current.say('map.moved', { title: title(id), n, all: order[column].length }))
    }

    function shift(id: CardId, by: -1 | 1) {
      const { map, order } = latest.current.scene
      const column = columnOf(id)
      if (!column) return
      const bandOf = (each: CardId | undefined) => map.columns[column].find(card => card.id === each)?.band
      const at = order[column].indexOf(id)
      const other = order[column][at + by]
      if (!other || bandOf(other) !== bandOf(id)) return
      moveAfter(id, by === 1 ? other : (order[column][at - 2] ?? null))
    }

    function pick(id: CardId, upTo: boolean) {
      if (!plan.isEditable()) return
      const { several } = useMapScreen.getState()
      const { selected } = latest.current.scene.front ?? {}
      const start = several ?? (selected && selected !== id ? [selected] : [])
      const next = upTo ? pickedUpTo(start, id, latest.current.scene.order) : pickedOrNot(start, id)
      showMap({ several: next, editing: null, gap: null })
      select(null)
    }

    function walk(by: 1 | -1) {
      const gap = gapToWalk(plan.getState())
      const stop = gap && walkOn(plan.getState(), gap, by)
      const { say } = latest.current
      announce(
        stop ? say('map.gap.at', { n: stop.n, all: gap.stops.length, title: title(stop.record) }) : say('map.gap.none'),
      )
    }

    return { answer, write, finish, join, moveAfter, shift, pick, walk }
  }, [plan])
}
