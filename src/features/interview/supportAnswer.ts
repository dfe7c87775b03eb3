import { addRecord, type Command } from '../../document/commands.ts'
import { addLink, editLink } from '../../document/linkCommands.ts'
import { type Id, isId, newId } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Answer } from './answer.ts'

/** What a practice needs; what only helped it until now is needed from now on. */
export function needSupport(plan: Plan, practice: Id<'practice'>, answer: Answer): readonly Command[] {
  if (answer.by === 'card') {
    if (!isId('support', answer.id)) return []
    const there = plan.links.get(linkId('needs', practice, answer.id))
    return [there ? editLink<'needs'>(there.id, { weight: 'needed' }) : addLink('needs', practice, answer.id)]
  }
  const id = newId('support')
  if (answer.by === 'support') {
    const { title, type, because, hours } = answer.support
    return [
      addRecord({ id, title, type, detail: because, ...(hours !== undefined && { hours }) }),
      addLink('needs', practice, id, { reason: because }),
    ]
  }
  if (answer.by !== 'words' || answer.words.trim() === '') return []
  const { words, type } = answer
  return [addRecord({ id, title: words.trim(), ...(type && { type }) }), addLink('needs', practice, id)]
}

/** Somebody who has to say yes: what is asked of them is the support, until it is put in words. */
export function awaitPermission(plan: Plan, support: Id<'support'>, answer: Answer): readonly Command[] {
  if (answer.by === 'card') return isId('permission', answer.id) ? [addLink('awaits', support, answer.id)] : []
  const id = newId('permission')
  const asked =
    answer.by === 'permission'
      ? answer.permission
      : answer.by === 'words' && answer.words.trim() !== ''
        ? { ask: plan.supports.get(support)?.title ?? '', granter: answer.words.trim() }
        : undefined
  return asked ? [addRecord({ id, ...asked }), addLink('awaits', support, id)] : []
}
