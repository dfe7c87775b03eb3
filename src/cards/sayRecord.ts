import { type Id, kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { SayEveryWord } from '../store/everyWord.ts'
import type { Format } from '../words/format.ts'
import { cardIn, isCardId, titleIn } from './cardTitles.ts'
import { type FieldSpec, fieldSpecs } from './fieldSpecs.ts'

/** What a record is called in a report; undefined for what people do not call by a name. */
export function nameOfRecord(plan: Plan, id: Id, say: SayEveryWord): string | undefined {
  const kind = kindOf(id)
  if (isCardId(id)) return titleIn(plan, id) || say('card.untitled')
  if (kind === 'plan') return say('merge.plan')
  if (kind === 'day') return textOf(cardIn(plan, id)?.title) || say('list.day')
  if (kind === 'feeling') return textOf(cardIn(plan, id)?.word) || undefined
  return undefined
}

type FieldWord = FieldSpec['label']

const words = {
  title: 'merge.field.title',
  name: 'merge.field.title',
  label: 'merge.field.title',
  start: 'card.field.timing',
  end: 'card.field.timing',
  timing: 'card.field.timing',
  weekdays: 'card.field.weekdays',
  part: 'card.field.part',
  dream: 'list.dream',
} as const

/** What a field is called where people fill it in; undefined for what has no field of its own. */
export function nameOfField(id: Id, field: string, say: SayEveryWord): string | undefined {
  if (field in words) return say(words[field as keyof typeof words]) // one of the names above
  const label = isCardId(id) ? specOf(id, field)?.label : undefined
  return label && sayPlain(say, label)
}

function specOf(id: Id, field: string) {
  const kind = kindOf(id)
  return kind && kind in fieldSpecs
    ? fieldSpecs[kind as keyof typeof fieldSpecs].find(spec => spec.field === field) // one of its kinds
    : undefined
}

/** A word of a field, which takes no values. */
function sayPlain(say: SayEveryWord, word: FieldWord): string {
  return say(word as 'card.field.place') // as every one of them
}

const longestValue = 120

/** A field's value in a report; undefined when it is no word, number or time. */
export function sayValue(id: Id, field: string, value: unknown, say: SayEveryWord, format: Format): string | undefined {
  if (field === 'start' && Array.isArray(value)) return format.stretch(Number(value[0]), Number(value[1]))
  const option = specOf(id, field)?.options?.find(([each]) => each === value)
  if (option) return sayPlain(say, option[1])
  if (typeof value === 'number') return format.number(value)
  if (typeof value !== 'string' || value === '') return undefined
  return value.length > longestValue ? `${value.slice(0, longestValue).toWellFormed()}…` : value
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
