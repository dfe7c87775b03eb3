export type { Because, Draft, DraftLink, NewName, Suggestion } from '../domain/suggestion.ts'
