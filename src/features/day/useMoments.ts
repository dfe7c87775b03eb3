import { useCallback } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { slotsOf } from '../../derive/slots.ts'
import { shownDay } from '../../derive/theDay.ts'
import { addRecord, type Command, removeRecord, sameGesture } from '../../document/commands.ts'
import { duplicateMoment, moveMoment, retimeMoment } from '../../document/momentCommands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { isTimed, type PartOfDay, partsOfDay } from '../../domain/studentDay.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { announce } from '../../ui/Toast.tsx'
import { showDay } from './dayScreen.ts'
import { keepFocus } from './keepFocus.ts'
import { endAt, freeAfter, moveInDay, startAt } from './moveInDay.ts'

/** Everything a person does to the moments of the day on screen; each says what it did. */
export function useMoments() {
  const plan = useOpenPlan()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const say = useWord()
  const format = useFormat()

  const here = useCallback(() => {
    const state = plan.getState()
    const day = shownDay(state, useScreen.getState().day ?? undefined)
    const learner = useScreen.getState().learner ?? undefined
    return { state, day, slots: day ? slotsOf(state, day.id, learner) : [] }
  }, [plan])

  const titleOf = (moment: Moment | undefined) => moment?.title || say('moment.untitled')

  /** A new moment right after another, or first in the day; its title waits for the first word. */
  function add(after: Id<'moment'> | null, inPart?: PartOfDay) {
    const { state, day, slots } = here()
    const index = slots.findIndex(slot => slot.moment.id === after)
    const before = slots[index]
    const next = slots[index + 1]
    const id = newId('moment')
    const part = inPart ?? before?.part ?? next?.part ?? 'morning'
    const dayId = day?.id ?? newId('day')
    const commands: Command[] = day ? [] : [addRecord({ id: dayId, kind: 'aim' })]
    commands.push(addRecord({ id, day: dayId, part }), moveMoment(id, { after, part }))
    const start = state.plan.school.dayStart ?? 480
    const time = useScreen.getState().scale !== 'story' && freeAfter(before?.moment, next?.moment, start)
    if (time) commands.push(retimeMoment(id, time))
    plan.endGesture()
    change(sameGesture(...commands)) // its name, written next, belongs to the same step
    select(id)
    if (useScreen.getState().scale === 'week') showDay({ open: { panel: 'details', moment: id } })
    else showDay({ caret: { moment: id, row: 'title' }, fresh: id })
  }

  /** After the selected moment, else at the end of the day. */
  function addHere() {
    const { slots } = here()
    const { selected } = useScreen.getState()
    const chosen = slots.find(slot => slot.moment.id === selected) ?? slots.at(-1)
    add(chosen?.moment.id ?? null)
  }

  /** First in a part of the day that has nothing yet. */
  function addIn(part: PartOfDay) {
    const before = here().slots.findLast(slot => partsOfDay.indexOf(slot.part) <= partsOfDay.indexOf(part))
    add(before?.moment.id ?? null, part)
  }

  function addBefore(id: Id<'moment'>) {
    const { slots } = here()
    const index = slots.findIndex(slot => slot.moment.id === id)
    add(slots[index - 1]?.moment.id ?? null, slots[index]?.part)
  }

  /** Puts a moment at index `to` among the others of the strip. */
  function moveTo(id: Id<'moment'>, to: number, part: PartOfDay) {
    const { state, slots } = here()
    const move = moveInDay(slots, id, to, part)
    const moment = state.moments.get(id)
    if (!move || !moment) return
    const times = move.times.flatMap(time => [time, ...variantsAlong(state, time)])
    const commands = [moveMoment(id, move), ...times.map(({ id: each, ...time }) => retimeMoment(each, time))]
    const own = move.times.find(time => time.id === id)
    const title = titleOf(moment)
    if (own) {
      const time = format.stretch(own.start, own.end)
      const said = say('day.movedTimes', { title, time, n: move.times.length - 1 })
      editWithUndo(said, () => change(...commands))
    } else {
      change(...commands)
      const inPart = here().slots.filter(slot => slot.part === move.part)
      const at = inPart.findIndex(slot => slot.moment.id === id) + 1
      announce(say('day.moved', { title, part: say(`part.${move.part}`), n: at, all: inPart.length }))
    }
    keepFocus(id)
  }

  /** One place earlier (−1) or later (1). */
  function step(id: Id<'moment'>, by: -1 | 1) {
    const { slots } = here()
    const index = slots.findIndex(slot => slot.moment.id === id)
    const self = slots[index]
    if (!self) return
    const neighbour = slots[index + by]
    if (!neighbour) return
    if (neighbour.part !== self.part && !isTimed(self.moment)) moveTo(id, by < 0 ? index : index, neighbour.part)
    else moveTo(id, index + by, neighbour.part)
  }

  function toPart(id: Id<'moment'>, part: PartOfDay) {
    const { slots } = here()
    const others = slots.filter(slot => slot.moment.id !== id)
    const to = others.filter(slot => partsOfDay.indexOf(slot.part) <= partsOfDay.indexOf(part)).length
    moveTo(id, to, part)
  }

  function retime(id: Id<'moment'>, time: { start: number; end: number }) {
    const { state } = here()
    const moment = state.moments.get(id)
    if (!moment || (moment.start === time.start && moment.end === time.end)) return
    change(retimeMoment(id, time))
    announce(say('day.movedTime', { title: titleOf(moment), time: format.stretch(time.start, time.end) }))
  }

  /** Moves the start or the end of a timed moment by some minutes. */
  function nudge(id: Id<'moment'>, what: 'start' | 'end', minutes: number) {
    const moment = here().state.moments.get(id)
    if (!moment || !isTimed(moment)) return
    retime(id, what === 'start' ? startAt(moment, moment.start + minutes) : endAt(moment, moment.end + minutes))
  }

  function duplicate(id: Id<'moment'>) {
    const copy = newId('moment')
    change(duplicateMoment(id, copy))
    select(copy)
    announce(say('day.duplicated', { title: titleOf(here().state.moments.get(id)) }))
  }

  /** Takes a moment away, with a way back for eight seconds. */
  function remove(id: Id<'moment'>) {
    const title = titleOf(here().state.moments.get(id))
    editWithUndo(say('day.removed', { title }), () => change(removeRecord(id)))
    if (useScreen.getState().selected === id) select(null)
    showDay({ open: null, fresh: null })
  }

  /** A card nobody has written in goes without a word. */
  function dropFresh(id: Id<'moment'>) {
    change(removeRecord(id))
    select(null)
    showDay({ fresh: null })
  }

  return { add, addHere, addIn, addBefore, moveTo, step, toPart, retime, nudge, duplicate, remove, dropFresh }
}

/** The variants that kept the same time as their moment go along with it. */
function variantsAlong(plan: Plan, time: { id: Id<'moment'>; start: number; end: number }) {
  const home = plan.moments.get(time.id)
  return [...plan.moments.values()]
    .filter(other => other.variantOf === time.id && other.start === home?.start && other.end === home?.end)
    .map(other => ({ ...time, id: other.id }))
}
