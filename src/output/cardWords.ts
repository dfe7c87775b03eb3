import { looseEnds } from '../derive/looseEnds.ts'
import { linksByTo, validLinks } from '../derive/validLinks.ts'
import { type Id, kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import type { Token } from './colours.ts'
import type { CardId, MapCard, RowId } from './mapColumns.ts'
import type { PictureOptions } from './sheet.ts'

/** One line under a card's title. */
export interface MetaLine {
  readonly text: string
  readonly token: Token
  /** The feeling, outcome or person a line stands for. */
  readonly row?: RowId
}

export interface CardWords {
  readonly title: string
  readonly meta: readonly MetaLine[]
}

type Words = Pick<PictureOptions, 'say' | 'format'>

/** The ways in which the cards of a plan are not finished; the map says so on each. */
export interface OpenEnds {
  readonly gaps: ReadonlySet<Id>
  readonly owners: ReadonlyMap<Id, readonly Id<'role'>[]>
}

/** Which cards nothing holds on to, and who owns which support: worked out once for a whole map. */
export function openEnds(plan: Plan): OpenEnds {
  const { momentsUnmapped, practicesWithoutRole, supportsWithoutOwner } = looseEnds(plan)
  const owns = Map.groupBy(validLinks(plan, 'owns'), (link): Id => link.to)
  return {
    gaps: new Set<Id>([...momentsUnmapped, ...practicesWithoutRole, ...supportsWithoutOwner]),
    owners: new Map([...owns].map(([support, links]) => [support, links.map(link => link.from)])),
  }
}

/** What a card of the map says: its title, then quiet lines, the last of them what is still missing. */
export function cardWords(plan: Plan, card: MapCard, ends: OpenEnds, words: Words): CardWords {
  const { title, facts } = factsOf(plan, card.id, ends, words)
  const quiet = facts.filter(fact => fact !== undefined && fact !== '').join('\u00a0· ')
  const missing = ends.gaps.has(card.id) ? missingWords(card.id, words) : undefined
  return {
    title: title.trim() || words.say(kindOf(card.id) === 'moment' ? 'moment.untitled' : 'card.untitled'),
    meta: [
      ...(quiet === '' ? [] : [{ text: quiet, token: 'ink-soft' as const }]),
      ...card.rows.flatMap(row => rowLine(plan, row, words)),
      ...(missing === undefined ? [] : [{ text: missing, token: 'finding-text' as const }]),
    ],
  }
}

interface Facts {
  readonly title: string
  readonly facts: readonly (string | undefined)[]
}

function factsOf(plan: Plan, id: CardId, ends: OpenEnds, words: Words): Facts {
  const { say, format } = words
  const money = (amount: number) => format.money(amount, plan.plan.currency)
  switch (kindOf(id)) {
    case 'moment': {
      const moment = plan.moments.get(id as Id<'moment'>) // kinds are read from ids, here and below
      return {
        title: moment?.title ?? '',
        facts: [moment && isTimed(moment) ? format.stretch(moment.start, moment.end) : undefined],
      }
    }
    case 'practice': {
      const practice = plan.practices.get(id as Id<'practice'>)
      const { timing, status = 'new' } = practice ?? {}
      const time = timing?.kind === 'at' ? format.stretch(timing.start, timing.end) : undefined
      return { title: practice?.title ?? '', facts: [time, say(`practice.status.${status}`)] }
    }
    case 'role': {
      const role = plan.roles.get(id as Id<'role'>)
      return { title: role?.title ?? '', facts: [say('output.headcount', { n: headcountOf(plan, id as Id<'role'>) })] }
    }
    case 'support':
      return supportFacts(plan, id as Id<'support'>, ends, words)
    case 'permission': {
      const permission = plan.permissions.get(id as Id<'permission'>)
      return {
        title: permission?.ask ?? '',
        facts: [permission?.granter, permission && say(`permission.status.${permission.status}`)],
      }
    }
    case 'condition': {
      const condition = plan.conditions.get(id as Id<'condition'>)
      return {
        title: condition?.title ?? '',
        facts: [condition && say(`output.condition.${condition.effect}`), condition?.group],
      }
    }
    case 'assumption':
      return { title: plan.assumptions.get(id as Id<'assumption'>)?.text ?? '', facts: [say('output.assumed')] }
    default: {
      const fund = plan.funds.get(id as Id<'fund'>)
      const amount = fund?.amount === undefined ? undefined : money(fund.amount)
      return { title: fund?.title ?? '', facts: [amount, fund?.until] }
    }
  }
}

/** Those who fill a role count; without any, the number somebody wrote. */
function headcountOf(plan: Plan, role: Id<'role'>): number {
  return linksByTo(plan, 'fills').get(role)?.length ?? plan.roles.get(role)?.headcount ?? 1
}

function supportFacts(plan: Plan, id: Id<'support'>, ends: OpenEnds, { say, format }: Words): Facts {
  const support = plan.supports.get(id)
  if (!support) return { title: '', facts: [] }
  const { costOneTime, costPerYear, leadWeeks } = support
  const money = (amount: number) => format.money(amount, plan.plan.currency)
  const owners = (ends.owners.get(id) ?? []).flatMap(role => plan.roles.get(role)?.title ?? [])
  return {
    title: support.title,
    facts: [
      say(`support.status.${support.status}`),
      costOneTime ? say('output.once', { cost: money(costOneTime) }) : undefined,
      costPerYear ? say('output.yearly', { cost: money(costPerYear) }) : undefined,
      leadWeeks ? say('unit.weeks', { n: leadWeeks }) : undefined,
      owners.length > 0 ? say('output.owner', { who: format.list(owners) }) : undefined,
    ],
  }
}

function rowLine(plan: Plan, row: RowId, { say }: Words): MetaLine[] {
  const feeling = plan.feelings.get(row as Id<'feeling'>) // an id of another kind is in none of the other tables
  if (feeling) {
    const word = feeling.word.trim()
    const felt = feeling.kind === 'guard' ? say('output.guard', { word }) : word
    const learner = feeling.learner && plan.learners.get(feeling.learner)
    const text = learner ? say('output.feelingOf', { learner: learner.name, feeling: felt }) : felt
    return word === '' ? [] : [{ text, token: 'day-text', row }]
  }
  const text = (
    plan.outcomes.get(row as Id<'outcome'>)?.title ??
    plan.people.get(row as Id<'person'>)?.label ??
    ''
  ).trim()
  return text === '' ? [] : [{ text, token: 'ink-soft', row }]
}

function missingWords(id: CardId, { say }: Words): string {
  const kind = kindOf(id)
  if (kind === 'moment') return say('output.missing.practice')
  return kind === 'practice' ? say('output.missing.role') : say('output.missing.owner')
}
