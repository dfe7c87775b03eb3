import type { PersonWeek } from '../../derive/personWeek.ts'
import type { RoleWeek } from '../../derive/roleWeek.ts'
import type { Contract } from '../../domain/contract.ts'
import type { Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { least, lengthOf, most, mostOf, type NumberName, type OnDays } from './adultNumbers.ts'

/** A number in words, and what it is held against. */
export interface SaidNumber {
  readonly value: string
  readonly against: string
}

interface Speaking {
  person(name: NumberName, week: PersonWeek, contract: Contract): SaidNumber
  role(name: NumberName, week: RoleWeek): SaidNumber
}

/** How the numbers of an adult's week are said: whole minutes, the weekdays they are of, and the contract beside them. */
export function useSayNumber(): Speaking {
  const say = useEveryWord()
  const format = useFormat()
  const percent = (value: number) => format.number(Math.round(value))
  const onDays = ({ minutes, weekdays }: OnDays, all: number) =>
    weekdays.length === all && all > 1
      ? say('adults.number.everyDay', { minutes })
      : say('adults.number.onDays', { minutes, days: format.weekdays(weekdays) })
  const toPlace = (practices: readonly Practice[]) =>
    practices.reduce(
      (sum, { timing }) => sum + (timing.kind === 'floating' ? timing.minutes * timing.timesPerWeek : 0),
      0,
    )
  const perWeek = (minutes: number) =>
    minutes === 0 ? say('adults.number.none') : say('adults.number.perWeek', { minutes: Math.round(minutes) })
  const changes = (practices: readonly Practice[]) => {
    const count = (status: Practice['status']) => practices.filter(each => each.status === status).length
    const [fresh, partly] = [count('new'), count('partly')]
    if (fresh + partly === 0) return say('adults.number.none')
    return format.list([
      ...(fresh > 0 ? [say('adults.number.new', { n: fresh })] : []),
      ...(partly > 0 ? [say('adults.number.partly', { n: partly })] : []),
    ])
  }
  const contact = (load: { contactMinutesPerDay: number; capacityMinutes: number; percent: number | null }) => ({
    value: say('adults.number.perDay', { minutes: Math.round(load.contactMinutesPerDay) }),
    against:
      load.percent === null
        ? say('adults.number.contact.none')
        : say('adults.number.contact', {
            capacity: Math.round(load.capacityMinutes),
            percent: percent(load.percent),
          }),
  })
  return {
    person(name, week, contract) {
      const days = week.breath ?? []
      const nothing = { value: say('adults.number.none'), against: '' }
      switch (name) {
        case 'contact':
          return contact(week.load)
        case 'busiest': {
          const { worst } = week.load
          const found = mostOf(week.contact)
          if (!worst || !found) return nothing
          return {
            value: onDays(found, week.contact.length),
            against: say('adults.number.contact', {
              capacity: Math.round(week.load.capacityMinutes),
              percent: percent(worst.percent),
            }),
          }
        }
        case 'work': {
          const found = most(days, day => lengthOf(day.work))
          const against = say('adults.number.atMost', { minutes: contract.maxContinuousMinutes })
          return found ? { value: onDays(found, days.length), against } : nothing
        }
        case 'lunch': {
          const found = least(days, day => lengthOf(day.lunch))
          const [start, end] = contract.lunchWindow
          const against = say('adults.number.lunch', {
            minutes: contract.dutyFreeLunchMinutes,
            from: format.time(start),
            to: format.time(end),
          })
          return found ? { value: onDays(found, days.length), against } : nothing
        }
        case 'prep': {
          const found = least(days, day => day.prep.minutes)
          const against = say('adults.number.atLeast', { minutes: contract.minPrepMinutesPerDay })
          return found ? { value: onDays(found, days.length), against } : nothing
        }
        case 'toPlace': {
          const { needed, unplaced } = week.toPlace
          const against =
            unplaced > 0 ? say('adults.number.unplaced', { minutes: unplaced }) : say('adults.number.fits')
          return { value: perWeek(needed), against: needed > 0 ? against : '' }
        }
        default:
          return { value: changes(week.changes), against: '' }
      }
    },
    role(name, { demand, ...week }) {
      switch (name) {
        case 'contact':
          return contact(demand)
        case 'peak':
          return {
            value: say('adults.number.peak', { n: demand.peak }),
            against: say('adults.number.have', { n: demand.have }),
          }
        case 'toPlace':
          return { value: perWeek(toPlace(week.toPlace)), against: '' }
        default:
          return { value: changes(week.changes), against: '' }
      }
    },
  }
}
