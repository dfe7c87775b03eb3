import type { Trial } from '../derive/whatIf.ts'
import type { Clash } from '../derive/whatIfTrialsOut.ts'
import { parseClock, writeClock } from '../domain/clock.ts'
import { type Id, isId } from '../domain/ids.ts'
import { whatIfPath } from './paths.ts'

/** What is asked at the address of a what-if: what to try at all, one trial, or the ways out of a double-booking. */
export type Asked =
  | { readonly ask: 'choose' }
  | { readonly ask: 'ways'; readonly clash: Clash }
  /** How much of full time, how many, or when: still to be said, or said. */
  | { readonly ask: 'fte'; readonly person: Id<'person'>; readonly fte: number | null }
  | { readonly ask: 'headcount'; readonly role: Id<'role'>; readonly headcount: number | null }
  | {
      readonly ask: 'move'
      readonly moment: Id<'moment'>
      readonly start: number | null
      readonly following: boolean
    }
  | { readonly ask: 'without'; readonly record: Extract<Trial, { kind: 'without' }>['record'] }

const along = 'on'

/** What an address asks; undefined when it is another place, and what cannot be read asks what to try. */
export function readAsked(location: string, plan: Id<'plan'>): Asked | undefined {
  const path = whatIfPath(plan)
  if (location !== path && !location.startsWith(`${path}/`)) return undefined
  const [ask, of, value = '', more = ''] = location.slice(path.length + 1).split('/')
  if (ask === 'ways' && isId('person', of) && isId('practice', value) && isId('practice', more))
    return { ask, clash: { person: of, practices: value < more ? [value, more] : [more, value] } }
  if (ask === 'fte' && isId('person', of)) {
    const percent = wholeIn(value)
    return { ask, person: of, fte: percent === null || percent > 100 ? null : percent / 100 }
  }
  if (ask === 'headcount' && isId('role', of)) return { ask, role: of, headcount: wholeIn(value) }
  if (ask === 'move' && isId('moment', of))
    return { ask, moment: of, start: parseClock(value) ?? null, following: more === along }
  if (ask === 'without' && isTaken(of)) return { ask, record: of }
  return { ask: 'choose' }
}

function isTaken(id: unknown): id is Extract<Trial, { kind: 'without' }>['record'] {
  return isId('support', id) || isId('person', id) || isId('role', id) || isId('practice', id)
}

function wholeIn(text: string): number | null {
  return /^\d{1,5}$/.test(text) ? Number(text) : null
}

/** The parts of the address that asks this. */
export function partsOf(asked: Asked): readonly string[] {
  switch (asked.ask) {
    case 'choose':
      return []
    case 'ways':
      return [asked.ask, asked.clash.person, ...asked.clash.practices]
    case 'fte':
      return [asked.ask, asked.person, ...(asked.fte === null ? [] : [String(Math.round(asked.fte * 100))])]
    case 'headcount':
      return [asked.ask, asked.role, ...(asked.headcount === null ? [] : [String(asked.headcount)])]
    case 'move': {
      const { start, following } = asked
      return [asked.ask, asked.moment, ...(start === null ? [] : [writeClock(start), ...(following ? [along] : [])])]
    }
    case 'without':
      return [asked.ask, asked.record]
  }
}
