import type { Finding } from '../../derive/finding.ts'
import type { Json } from '../../domain/field.ts'
import { type Id, kindOf } from '../../domain/ids.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { Format } from '../../words/format.ts'
import type { Values } from '../../words/say.ts'
import { withoutStop } from '../../words/withoutStop.ts'
import type { FindingRow } from './findingRows.ts'
import { findingKinds, kindOfFinding } from './kinds.ts'

export interface Speaking {
  readonly say: SayEveryWord
  readonly format: Format
  /** What stands in the sentence for a card. */
  readonly name: (id: Id) => string
  /** Whether it is a feeling that students should not have to have. */
  readonly isGuarded: (id: Id) => boolean
}

/** What is said of such a feeling in place of what is said of one to aim for. */
const saidOfGuarded: Readonly<Record<string, string>> = {
  'finding.D10': 'finding.guard.D10',
  'finding.D11.new': 'finding.guard.D11.new',
  'finding.D11.person': 'finding.guard.D11.person',
}

/** What a finding says, with its numbers and its cards; its weekdays together. */
export function sayFinding(row: Pick<FindingRow, 'finding' | 'weekdays'>, speaking: Speaking): string {
  const { message, records } = row.finding
  const say = speaking.say as (key: string, values: Values) => string // the key and its values are read, not written here
  const key = (records.some(speaking.isGuarded) && saidOfGuarded[message]) || message
  if (message in findingKinds) return say(key, fillsOf(row, speaking))
  return say('finding.unknown', { cards: speaking.format.list(records.map(speaking.name)) })
}

/** All that a sentence about a finding may name: its values as people read them, then its cards by kind. */
export function fillsOf({ finding, weekdays }: Pick<FindingRow, 'finding' | 'weekdays'>, speaking: Speaking): Values {
  const { say, format, name } = speaking
  const { message, records, values } = finding
  const counted = kindOfFinding(message).n
  return {
    ...numbers(values),
    ...times(values, format),
    ...cardsByKind(records, name, format),
    n: numberOf(counted === undefined ? records.length : values[counted]),
    weekdays: sayWeekdays(weekdays, format),
    contact: numberOf(values.contactMinutesPerDay),
    capacity: numberOf(values.capacityMinutes),
    granter: typeof values.granter === 'string' && values.granter !== '' ? values.granter : say('finding.nobody'),
    tier: typeof values.tier === 'number' ? say('finding.tier', { tier: values.tier }) : say('finding.tier.none'),
    stretches: sayStretches(values.stretches, speaking),
    changes: sayChanges(values, speaking),
  }
}

function numbers(values: Finding['values']): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'number' ? [[key, Math.round(value)]] : [])),
  )
}

function times({ start, end }: Finding['values'], format: Format): Values {
  return typeof start === 'number' && typeof end === 'number'
    ? { start: format.time(start), end: format.time(end) }
    : {}
}

/** `support` for the first of a kind, `supports` for all of them. */
function cardsByKind(records: readonly Id[], name: (id: Id) => string, format: Format): Values {
  const byKind = Map.groupBy(records, id => kindOf(id) ?? 'card')
  return Object.fromEntries(
    [...byKind].flatMap(([kind, ids]) => {
      const names = ids.map(id => withoutStop(name(id)))
      return [
        [kind, names[0] ?? ''],
        [`${kind}s`, format.list(names)],
      ]
    }),
  )
}

function sayWeekdays(weekdays: readonly number[], format: Format): string {
  const [only, ...others] = weekdays
  return only !== undefined && others.length === 0 ? format.weekday(only, 'long') : format.weekdays(weekdays)
}

function sayStretches(stretches: Json | undefined, { say, format }: Speaking): string {
  if (!Array.isArray(stretches)) return ''
  const said = stretches.map(stretch => {
    const { start, end, asked } = stretch as Readonly<Record<string, Json>> // as the rule gives them
    return say('finding.stretch', {
      asked: numberOf(asked),
      from: format.time(numberOf(start)),
      to: format.time(numberOf(end)),
    })
  })
  return format.list(said)
}

/** What is new weighs 1, what is partly in place a half. */
function sayChanges({ newPractices, weight }: Finding['values'], { say, format }: Speaking): string {
  const fresh = numberOf(newPractices)
  const partly = typeof weight === 'number' ? Math.round((weight - fresh) * 2) : 0
  return format.list([
    ...(fresh > 0 ? [say('finding.changes.new', { n: fresh })] : []),
    ...(partly > 0 ? [say('finding.changes.partly', { n: partly })] : []),
  ])
}

function numberOf(value: Json | undefined): number {
  return typeof value === 'number' ? Math.round(value) : 0
}
