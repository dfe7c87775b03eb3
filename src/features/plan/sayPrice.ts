import { isUnpriced } from '../../derive/prices.ts'
import type { Support } from '../../domain/plan.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { Format } from '../../words/format.ts'

/** What a support costs, once and a year; what nobody has priced is said so, never as nothing. */
export function sayPrice(support: Support, currency: string, say: SayEveryWord, format: Format): string {
  if (isUnpriced(support)) return say('planView.unpriced')
  const { costOneTime, costPerYear } = support
  const once = costOneTime ? [say('planView.price.once', { money: format.money(costOneTime, currency) })] : []
  const yearly = costPerYear ? [say('planView.price.year', { money: format.money(costPerYear, currency) })] : []
  return format.list([...once, ...yearly]) || say('planView.price.none')
}
