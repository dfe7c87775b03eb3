import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adultDays } from '../../../src/derive/adultDays.ts'
import { coverage } from '../../../src/derive/coverage.ts'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { holes } from '../../../src/derive/holes.ts'
import { roleDemand } from '../../../src/derive/roleDemand.ts'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import type { Id } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { entriesOf, isOn, linksOf, tick, ticks, timedOn, week, windowsOn } from '../../support/minuteByMinute.ts'
import { randomDay, randomPlan } from '../../support/randomPlans.ts'

type Rule = (plan: Plan, asked?: string) => unknown

function sameByTheMinute(rule: Rule, plainly: (plan: Plan, asked: string | undefined) => unknown) {
  fc.assert(
    fc.property(randomPlan, randomDay, (plan, asked) => {
      expect(rule(plan, asked)).toEqual(plainly(plan, asked))
    }),
    { numRuns: 60 },
  )
}

const idsOf = <K extends Id>(table: ReadonlyMap<K, unknown>): K[] => [...table.keys()].sort()
const key = (...parts: unknown[]) => JSON.stringify(parts)
/** Fractions added from the smallest up, so that two ways of adding them agree to the last digit. */
const sum = (parts: readonly number[]) => [...parts].sort((a, b) => a - b).reduce((a, b) => a + b, 0)

it('[D1] gives the entries one finds by going through links, moments and weekdays one by one', () => {
  sameByTheMinute(adultDays, (plan, asked) =>
    idsOf(plan.people).flatMap(person =>
      week.flatMap(weekday => {
        const padded = (minutes: number) => String(minutes).padStart(4, '0')
        const rank = (entry: { start: number; end: number; practice: string; moment: string | null }) =>
          `${padded(entry.start)} ${padded(entry.end)} ${entry.practice} ${entry.moment}`
        const entries = entriesOf(plan, asked, person, weekday).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
        return entries.length > 0 ? [{ person, weekday, entries }] : []
      }),
    ),
  )
})

it('[D2] finds the clashes one finds by looking at every ten minutes', () => {
  sameByTheMinute(doubleBookings, (plan, asked) =>
    idsOf(plan.people).flatMap(person => {
      const found = new Map<string, number>()
      for (const weekday of week) {
        const entries = entriesOf(plan, asked, person, weekday)
        for (const at of ticks) {
          const now = entries.filter(entry => isOn(entry, at))
          const pairs = now.flatMap(a =>
            now
              .filter(b => a.practice < b.practice && !(a.moment !== null && a.moment === b.moment))
              .map(b => key([a.practice, b.practice], weekday)),
          )
          for (const pair of new Set(pairs)) found.set(pair, (found.get(pair) ?? 0) + tick)
        }
      }
      const rows = [...found].map(([pair, minutes]) => ({ pair: JSON.parse(pair), minutes }))
      const practices = [...new Set(rows.map(row => key(...row.pair[0])))].sort()
      return practices.map(pair => {
        const own = rows.filter(row => key(...row.pair[0]) === pair)
        const weekdays = own.map(row => row.pair[1]).sort()
        return { person, practices: JSON.parse(pair), weekdays, minutes: Math.max(...own.map(row => row.minutes)) }
      })
    }),
  )
})

it('[D6] misses the adults one misses by asking every person at every moment', () => {
  sameByTheMinute(coverage, (plan, asked) =>
    idsOf(plan.moments).flatMap(id =>
      week.flatMap(weekday => {
        const moment = timedOn(plan, asked, weekday).find(one => one.id === id)
        if (!moment || moment.minAdults === null) return []
        const making = [...plan.practices.values()].filter(
          practice =>
            practice.visibility === 'frontstage' &&
            windowsOn(plan, asked, practice, weekday).some(window => window.moment === id),
        )
        const people = idsOf(plan.people).filter(person =>
          entriesOf(plan, asked, person, weekday).some(
            entry => entry.moment === id && making.some(practice => practice.id === entry.practice),
          ),
        )
        const promised = making
          .filter(practice => !linksOf(plan, 'assigned').some(link => link.to === practice.id))
          .flatMap(({ id: to }) => linksOf(plan, 'does').filter(link => link.to === to && link.part.includes('R')))
        const present = people.length + sum(promised.map(link => link.count))
        return present < moment.minAdults ? [{ moment: id, weekday, needed: moment.minAdults, present }] : []
      }),
    ),
  )
})

