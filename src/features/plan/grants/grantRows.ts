import { linksByFrom } from '../../../derive/validLinks.ts'
import { amountOf, fundOfGrant } from '../../../document/grantCommands.ts'
import { compareText, type Id } from '../../../domain/ids.ts'
import { inOrder } from '../../../domain/order.ts'
import type { Fund, Plan, RecordIn } from '../../../domain/plan.ts'

export type Grant = RecordIn<'grants'>

/** How far a grant is, in the order it goes. */
export const grantStatuses = ['idea', 'written', 'sent', 'won', 'lost'] as const

/** A grant with the fund it brings, and what that pays. */
export interface GrantRow {
  readonly grant: Grant
  readonly fund: Fund | undefined
  readonly pays: readonly Id<'support'>[]
}

/** Grants that are open first, by their date, those without one after them; then what was won, then what was not. */
export function grantRows(plan: Pick<Plan, 'grants' | 'funds' | 'supports' | 'links'>): readonly GrantRow[] {
  const paying = linksByFrom(plan, 'pays')
  const supports = inOrder(plan.supports).map(({ id }) => id)
  return [...plan.grants.values()].sort(byStageThenDate).map(grant => {
    const id = fundOfGrant(grant, plan)
    const paid = new Set(id ? paying.get(id)?.map(({ to }) => to) : [])
    return { grant, fund: id && plan.funds.get(id), pays: supports.filter(support => paid.has(support)) }
  })
}

function byStageThenDate(a: Grant, b: Grant): number {
  return (
    stageOf(a) - stageOf(b) ||
    Number(!a.date) - Number(!b.date) ||
    compareText(a.date ?? '', b.date ?? '') ||
    compareText(a.id, b.id)
  )
}

function stageOf({ status }: Grant): number {
  return status === 'won' ? 1 : status === 'lost' ? 2 : 0
}

/** What a team may count on, and what it hopes for: by the amount given, or else asked for; those without one are listed all the same. */
export interface GrantSums {
  readonly won: Sum
  readonly hoped: Sum
}

interface Sum {
  readonly amount: number
  readonly ids: readonly Id<'grant'>[]
}

export function grantSums({ grants }: Pick<Plan, 'grants'>): GrantSums {
  const sum = (holds: (grant: Grant) => boolean): Sum => {
    const found = [...grants.values()].filter(holds).sort(byStageThenDate)
    return {
      amount: found.reduce((all, grant) => all + (amountOf(grant) ?? 0), 0),
      ids: found.filter(grant => amountOf(grant) !== undefined).map(({ id }) => id),
    }
  }
  return { won: sum(({ status }) => status === 'won'), hoped: sum(isOpen) }
}

/** Whether nobody knows yet how a grant ends. */
export function isOpen({ status }: Pick<Grant, 'status'>): boolean {
  return status !== 'won' && status !== 'lost'
}

/** The funds that are counted as money though the grant that would bring them is not won: still open, or lost. */
export function fundsNotWon(plan: Pick<Plan, 'grants' | 'funds'>): ReadonlyMap<Id<'fund'>, Grant> {
  const brought = [...plan.grants.values()].flatMap(grant => {
    const fund = fundOfGrant(grant, plan)
    return fund ? [[fund, grant] as const] : []
  })
  const won = new Set(brought.filter(([, { status }]) => status === 'won').map(([fund]) => fund))
  return new Map(brought.filter(([fund]) => !won.has(fund)).reverse())
}

/** Funds no other grant brings, by title. */
export function fundsToChoose(plan: Pick<Plan, 'grants' | 'funds'>, id: Id<'grant'>): readonly Fund[] {
  const taken = new Set([...plan.grants.values()].flatMap(grant => (grant.id === id ? [] : (grant.fund ?? []))))
  return [...plan.funds.values()]
    .filter(fund => !taken.has(fund.id))
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id))
}

/** The grants that bring a fund. */
export function grantsOfFund({ grants }: Pick<Plan, 'grants'>, fund: Id<'fund'>): readonly Id<'grant'>[] {
  return [...grants.values()].flatMap(grant => (grant.fund === fund ? grant.id : [])).sort()
}
