import { firstYearOf, isUnpriced } from '../../derive/prices.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { Format } from '../../words/format.ts'
import { listNames } from '../../words/listNames.ts'
import { type YesRow, yesGroups } from './yesRows.ts'

interface LetterWords {
  readonly say: SayEveryWord
  readonly format: Format
  readonly sayFeeling: (word: string) => string
  /** The day it is written, milliseconds since 1970. */
  readonly now: number
}

/** A plain letter to one of those who must say yes: what is asked, what for, and what students would feel, from the cards alone. */
export function letter(plan: Plan, granter: string, words: LetterWords): string {
  const { say, format, now } = words
  const { school, dream } = plan.plan
  const open = yesGroups(plan).find(group => group.granter === granter)?.open ?? []
  const asks = open.map((row, index) =>
    `${index + 1}. ${row.permission.ask.trim() || '…'}\n${about(plan, row, words).join(' ')}`.trim(),
  )
  const paragraphs = [
    [school.name, school.district].filter(Boolean).join(', '),
    new Intl.DateTimeFormat(format.language, { dateStyle: 'long' }).format(now),
    say('letter.dear', { granter: granter || '…' }),
    say('letter.who', { plan: plan.plan.title || say('app.untitled') }),
    dream.trim() && say('letter.dream', { dream: dream.trim() }),
    say('letter.ask', { n: open.length }),
    ...asks,
    say('letter.show'),
    say('letter.thanks'),
    say('letter.from'),
  ]
  return paragraphs.filter(Boolean).join('\n\n')
}

function about(plan: Plan, { permission, supports, moments }: YesRow, words: LetterWords): string[] {
  const { say, format } = words
  const things = supports.flatMap(id => plan.supports.get(id)?.title || []).filter(title => title !== permission.ask)
  const titles = moments.flatMap(id => plan.moments.get(id)?.title || [])
  const feelings = feelingsOf(plan, moments, words)
  return [
    ...(things.length > 0 ? [say('letter.gives', { supports: listNames(things, format) })] : []),
    ...(titles.length > 0 ? [say('letter.moments', { n: titles.length, moments: listNames(titles, format) })] : []),
    ...(feelings.length > 0 ? [say('letter.feelings', { feelings: format.list(feelings) })] : []),
    ...cost(plan, supports, words),
    ...(permission.weeks ? [say('letter.weeks', { n: permission.weeks })] : []),
  ]
}

/** What students are meant to feel in these moments, the most often wanted first, as many as a letter bears. */
function feelingsOf(plan: Plan, moments: readonly Id<'moment'>[], { sayFeeling }: LetterWords): string[] {
  const wanted = [...plan.feelings.values()].filter(({ kind, moment }) => kind === 'aim' && moments.includes(moment))
  const byWord = [...Map.groupBy(wanted, ({ word }) => word)]
  byWord.sort(([a, of], [b, others]) => others.length - of.length || compareText(a, b))
  return byWord.slice(0, 5).map(([word]) => sayFeeling(word))
}

function cost(plan: Plan, supports: readonly Id<'support'>[], { say, format }: LetterWords): string[] {
  const records = supports.flatMap(id => plan.supports.get(id) ?? [])
  const priced = records.filter(support => !isUnpriced(support))
  const money = priced.reduce((sum, support) => sum + firstYearOf(support), 0)
  if (priced.length === 0) return []
  if (money === 0) return records.length === priced.length ? [say('letter.cost.none')] : []
  const said = { money: format.money(money, plan.plan.currency) }
  return [priced.length === records.length ? say('letter.cost', said) : say('letter.cost.some', said)]
}
