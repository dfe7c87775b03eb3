import { momentsOf, partAt, shownDay } from '../../derive/theDay.ts'
import {
  closeGap,
  closeHole,
  type Refused,
  shiftFollowing,
  splitAt,
  swapWithNext,
  type TimeMove,
} from '../../derive/timeMoves.ts'
import { addRecord, type Command, sameGesture } from '../../document/commands.ts'
import { retimeMoments, splitMoment } from '../../document/dayCommands.ts'
import { moveMoment, retimeMoment } from '../../document/momentCommands.ts'
import { type Stretch, schoolWeek } from '../../domain/clock.ts'
import { type Id, newId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { OpenPlan } from '../../store/openPlan.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { toast } from '../../ui/Toast.tsx'
import type { Format } from '../../words/format.ts'
import { showDay } from './dayScreen.ts'
import { keepFocus } from './keepFocus.ts'

export type Hole = Stretch & { readonly weekdays: readonly number[] }

interface Means {
  readonly plan: OpenPlan
  readonly say: SayEveryWord
  readonly format: Format
  /** Makes an edit and says so, with a way back. */
  readonly edit: (said: string, edit: () => void) => void
}

export type TimeVerbs = ReturnType<typeof timeVerbs>

/** What moves time in the day on screen; each is one step of undo, and says what it did or why it could not. */
export function timeVerbs({ plan, say, format, edit }: Means) {
  const dayId = () => shownDay(plan.getState(), useScreen.getState().day ?? undefined)?.id ?? ''
  const momentOf = (id: Id<'moment'>) => plan.getState().moments.get(id)
  const titleOf = (id: Id<'moment'>) => momentOf(id)?.title || say('moment.untitled')
  const change = (...commands: Command[]) => plan.isEditable() && plan.change(...commands)

  function saidOf({ by, moved, staying }: TimeMove): string {
    const minutes = say('unit.minutes', { n: Math.abs(by) })
    const said = say(by < 0 ? 'time.moved.earlier' : 'time.moved.later', { n: moved, minutes })
    return staying > 0 ? say('time.staying', { said, n: staying }) : said
  }

  function apply(move: TimeMove, said = saidOf(move)) {
    edit(said, () => change(retimeMoments(move.times)))
  }

  function explain(refusal: Refused, id: Id<'moment'>) {
    if (refusal.refused === 'would meet') {
      const [mover, other] = refusal.pair
      toast(say('time.meet', { title: titleOf(mover), other: titleOf(other) }))
    } else {
      const why = { first: 'time.first', last: 'time.last', 'no gap': 'time.noGap' } as const
      toast(say(why[refusal.refused], { title: titleOf(id) }))
    }
  }

  /** The moment itself where it has a time; where it has none, says so. */
  function timed(id: Id<'moment'>) {
    const moment = momentOf(id)
    if (moment && isTimed(moment)) return moment
    toast(say('time.none', { title: titleOf(id) }))
    return undefined
  }

  return {
    closeGap(id: Id<'moment'>) {
      if (!timed(id)) return
      const move = closeGap(plan.getState(), dayId(), homeOf(momentOf(id)) ?? id)
      if ('refused' in move) explain(move, id)
      else apply(move)
      keepFocus(id)
    },

    closeHole(hole: Hole) {
      const move = closeHole(plan.getState(), dayId(), hole)
      if (!('refused' in move)) apply(move)
      else if (move.refused === 'would meet') explain(move, move.pair[0])
      else toast(say('time.hole.last'))
    },

    /** Whether it could be done. */
    shift(id: Id<'moment'>, by: number): boolean {
      const move = shiftFollowing(plan.getState(), dayId(), homeOf(momentOf(id)) ?? id, by)
      if (move) apply(move)
      return move !== undefined
    },

    swap(id: Id<'moment'>) {
      if (!timed(id)) return
      const own = homeOf(momentOf(id)) ?? id
      const move = swapWithNext(plan.getState(), dayId(), own)
      if ('refused' in move) return explain(move, id)
      const at = (wanted: Id<'moment'>) => {
        const time = move.times.find(one => one.id === wanted)
        return time ? format.stretch(time.start, time.end) : ''
      }
      const names = { title: titleOf(own), other: titleOf(move.next) }
      apply(move, say('time.swapped', { ...names, time: at(own), otherTime: at(move.next) }))
      keepFocus(id)
    },

    split(id: Id<'moment'>) {
      const moment = timed(id)
      if (!moment) return
      const at = splitAt(moment)
      if (at === undefined) return toast(say('time.split.short', { title: titleOf(id) }))
      const first = format.stretch(moment.start, at)
      const second = format.stretch(at, moment.end)
      edit(say('time.split', { title: titleOf(id), first, second }), () => change(splitMoment(id, newId('moment'), at)))
      keepFocus(id)
    },

    /** A new moment that fills a hole, on its weekdays; its name waits for the first word. */
    fill(hole: Hole) {
      const state = plan.getState()
      const day = dayId()
      const id = newId('moment')
      const before = momentsOf(state, day).findLast(moment => isTimed(moment) && moment.end <= hole.start)
      const part = partAt(hole.start, state.plan.school)
      const weekdays = hole.weekdays.join() === schoolWeek.join() ? [] : hole.weekdays
      plan.endGesture()
      change(
        sameGesture(
          addRecord({ id, day: day as Id<'day'>, part, weekdays }),
          moveMoment(id, { after: before?.id ?? null, part }),
          retimeMoment(id, { start: hole.start, end: hole.end }),
        ),
      )
      select(id)
      if (useScreen.getState().scale === 'week') showDay({ open: { panel: 'details', moment: id } })
      else showDay({ caret: { moment: id, row: 'title' }, fresh: id })
    },
  }
}

/** A variant goes with the moment it varies. */
function homeOf(moment: Moment | undefined): Id<'moment'> | undefined {
  return moment?.variantOf
}
