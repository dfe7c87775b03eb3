export { type Accepted, acceptSuggestions } from '../domain/acceptSuggestions.ts'
