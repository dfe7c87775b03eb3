import { byId, type Id } from '../domain/ids.ts'
import type { Chain } from './chain.ts'
import { folded } from './folded.ts'
import { permissions } from './permissions.ts'
import { sameTitle } from './sameTitle.ts'
import type { NewName } from './suggestion.ts'
import { type KnownSupport, type SupportKey, supports } from './supports.ts'

/** What the practice needs, its owner where the plan or the chain has one, and the yes it waits for. What is there is used. */
export function addSupport(chain: Chain, key: SupportKey, weight: 'needed' | 'helpful'): void {
  const support = supports.get(key)
  if (!support) return
  const { plan, text, practice, create, links } = chain
  const { title, because } = text.support(support)
  const titles = new Set([title, support.title].map(folded))
  const there = [...plan.supports.values()]
    .sort(byId)
    .find(one => one.type === support.type && titles.has(folded(one.title)))
  const name = `new:support/${key}` as const
  links.push({
    kind: 'needs',
    from: practice,
    to: there?.id ?? name,
    fields: { weight, reason: because },
    part: `support/${key}`,
  })
  if (there) return
  const { type, hours } = support
  const fields = { title, type, detail: because, status: 'missing', ...(hours && { hours }) }
  create.push({ name, kind: 'support', fields })
  const owner = ownerOf(chain, support)
  if (owner) links.push({ kind: 'owns', from: owner, to: name, fields: {} })
  const yes = yesFor(chain, support)
  if (yes) links.push({ kind: 'awaits', from: name, to: yes, fields: {}, part: `permission/${support.asks}/${key}` })
}

function ownerOf({ plan, text, create }: Chain, { owner }: KnownSupport): Id | NewName | undefined {
  return (
    sameTitle(plan.roles, text.role(owner), owner)?.id ?? create.find(({ name }) => name === `new:role/${owner}`)?.name
  )
}

/** The yes a support waits for: the plan's own, or a new one that joins what the chain creates. */
export function yesFor({ plan, text, create }: Chain, { asks }: KnownSupport): Id | NewName | undefined {
  if (!asks) return undefined
  const { ask, granter } = text.permission(asks)
  const asked = new Set([ask, permissions[asks].ask].map(folded))
  const there = [...plan.permissions.values()].sort(byId).find(one => asked.has(folded(one.ask)))
  if (there) return there.id
  const name = `new:permission/${asks}` as const
  if (!create.some(draft => draft.name === name)) {
    create.push({ name, kind: 'permission', fields: { ask, granter, status: 'to ask' } })
  }
  return name
}
