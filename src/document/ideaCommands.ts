import { longestTitle } from '../domain/fieldKinds.ts'
import { type Id, isId } from '../domain/ids.ts'
import type { Idea } from '../domain/plan.ts'
import type { PartOfDay } from '../domain/studentDay.ts'
import { addRecord, type Command, removeRecord } from './commands.ts'
import { editFields } from './edits.ts'
import { addLink } from './linkCommands.ts'
import { moveMoment } from './momentCommands.ts'

/** Where the moment made of an idea stands: right after another of the day; null: it comes first. */
export interface PlaceOfIdea {
  readonly day: Id<'day'>
  readonly part: PartOfDay
  readonly after: Id<'moment'> | null
}

/**
 * Makes a moment of an idea and takes the idea away: who proposed it, how sure we are and what was said on it go along.
 * Refused when the idea or the day is not there, or the new id is in use.
 */
export function makeMomentOf(id: Id<'idea'>, into: Id<'moment'>, { day, part, after }: PlaceOfIdea): Command {
  return document => {
    const idea = document.plan().ideas.get(id)
    if (!idea || document.has(into)) return
    const { title, rest } = titleAndRest(idea.text)
    addRecord({ ...carried(idea), id: into, title, does: rest, day, part })(document)
    if (!document.has(into)) return
    moveMoment(into, { after, part })(document)
    leaveTo(id, into)(document)
  }
}

/** Makes a practice of an idea, in the same way; one that lay near a moment makes that moment happen. */
export function makePracticeOf(id: Id<'idea'>, into: Id<'practice'>): Command {
  return document => {
    const idea = document.plan().ideas.get(id)
    if (!idea || document.has(into)) return
    const { title, rest } = titleAndRest(idea.text)
    addRecord({ ...carried(idea), id: into, title, detail: rest })(document)
    if (isId('moment', idea.near)) addLink('makes', into, idea.near)(document)
    leaveTo(id, into)(document)
  }
}

function carried({ voice, tags, sure, lang }: Idea) {
  return { voice, tags, ...(sure && { sure }), ...(lang && { lang }) }
}

/** What was said on an idea is said on the card it became; the idea goes. */
function leaveTo(id: Id<'idea'>, into: Id): Command {
  return document => {
    for (const comment of document.plan().comments.values()) {
      if (comment.on === id) editFields(document, comment.id, { on: into })
    }
    removeRecord(id)(document)
  }
}

/** The first line of a text as a title, broken between words where it is too long, and what is left of the text. */
function titleAndRest(text: string): { readonly title: string; readonly rest: string } {
  const [first = '', ...more] = text.trim().split(/\r?\n/)
  if (first.length <= longestTitle) return { title: first.trim(), rest: more.join('\n').trim() }
  const space = first.lastIndexOf(' ', longestTitle)
  const at = space > 0 ? space : longestTitle
  return {
    title: first.slice(0, at).toWellFormed(),
    rest: [first.slice(at).toWellFormed(), ...more].join('\n').trim(),
  }
}
