import { create } from 'zustand'
import type { CardFilter } from '../derive/filterCards.ts'
import type { Lens } from '../derive/lens.ts'
import type { Id } from '../domain/ids.ts'
import type { Voice } from '../domain/studentDay.ts'
import { type Language, languages, pickLanguage } from '../words/languages.ts'

export type Theme = 'light' | 'projector'

/** What the team says beside its cards, as far as it is open: comments on one card or all, ideas, whose voices. */
export type Talk =
  | { readonly panel: 'comments'; readonly on: Id | null }
  | { readonly panel: 'ideas'; readonly near: Id | null }
  | { readonly panel: 'voices' }

/** What only this screen knows: never in the document, never shared. */
export interface Screen {
  readonly language: Language
  readonly theme: Theme
  /** The one selected card; the same in every view. */
  readonly selected: Id | null
  /** The day shown; null means the first ideal day. */
  readonly day: Id<'day'> | null
  /** Whose day is in front; null means everyone's. */
  readonly learner: Id<'learner'> | null
  readonly scale: 'story' | 'clock' | 'week'
  readonly zoom: 'read' | 'whole'
  /** The weekday the adults' view shows, 1 to 7. */
  readonly weekday: number
  /** The roles and people the adults' view shows; empty: it chooses. */
  readonly adults: readonly (Id<'role'> | Id<'person'>)[]
  /** Shown full screen for a room: no controls but the way back. */
  readonly presenting: boolean
  /** The files to merge into the open plan, as far as they are known; null while nobody merges. */
  readonly merging: readonly File[] | null
  /** A card is being looked for. */
  readonly finding: boolean
  /** Which cards the map and the list keep, whether the others are faint or gone, and whether that is being chosen. */
  readonly filter: CardFilter
  readonly filteredOut: 'faint' | 'gone'
  readonly filtering: boolean
  /** Cards of one name are to become one. */
  readonly joining: boolean
  /** The history of the plan is open. */
  readonly history: boolean
  /** The moment whose sketch or picture is open. */
  readonly picture: Id<'moment'> | null
  /** Who speaks just now: new cards carry their voice; null: nobody in particular. */
  readonly speaking: Voice | null
  readonly talk: Talk | null
  /** The card to bring in sight as soon as its view is on the page. */
  readonly sought: Id | null
  /** The moment that is shown for each learner side by side. */
  readonly each: Id<'moment'> | null
  /** What the day is coloured by; null means by part of the day. */
  readonly lens: Lens | null
  /** What students learn is open. */
  readonly learning: boolean
  /** What is open of the question how moments feel: it is being put, answered, or its answers are looked at. */
  readonly faces: { readonly show: 'ask' | 'answer' | 'answers'; readonly moments: readonly Id<'moment'>[] } | null
  /** Lines or a bell schedule that are to become moments; null while nobody pastes. */
  readonly pasting: Pasting | null
  /** What is asked about the days of the plan. */
  readonly days: AskedOfDays | null
  /** A moment that is saved as a pattern, or a pattern that is taken up. */
  readonly patterns: AskedOfPatterns | null
  /** The day that the shown one is compared with. */
  readonly comparing: Id<'day'> | null
  /** Which table of roles and people is open. */
  readonly people: 'what' | 'where' | null
}

export interface Pasting {
  readonly text: string
  /** The moment they come after; null: at the end of the day. */
  readonly after: Id<'moment'> | null
  /** A card nobody has named yet, which makes room for them. */
  readonly instead: Id<'moment'> | null
}

export type AskedOfDays =
  | { readonly ask: 'new'; readonly kind: 'aim' | 'today' | 'variant' }
  | { readonly ask: 'carry'; readonly moment: Id<'moment'> | null }
  | { readonly ask: 'all' | 'minutes' }

export type AskedOfPatterns =
  /** Null asks which moment. */
  | { readonly ask: 'save'; readonly moment: Id<'moment'> | null }
  /** The files that were dropped or chosen, of which one is read. */
  | { readonly ask: 'adopt'; readonly files: readonly File[] }

const languageKey = 'backmap.language'
const themeKey = 'backmap.theme'

/** Settings of this browser; a browser that keeps none simply starts afresh. */
function remembered(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}

function remember(key: string, value: string) {
  try {
    globalThis.localStorage?.setItem(key, value)
  } catch {
    // a private window: the choice holds until the page is closed
  }
}

function firstLanguage(): Language {
  const kept = remembered(languageKey)
  return languages.find(language => language === kept) ?? pickLanguage(globalThis.navigator?.languages ?? [])
}

const start: Screen = {
  language: firstLanguage(),
  theme: remembered(themeKey) === 'projector' ? 'projector' : 'light',
  selected: null,
  day: null,
  learner: null,
  scale: 'story',
  zoom: 'whole',
  weekday: 2,
  adults: [],
  presenting: false,
  merging: null,
  finding: false,
  filter: {},
  filteredOut: 'faint',
  filtering: false,
  joining: false,
  history: false,
  picture: null,
  speaking: null,
  talk: null,
  sought: null,
  each: null,
  lens: null,
  learning: false,
  faces: null,
  pasting: null,
  days: null,
  patterns: null,
  comparing: null,
  people: null,
}

export const useScreen = create<Screen>(() => start)

export function show(change: Partial<Screen>) {
  useScreen.setState(change)
}

export function select(id: Id | null) {
  useScreen.setState({ selected: id })
}

export function chooseLanguage(language: Language) {
  remember(languageKey, language)
  useScreen.setState({ language })
}

export function chooseTheme(theme: Theme) {
  remember(themeKey, theme)
  useScreen.setState({ theme })
}

/** Forgets what belongs to one plan when another is opened. */
export function leavePlan() {
  useScreen.setState({
    selected: null,
    day: null,
    learner: null,
    adults: [],
    presenting: false,
    merging: null,
    finding: false,
    filter: {},
    filtering: false,
    joining: false,
    history: false,
    picture: null,
    speaking: null,
    talk: null,
    sought: null,
    each: null,
    lens: null,
    learning: false,
    faces: null,
    pasting: null,
    days: null,
    patterns: null,
    comparing: null,
    people: null,
  })
}
