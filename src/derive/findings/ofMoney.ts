import { found, topic } from './found.ts'
import { idsOnly, kind } from './kind.ts'

const mayNotPay = topic('medium', 'D27')
const notGranted = topic('low', 'D28')
const atStake = topic('low', 'D29')
const onlyPartner = topic('medium', 'D33')
const hindering = {
  clarity: topic('low', 'D30', 'clarity'),
  conviction: topic('low', 'D30', 'conviction'),
  coalition: topic('low', 'D30', 'coalition'),
  capacity: topic('low', 'D30', 'capacity'),
  culture: topic('low', 'D30', 'culture'),
}

/** Money, what others have to allow, and what has to be true. */
export const ofMoney = [
  kind(
    ({ evidenceFit }) => [evidenceFit],
    ({ practice, tier, funds }) => funds.map(fund => found(mayNotPay, [practice, fund], { tier })),
  ),
  kind(
    ({ permissions }) => [permissions],
    ({ granter, open, moments }) => found(notGranted, open, { granter, moments, open: open.length }),
  ),
  kind(
    ({ assumptions }) => [assumptions],
    ({ assumption, score }) => (score > 0 ? found(atStake, [assumption], { score }) : []),
  ),
  kind(
    ({ conditions }) => [conditions],
    ({ area, balance }) => (balance < 0 ? found(hindering[area], [], { balance }) : []),
  ),
  kind(
    ({ partners }) => [partners],
    ({ support, moments }) => found(onlyPartner, [support], { moments }),
  ),
  idsOnly(({ dataUse }) => dataUse.feedsNothing, topic('low', 'D34', 'feedsNothing')),
  idsOnly(({ dataUse }) => dataUse.saysEvidenceWithoutData, topic('low', 'D34', 'withoutData')),
]
