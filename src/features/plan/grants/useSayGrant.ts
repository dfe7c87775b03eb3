import type { Fund } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { usePlan } from '../../../store/openPlan.tsx'
import { sayDate } from '../sayDate.ts'
import { type Grant, isOpen } from './grantRows.ts'

/** How far a grant is, who gives it, how much, and the date that counts next, each in a few words. */
export function useSayGrant(): (grant: Grant) => readonly string[] {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const money = (amount: number) => format.money(amount, currency)
  const sayAmount = ({ asked, awarded }: Grant) => {
    if (awarded === undefined)
      return asked === undefined ? say('grant.amount.none') : say('grant.asked', { money: money(asked) })
    return asked === undefined || asked === awarded
      ? say('grant.awarded', { money: money(awarded) })
      : say('grant.awarded.of', { money: money(awarded), asked: money(asked) })
  }
  return grant => {
    const date = grant.date && sayDate(grant.date, format.language)
    const isDue = grant.status === 'idea' || grant.status === 'written'
    return [
      say(`grant.status.${grant.status}`),
      ...(grant.funder.trim() ? [grant.funder.trim()] : []),
      sayAmount(grant),
      ...(date && isDue ? [say('grant.due', { date })] : []),
      ...(date && !isOpen(grant) ? [say('grant.answered', { date })] : []),
    ]
  }
}

/** From when until when the money of a grant can be spent. */
export function useSayTime(): (grant: Grant, fund: Fund | undefined) => string {
  const say = useEveryWord()
  const { language } = useFormat()
  return ({ start }, fund) => {
    const from = start && sayDate(start, language)
    const until = fund?.until && sayDate(fund.until, language)
    if (from) return until ? say('grant.time', { start: from, until }) : say('grant.start', { start: from })
    return until ? say('grant.until', { until }) : say('grant.time.none')
  }
}
