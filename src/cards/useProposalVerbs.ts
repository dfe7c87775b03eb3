import { acceptSuggestions, partsChosen } from '../domain/acceptSuggestions.ts'
import { newId } from '../domain/ids.ts'
import type { Drafts, SuggestedPart, Suggestion } from '../domain/suggestion.ts'
import { everyWordOf, type SayEveryWord } from '../store/everyWord.ts'
import { useFormat, useLanguage, useWord } from '../store/language.tsx'
import { useSuggestionEdits } from '../store/useSuggestionEdits.ts'
import { useEditWithUndo } from './useEditWithUndo.ts'

export interface ProposalVerbs {
  /** One card of a chain, with what it hangs on. */
  accept(suggestion: Suggestion, part: SuggestedPart): void
  /** Whole chains, in one step. */
  acceptAll(suggestions: readonly Suggestion[]): void
  /** A whole chain, or one card of it: it stays away for good. */
  waveAway(suggestion: Suggestion, part?: SuggestedPart): void
}

/** What can be done with proposals: each one step, said politely, with Undo. */
export function useProposalVerbs(): ProposalVerbs {
  const say = everyWordOf(useWord(), useLanguage())
  const format = useFormat()
  const editWithUndo = useEditWithUndo()
  const { adopt, waveAway } = useSuggestionEdits()
  const take = (drafts: readonly Drafts[], title: string) =>
    editWithUndo(sayTaken(drafts, title, say, format.list), () => adopt(drafts))
  return {
    accept: (suggestion, part) => take([partsChosen(suggestion, new Set([part.fingerprint]))], part.title),
    acceptAll: all => take(all, all[0]?.title ?? ''),
    waveAway(suggestion, part) {
      const { fingerprint, title } = part ?? suggestion
      const on = suggestion.moment ?? suggestion.existing
      if (!on) return
      editWithUndo(say('suggest.wavedAway', { title }), () => waveAway([{ fingerprint, title, on }]))
    },
  }
}

const counted = ['practice', 'role', 'support', 'permission'] as const

/** "Added 1 practice, 1 role and 2 supports": what taking these up brings about. */
function sayTaken(
  drafts: readonly Drafts[],
  title: string,
  say: SayEveryWord,
  list: (items: readonly string[]) => string,
): string {
  const { records, links } = acceptSuggestions(drafts, newId)
  const made = counted.flatMap(kind => {
    const n = records.filter(({ id }) => id.startsWith(`${kind}:`)).length
    return n > 0 ? [say(`suggest.count.${kind}`, { n })] : []
  })
  if (made.length === 0) return say('suggest.linked', { what: title })
  const ids = new Set(records.map(({ id }) => id))
  const isTied = links.some(
    ({ kind, from, to }) => (kind === 'does' || kind === 'needs') && !(ids.has(from) && ids.has(to)),
  )
  return say(isTied ? 'suggest.addedLinked' : 'suggest.added', { what: list(made) })
}
