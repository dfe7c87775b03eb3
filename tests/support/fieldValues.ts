import fc from 'fast-check'

/** The values a field of a plan file may hold, by what they are. */

type FileRecord = Readonly<Record<string, unknown>>
export type Arb<T = unknown> = fc.Arbitrary<T>

export const text = fc.string({ unit: 'grapheme', maxLength: 30 })
export const tail = fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/)
export const whole = fc.integer({ min: 0, max: 500 })
export const share = fc.integer({ min: 0, max: 100 })
export const moneyOrNull = fc.option(fc.integer({ min: 0, max: 1_000_000 }))
export const flag = fc.boolean()
export const order = fc.constantFrom('a0', 'a1', 'a0V', 'Zz', 'b00')
export const day = fc
  .integer({ min: 0, max: 20_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))
export const of = <const T extends string | number>(...values: readonly T[]) => fc.constantFrom(...values)
export const setOf = <T>(item: Arb<T>) => fc.uniqueArray(item, { maxLength: 4 })
export const texts = setOf(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
export const idOf = (...kinds: readonly string[]) =>
  fc.tuple(fc.constantFrom(...kinds), tail).map(([kind, end]) => `${kind}:${end}`)
export const anyId = idOf('moment', 'practice', 'support', 'idea', 'role', 'day')
export const weekdays = setOf(fc.integer({ min: 1, max: 7 }))
export const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
export const stretch = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([start, end]) => start < end)
  .map(([start, end]) => ({ start: clock(start), end: clock(end) }))
export const some = (fields: Record<string, Arb>): Arb<FileRecord> => fc.record(fields, { requiredKeys: [] })
export const voice = setOf(of('students', 'families', 'educators', 'staff', 'leaders', 'partners', 'district'))
export const who = of('adult', 'shared', 'student')
export const purpose = of('prep', 'coaching', 'family', 'meeting', 'lunch', 'other')
export const timing = fc.oneof(
  fc.constant({ kind: 'during' }),
  fc.tuple(stretch, some({ purpose })).map(([time, more]) => ({ kind: 'at', ...time, ...more })),
  fc
    .tuple(purpose, whole, some({ timesPerWeek: whole }))
    .map(([why, minutes, more]) => ({ kind: 'floating', purpose: why, minutes, ...more })),
)

/** Something a newer version may say; never empty, so that it is no default. */
export const unheardOf = fc
  .jsonValue({ maxDepth: 2 })
  .map(value => JSON.stringify(value))
  .filter(text => !text.includes('__proto__'))
  .map(text => ({ said: JSON.parse(text) }))
