import type { finding } from '../../words/en/finding.ts'

/** Every message a rule can give. */
export type FindingMessage = Extract<keyof typeof finding, `finding.D${string}`>

/** Those who can act on a finding, in the order they are shown. */
export const whos = ['schedule', 'leaders', 'money', 'outside', 'team'] as const
export type Who = (typeof whos)[number]

/** Where a finding is mended. */
export type Mend = 'adults' | 'day' | 'map' | 'list' | 'learning' | 'voices' | 'yes' | 'assume' | 'fields'

interface FindingKind {
  readonly who: Who
  readonly mend: Mend
  /** The value the sentence counts by. */
  readonly n?: string
}

/** What is known of each message beside its words: who can act, where, and what it counts. */
export const findingKinds: Readonly<Record<FindingMessage, FindingKind>> = {
  'finding.D2': { who: 'schedule', mend: 'adults' },
  'finding.D3.over': { who: 'schedule', mend: 'adults' },
  'finding.D3.amber': { who: 'schedule', mend: 'adults' },
  'finding.D4.continuous': { who: 'schedule', mend: 'adults' },
  'finding.D4.lunch': { who: 'schedule', mend: 'adults' },
  'finding.D4.prep': { who: 'schedule', mend: 'adults' },
  'finding.D5': { who: 'schedule', mend: 'adults' },
  'finding.D6': { who: 'schedule', mend: 'adults', n: 'needed' },
  'finding.D6.unsaid': { who: 'team', mend: 'list' },
  'finding.D7': { who: 'schedule', mend: 'day' },
  'finding.D8': { who: 'schedule', mend: 'day' },
  'finding.D9': { who: 'leaders', mend: 'adults' },
  'finding.D10': { who: 'team', mend: 'map' },
  'finding.D11.new': { who: 'team', mend: 'map' },
  'finding.D11.person': { who: 'team', mend: 'map' },
  'finding.D12.evidence': { who: 'team', mend: 'learning' },
  'finding.D14': { who: 'team', mend: 'day', n: 'range' },
  'finding.D16': { who: 'team', mend: 'day' },
  'finding.D19.momentsUnmapped': { who: 'team', mend: 'map' },
  'finding.D19.practicesWithoutRole': { who: 'leaders', mend: 'map' },
  'finding.D19.supportsWithoutOwner': { who: 'leaders', mend: 'fields' },
  'finding.D19.supportsNobodyNeeds': { who: 'team', mend: 'map' },
  'finding.D19.practicesWithoutMoment': { who: 'team', mend: 'map' },
  'finding.D19.outcomesUnaimed': { who: 'team', mend: 'learning' },
  'finding.D19.danglingLinks': { who: 'team', mend: 'list' },
  'finding.D20': { who: 'leaders', mend: 'fields', n: 'supports' },
  'finding.D22.circle': { who: 'leaders', mend: 'map' },
  'finding.D22.refused': { who: 'outside', mend: 'yes' },
  'finding.D23': { who: 'leaders', mend: 'map', n: 'momentsLost' },
  'finding.D24.none': { who: 'leaders', mend: 'map' },
  'finding.D24.many': { who: 'leaders', mend: 'map' },
  'finding.D26.unpriced': { who: 'money', mend: 'fields' },
  'finding.D27': { who: 'money', mend: 'map' },
  'finding.D28': { who: 'outside', mend: 'yes', n: 'open' },
  'finding.D29': { who: 'leaders', mend: 'assume' },
  'finding.D30.clarity': { who: 'leaders', mend: 'assume' },
  'finding.D30.conviction': { who: 'leaders', mend: 'assume' },
  'finding.D30.coalition': { who: 'leaders', mend: 'assume' },
  'finding.D30.capacity': { who: 'leaders', mend: 'assume' },
  'finding.D30.culture': { who: 'leaders', mend: 'assume' },
  'finding.D31.missing.students': { who: 'team', mend: 'voices' },
  'finding.D31.missing.families': { who: 'team', mend: 'voices' },
  'finding.D31.missing.educators': { who: 'team', mend: 'voices' },
  'finding.D31.missing.leaders': { who: 'team', mend: 'voices' },
  'finding.D31.moment': { who: 'team', mend: 'voices' },
  'finding.D33': { who: 'outside', mend: 'map', n: 'moments' },
  'finding.D34.feedsNothing': { who: 'team', mend: 'map' },
  'finding.D34.withoutData': { who: 'team', mend: 'map' },
  'finding.D42.over': { who: 'schedule', mend: 'adults', n: 'have' },
  'finding.D42.load': { who: 'schedule', mend: 'adults' },
}

/** What is known of a message; of one that a newer rule gives, the least. */
export function kindOfFinding(message: string): FindingKind {
  return message in findingKinds ? findingKinds[message as FindingMessage] : { who: 'team', mend: 'list' } // one of its keys
}
