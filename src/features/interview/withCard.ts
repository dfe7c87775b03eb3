import { addRecord, type Command } from '../../document/commands.ts'
import { type Id, isId, newId } from '../../domain/ids.ts'
import type { Answer } from './answer.ts'

/** The card an answer names, made where there is none, and what ties it. */
export function withCard<K extends 'practice' | 'role'>(
  kind: K,
  answer: Answer,
  ties: (id: Id<K>) => readonly Command[],
  fields: Readonly<Record<string, unknown>> = {},
): readonly Command[] {
  if (answer.by === 'card') return isId(kind, answer.id) ? ties(answer.id) : []
  if (answer.by !== 'words' || answer.words.trim() === '') return []
  const id = newId(kind)
  return [addRecord({ ...fields, id: id as Id<'practice'>, title: answer.words.trim() }), ...ties(id)] // both kinds have a title
}
