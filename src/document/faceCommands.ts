import type { Id } from '../domain/ids.ts'
import type { Voice } from '../domain/studentDay.ts'
import type { Command } from './commands.ts'
import { existsField, keyOf } from './keys.ts'
import { create, discard } from './writer.ts'

/** One anonymous answer of how a moment feels, −2…2, and for whom it speaks if that was said. */
export interface FaceAnswer {
  readonly id: Id<'face'>
  readonly moment: Id<'moment'>
  readonly valence: number
  readonly voice?: Voice
}

/**
 * Writes private answers down once they are shown: each only once, however often it is asked for, and not again after
 * somebody cleared it. Answers to moments that are gone are left out.
 */
export function addFaces(answers: readonly FaceAnswer[]): Command {
  return document => {
    for (const { id, moment, valence, voice } of answers) {
      const isFace = Number.isInteger(valence) && Math.abs(valence) <= 2
      if (!isFace || !document.has(moment) || document.get(keyOf(id, existsField)) !== undefined) continue
      create(document, id, { moment, valence, ...(voice && { voice: [voice] }) })
    }
  }
}

/** The same on a device where nobody pressed anything: its person's Undo goes on to what they did themselves. */
export function addFacesForOthers(answers: readonly FaceAnswer[]): Command {
  return document => {
    document.cannotBeUndone()
    addFaces(answers)(document)
  }
}

/** Takes all faces of some moments away. */
export function clearFaces(moments: readonly Id<'moment'>[]): Command {
  return document => {
    for (const { id, moment } of document.plan().faces.values()) {
      if (!moments.includes(moment)) continue
      for (const documentId of document.documentIds(id)) discard(document, documentId)
    }
  }
}