it('[D7] finds the holes one finds by looking at every ten minutes', () => {
  sameByTheMinute(holes, (plan, asked) =>
    week.flatMap(weekday => {
      const busy = ticks.filter(at => timedOn(plan, asked, weekday).some(moment => isOn(moment, at)))
      return busy
        .slice(1)
        .map((at, index) => ({ weekday, start: (busy[index] ?? 0) + tick, end: at }))
        .filter(hole => hole.start < hole.end)
    }),
  )
})

it('[D8] finds the overlaps one finds by following every learner', () => {
  sameByTheMinute(studentOverlaps, (plan, asked) =>
    idsOf(plan.moments).flatMap(first =>
      idsOf(plan.moments)
        .filter(second => first < second)
        .flatMap(second => {
          const both = (weekday: number) =>
            timedOn(plan, asked, weekday).filter(({ id }) => id === first || id === second)
          const minutesOn = (weekday: number) =>
            ticks.filter(at => both(weekday).filter(moment => isOn(moment, at)).length === 2).length * tick
          const weekdays = week.filter(weekday => minutesOn(weekday) > 0)
          const [a, b] = [plan.moments.get(first), plan.moments.get(second)]
          const standsFor = (id: Id<'moment'> | undefined) => (id && plan.moments.has(id) ? id : undefined)
          const [ofA, ofB] = [standsFor(a?.variantOf), standsFor(b?.variantOf)]
          const areVariants = ofA === second || ofB === first || (ofA !== undefined && ofA === ofB)
          // a learner who is in the plan, or one more nobody has described
          const isIn = (learner: string, list: readonly string[]) => list.length === 0 || list.includes(learner)
          const followed = [...plan.learners.keys(), 'anybody']
          const shared = followed.some(it => isIn(it, a?.learners ?? []) && isIn(it, b?.learners ?? []))
          const minutes = Math.max(0, ...weekdays.map(minutesOn))
          return minutes > 0 && !areVariants && shared ? [{ moments: [first, second], weekdays, minutes }] : []
        }),
    ),
  )
})

it('[D42] asks for as many as one counts at every ten minutes', () => {
  sameByTheMinute(roleDemand, (plan, asked) => {
    const weekLength = Math.max(1, week.filter(weekday => timedOn(plan, asked, weekday).length > 0).length)
    return idsOf(plan.roles).map(role => {
      const done = linksOf(plan, 'does').filter(link => link.from === role && link.part.includes('R'))
      const countAt = (link: (typeof done)[number], weekday: number, at: number) => {
        const practice = plan.practices.get(link.to)
        const on = practice && windowsOn(plan, asked, practice, weekday).some(window => isOn(window, at))
        return on ? [{ count: link.count, frontstage: practice.visibility === 'frontstage' }] : []
      }
      const people = linksOf(plan, 'fills').flatMap(link =>
        link.to === role ? (plan.people.get(link.from) ?? []) : [],
      )
      const headcount = plan.roles.get(role)?.headcount ?? 0
      const have = people.length || headcount
      const fte = people.length > 0 ? sum(people.map(person => person.fte)) : headcount
      const askedAt = (weekday: number, at: number) =>
        sum(done.flatMap(link => countAt(link, weekday, at)).map(({ count }) => count))
      const peak = Math.max(...week.flatMap(weekday => ticks.map(at => askedAt(weekday, at))))
      const over = week.flatMap(weekday => {
        const levels: { weekday: number; start: number; end: number; asked: number }[] = []
        for (const at of ticks) {
          const last = levels.at(-1)
          const now = askedAt(weekday, at)
          if (last?.asked === now) last.end = at + tick
          else levels.push({ weekday, start: at, end: at + tick, asked: now })
        }
        return levels.filter(level => level.asked > have)
      })
      const contact = done.map(link => {
        const on = week.flatMap(weekday => ticks.flatMap(at => countAt(link, weekday, at)))
        return on.filter(({ frontstage }) => frontstage).length * tick * link.count
      })
      const contactMinutesPerDay = sum(contact) / weekLength
      const capacityMinutes = Number((fte * plan.plan.school.contract.maxContactMinutesPerDay).toFixed(6)) // 0.3 × 330 is 99, not 99.00000000000001
      const percent = capacityMinutes > 0 ? (contactMinutesPerDay / capacityMinutes) * 100 : null
      return { role, have, peak, over, contactMinutesPerDay, capacityMinutes, percent }
    })
  })
})
