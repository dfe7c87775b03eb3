import { isPlainObject, type Json } from './field.ts'
import type { BuiltInList, LensItem } from './lists/builtInList.ts'
import { casel } from './lists/casel.ts'
import { competencyBased } from './lists/competencyBased.ts'
import { deeperLearning } from './lists/deeperLearning.ts'
import { gears } from './lists/gears.ts'
import { leaps } from './lists/leaps.ts'

/** The built-in lists whose entries are tags on moments, practices and outcomes. */
export const builtInLenses: readonly BuiltInList<LensItem>[] = [competencyBased, casel, leaps, deeperLearning, gears]

/** A list of tags as a plan uses it: a built-in one, the plan's own version of one, or one of the plan's own. */
export interface LensList {
  /** What its tags begin with, before the `/`. */
  readonly id: string
  /** Whose list it is; of a version of the plan's own still the owner of the built-in one. Empty for the plan's own list. */
  readonly source: string
  /** What a list of the plan's own is called. */
  readonly title: string
  /** Whether the plan has its own entries in place of the built-in ones. */
  readonly isOwn: boolean
  readonly items: readonly LensItem[]
}

/** The part of a tag before its first `/`; empty when it has none. */
export function prefixOf(tag: string): string {
  return tag.slice(0, Math.max(0, tag.indexOf('/')))
}

/**
 * Every list of tags a plan uses, the built-in ones first, then its own by name. `tags` are those its cards carry: one
 * of a list nobody has written down makes that list, so that what came with a file is found. An unreadable list of the
 * plan's own leaves the built-in one as it is.
 */
export function lensLists(own: Readonly<Record<string, Json>>, tags: Iterable<string> = []): readonly LensList[] {
  const lists = new Map<string, LensList>()
  for (const { id, source, items } of builtInLenses) {
    const replaced = readItems(id, own[id])
    lists.set(id, { id, source, title: '', isOwn: replaced !== undefined, items: replaced ?? items })
  }
  for (const id of Object.keys(own).sort()) {
    const items = lists.has(id) ? undefined : readItems(id, own[id])
    if (items) lists.set(id, { id, source: '', title: wordsIn(own[id], 'title') || id, isOwn: true, items })
  }
  const loose = Map.groupBy(new Set(tags), prefixOf)
  for (const [id, found] of [...loose].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (id === '' || lists.has(id)) continue
    const items = found.sort().map(tag => ({ tag: tag as LensItem['tag'], name: nameOfTag(tag) })) // it has a prefix
    lists.set(id, { id, source: '', title: id, isOwn: true, items })
  }
  return [...lists.values()]
}

/** What a tag says when no list names it. */
export function nameOfTag(tag: string): string {
  return tag.slice(tag.indexOf('/') + 1).replaceAll('-', ' ')
}

/** A plan's own version of a list, in the form `plan.lists` keeps it. */
export function ownList(items: readonly LensItem[], title = ''): Json {
  return { ...(title !== '' && { title }), items: items.map(({ tag, name }) => ({ tag, name })) }
}

const mostItems = 100

function readItems(id: string, raw: Json | undefined): LensItem[] | undefined {
  const there: unknown = isPlainObject(raw) ? raw.items : undefined
  if (!Array.isArray(there)) return undefined
  const items = new Map<string, LensItem>()
  for (const item of there.slice(0, mostItems)) {
    const { tag, name } = isPlainObject(item) ? item : {}
    if (typeof tag !== 'string' || typeof name !== 'string' || prefixOf(tag) !== id) continue
    if (!items.has(tag)) items.set(tag, { tag: tag as LensItem['tag'], name }) // it has a prefix
  }
  return items.size > 0 ? [...items.values()] : undefined
}

function wordsIn(raw: Json | undefined, name: string): string {
  const value = isPlainObject(raw) ? raw[name] : undefined
  return typeof value === 'string' ? value.trim() : ''
}

/** A tag for a new entry of a list that none of its entries has yet: its name in small letters, and a number if need be. */
export function newTag(list: Pick<LensList, 'id' | 'items'>, name: string): LensItem['tag'] {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  const base = words?.slice(0, 4).join('-').slice(0, 60) || 'entry'
  const taken = new Set<string>(list.items.map(item => item.tag))
  let tag = `${list.id}/${base}` as const
  for (let n = 2; taken.has(tag); n += 1) tag = `${list.id}/${base}-${n}`
  return tag
}
