import type { Stretch } from '../domain/clock.ts'
import { type Id, newId } from '../domain/ids.ts'
import { inOrder, keyAfter, keyAtEnd } from '../domain/order.ts'
import type { Moment } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import type { Command } from './commands.ts'
import { assignToCopies, copyBelongings } from './copyMoments.ts'
import { editFields } from './edits.ts'
import { duplicateMoment, retimeMoment } from './momentCommands.ts'
import { create } from './writer.ts'

/** Puts a day right after another; null puts it first. */
export function placeDay(id: Id<'day'>, after: Id<'day'> | null): Command {
  return document => {
    const days = inOrder(document.plan().days).filter(day => day.id !== id)
    const before = after === null ? null : days.find(day => day.id === after)
    if (!document.has(id) || before === undefined) return
    editFields(document, id, {
      order: keyAfter(
        before?.order ?? null,
        days.map(day => day.order),
      ),
    })
  }
}

/** Several moments at new times (minutes after midnight). A time that is none of one day is refused, the others hold. */
export function retimeMoments(times: readonly ({ readonly id: Id<'moment'> } & Stretch)[]): Command {
  return document => {
    for (const { id, start, end } of times) retimeMoment(id, { start, end })(document)
  }
}

/**
 * Makes two moments of one that has a time: it ends where its copy starts, at `at`, and the copy has its words, feelings,
 * curve and links. Variants at the same time are split with it. Refused when `at` is not inside it, or the id in use.
 */
export function splitMoment(id: Id<'moment'>, copy: Id<'moment'>, at: number): Command {
  return document => {
    const plan = document.plan()
    const moment = plan.moments.get(id)
    if (!moment || !isTimed(moment) || !Number.isInteger(at) || document.has(copy)) return
    const { start, end } = moment
    if (at <= start || at >= end) return
    const halves = new Map([[id, copy]])
    for (const other of plan.moments.values()) {
      if (other.variantOf === id && other.start === start && other.end === end) halves.set(other.id, newId('moment'))
    }
    for (const [first, second] of halves) {
      duplicateMoment(first, second)(document)
      if (first !== id) editFields(document, second, { variantOf: copy })
      retimeMoment(first, { start, end: at })(document)
      retimeMoment(second, { start: at, end })(document)
    }
    assignToCopies(document, halves)
  }
}

export interface Carried {
  /** Each moment to carry over, with the id of its copy. */
  readonly moments: ReadonlyMap<Id<'moment'>, Id<'moment'>>
  readonly to: Id<'day'>
  /** Whether practices make the copies, too. A day as students live it now takes titles, times and places only. */
  readonly practices: boolean
}

/**
 * Copies moments into a day, after what is there, in the order given. A day of kind `today` takes title, kind, time and
 * place, for everyone; any other takes all but faces, pictures included. Refused for ids in use and a day that is not there.
 */
export function carryMoments({ moments, to, practices }: Carried): Command {
  return document => {
    const plan = document.plan()
    const day = plan.days.get(to)
    if (!day) return
    const outline = day.kind === 'today'
    const taken = [...moments].filter(([id, copy]) => plan.moments.has(id) && !document.has(copy))
    const copies = new Map(outline ? taken.filter(([id]) => !isVariantAmong(plan.moments.get(id), moments)) : taken)
    const orders = [...plan.moments.values()].filter(moment => moment.day === to).map(moment => moment.order)
    for (const [id, copy] of copies) {
      const moment = plan.moments.get(id)
      if (!moment) continue
      const order = keyAtEnd(orders)
      orders.push(order)
      const { variantOf } = moment
      const varied = variantOf && copies.get(variantOf)
      create(
        document,
        copy,
        outline ? { ...outlineOf(moment), day: to, order } : { ...moment, day: to, order, variantOf: varied },
      )
    }
    if (outline) return
    copyBelongings(document, copies, { practices })
    if (practices) assignToCopies(document, copies)
  }
}

function isVariantAmong(moment: Moment | undefined, moments: ReadonlyMap<Id<'moment'>, unknown>): boolean {
  return moment?.variantOf !== undefined && moments.has(moment.variantOf)
}

function outlineOf({ title, kind, start, end, part, weekdays, place, lang }: Moment) {
  return { title, kind, start, end, part, weekdays, place, lang }
}
