import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Draft, DraftLink, Drafts, NewName, SuggestedPart } from '../domain/suggestion.ts'

interface Asked {
  readonly plan: Plan
  /** How fingerprints of the parts begin. */
  readonly base: string
  readonly drafts: Drafts
  /** The part of the practice, which the others hang on; absent where the practice stands at this card already. */
  readonly practice?: SuggestedPart
  /** Whether a part, by its name in the chain, was waved away. */
  readonly isWaved: (part: string) => boolean
}

/** The cards of a chain one by one, each with what it would add: the practice, who does it, what it needs, who says yes. */
export function partsOf({ plan, base, drafts, practice, isWaved }: Asked): SuggestedPart[] {
  const { create, links } = drafts
  const draftOf = new Map<NewName | Id, Draft>(create.map(draft => [draft.name, draft]))
  const of = (kind: DraftLink['kind']) =>
    links.filter(link => link.kind === kind && link.part !== undefined && !isWaved(link.part))
  const under = practice?.fingerprint
  const common = (link: DraftLink, card: Id | NewName, hangsOn: string | undefined) => {
    const draft = draftOf.get(card)
    return {
      fingerprint: `${base}|${link.part}`,
      ...(draft ? { draft } : { existing: card as Id }), // what is not drafted is there
      ...(hangsOn !== undefined && { under: hangsOn }),
    }
  }
  const roles = of('does').map((link): SuggestedPart => {
    const title = draftOf.get(link.from)?.fields.title ?? plan.roles.get(link.from as Id<'role'>)?.title // `does` starts at a role
    return {
      ...common(link, link.from, under),
      kind: 'role',
      title: String(title ?? ''),
      because: '',
      letters: String(link.fields.part ?? ''),
      links: [link],
    }
  })
  const supports = of('needs').flatMap((link): SuggestedPart[] => {
    const record = draftOf.get(link.to)?.fields ?? plan.supports.get(link.to as Id<'support'>) // `needs` ends at a support
    const part: SuggestedPart = {
      ...common(link, link.to, under),
      kind: 'support',
      title: String(record?.title ?? ''),
      because: String(link.fields.reason ?? ''),
      type: String(record?.type ?? ''),
      isHelpful: link.fields.weight === 'helpful',
      links: [link, ...links.filter(owns => owns.kind === 'owns' && owns.to === link.to)],
    }
    return [part]
  })
  const supportOf = new Map(supports.map(part => [part.draft?.name ?? part.existing, part.fingerprint]))
  const permissions = of('awaits').flatMap((link): SuggestedPart[] => {
    const hangsOn = supportOf.get(link.from)
    if (hangsOn === undefined && link.from.startsWith('new:')) return [] // its support was waved away
    const record = draftOf.get(link.to)?.fields ?? plan.permissions.get(link.to as Id<'permission'>) // `awaits` ends at one
    return [
      {
        ...common(link, link.to, hangsOn),
        kind: 'permission',
        title: String(record?.ask ?? ''),
        because: '',
        granter: String(record?.granter ?? ''),
        links: [link],
      },
    ]
  })
  return [...(practice ? [practice] : []), ...roles, ...supports, ...permissions]
}
