import { type Id, tailOf } from '../domain/ids.ts'
import type { Plan, RecordIn } from '../domain/plan.ts'
import { addRecord, type Command, removeRecord } from './commands.ts'
import { editFields } from './edits.ts'
import { addLink } from './linkCommands.ts'
import type { Writer } from './writer.ts'

type Grant = RecordIn<'grants'>

/** What of a grant's money is written anew; undefined: nobody has said. */
export type GrantMoney = { readonly [F in 'asked' | 'awarded']?: number | undefined }

/** The fund a grant brings when nobody has named another: the same one for all who give it one at a time. */
export function ownFundOf(id: Id<'grant'>): Id<'fund'> {
  return `fund:${tailOf(id)}`
}

/** The fund a grant brings, as long as it is in the plan. */
export function fundOfGrant({ fund }: Pick<Grant, 'fund'>, plan: Pick<Plan, 'funds'>): Id<'fund'> | undefined {
  return fund && plan.funds.has(fund) ? fund : undefined
}

/** Says that a grant pays a support; its money joins the funds of the plan with the first of these. */
export function grantPays(id: Id<'grant'>, support: Id<'support'>): Command {
  return document => {
    const fund = fundFor(document, id)
    if (fund && document.has(support)) addLink('pays', fund, support)(document)
  }
}

/** Says until when (`YYYY-MM-DD`) the money of a grant lasts; undefined: nobody has said. */
export function grantLasts(id: Id<'grant'>, until: string | undefined): Command {
  return document => {
    const fund = fundFor(document, id)
    if (fund) editFields(document, fund, { until })
  }
}

/** Writes how much was asked for or given, in the plan's currency; the fund it brings has as much, unless it was told another amount. */
export function writeGrantMoney(id: Id<'grant'>, patch: GrantMoney): Command {
  return document => {
    const plan = document.plan()
    const grant = plan.grants.get(id)
    if (!grant) return
    editFields(document, id, patch)
    const fund = fundOfGrant(grant, plan)
    if (fund && plan.funds.get(fund)?.amount === amountOf(grant))
      editFields(document, fund, { amount: amountOf({ ...grant, ...patch }) })
  }
}

/** Names a grant; the fund it brings goes by the same name, unless it was given another. */
export function nameGrant(id: Id<'grant'>, title: string): Command {
  return document => {
    const plan = document.plan()
    const grant = plan.grants.get(id)
    if (!grant) return
    editFields(document, id, { title })
    const fund = fundOfGrant(grant, plan)
    if (fund && plan.funds.get(fund)?.title === grant.title) editFields(document, fund, { title })
  }
}

/** Takes the money of a grant off what it pays: the fund it brought goes, one that was there by itself stays. */
export function takeGrantOff(id: Id<'grant'>): Command {
  return document => {
    const grant = document.plan().grants.get(id)
    if (!grant) return
    if (grant.fund === ownFundOf(id)) removeRecord(grant.fund)(document)
    editFields(document, id, { fund: undefined })
  }
}

/** Says which fund of the plan a grant brings, in place of the one it brought. Undefined: none yet. */
export function grantBrings(id: Id<'grant'>, fund: Id<'fund'> | undefined): Command {
  return document => {
    const plan = document.plan()
    if (!plan.grants.has(id) || (fund && !plan.funds.has(fund)) || plan.grants.get(id)?.fund === fund) return
    takeGrantOff(id)(document)
    editFields(document, id, { fund })
  }
}

/** Deletes a grant and the fund it brought. One undo brings both back. */
export function removeGrant(id: Id<'grant'>): Command {
  return document => {
    takeGrantOff(id)(document)
    removeRecord(id)(document)
  }
}

/** What a grant brings: what was given, or else what was asked for. */
export function amountOf({ asked, awarded }: GrantMoney): number | undefined {
  return awarded ?? asked
}

function fundFor(document: Writer, id: Id<'grant'>): Id<'fund'> | undefined {
  const plan = document.plan()
  const grant = plan.grants.get(id)
  if (!grant) return undefined
  const there = fundOfGrant(grant, plan)
  if (there) return there
  const fund = ownFundOf(id)
  const amount = amountOf(grant)
  addRecord({ id: fund, title: grant.title, recurring: false, ...(amount !== undefined && { amount }) })(document)
  editFields(document, id, { fund })
  return fund
}
