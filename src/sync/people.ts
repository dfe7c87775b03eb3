import { type Id, isAnyId } from '../domain/ids.ts'
import { readAsked } from './asked.ts'
import type { Person, Pointer, Presence } from './sharing.ts'

/** What one page tells the others, in 1 kB at most. `device` tells pages of one device from others'; it opens nothing. */
export interface Told extends Presence {
  readonly device: string
  readonly away: boolean
  readonly watching: boolean
}

const longest = { name: 40, view: 20, device: 16 }
const hues = 8

/** As others will read it: short enough, and a place that is on a card. */
export function tellable(told: Told): Told {
  return readTold(told) ?? told
}

/** What somebody tells, from outside: every field is doubted; undefined when it is not said by a page of ours. */
export function readTold(raw: unknown): Told | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { device, name, view, card, writing, pointer, away, watching, ...more } = raw as Record<string, unknown> // an object, as checked
  if (typeof device !== 'string' || device === '' || device.length > longest.device) return undefined
  const asked = readAsked(more.asked)
  return {
    device,
    name: readName(name),
    view: typeof view === 'string' ? view.slice(0, longest.view) : '',
    card: readCard(card),
    writing: writing === true && readCard(card) !== null,
    pointer: readPointer(pointer),
    away: away === true,
    watching: watching === true,
    ...(asked && { asked }),
  }
}

function readName(raw: unknown): string {
  if (typeof raw !== 'string') return ''
  // one line: control and direction marks could make a name read as another's
  const plain = raw.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/g, ' ')
  return [...plain.trim()].slice(0, longest.name).join('').trim()
}

function readCard(raw: unknown): Id | null {
  return isAnyId(raw) && raw.length <= 160 ? raw : null
}

function readPointer(raw: unknown): Pointer | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { card, x, y } = raw as Record<string, unknown> // an object, as checked
  const id = readCard(card)
  return id && isShare(x) && isShare(y) ? { card: id, x: rounded(x), y: rounded(y) } : null
}

function isShare(raw: unknown): raw is number {
  return typeof raw === 'number' && raw >= 0 && raw <= 1
}

/** A thousandth of a card is less than a pixel; less is sent. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

/** What is known of one page of somebody's. */
export interface Page {
  readonly client: number
  readonly told: Told
  /** Not heard of for half a minute. */
  readonly unheard: boolean
}

/**
 * The people behind the pages, in the order of the pages: those of one device under one name are one person, where they
 * were active last (`pages` that were told of later count as more active). Mine are left out.
 */
export function peopleBehind(
  pages: readonly Page[],
  mine: { readonly device: string; readonly name: string },
): Person[] {
  const people = new Map<string, Person>()
  for (const page of pages) {
    const { device, name } = page.told
    if (device === mine.device && name === mine.name) continue
    const who = `${device} ${name}`
    const person = personOf(page)
    const other = people.get(who)
    if (!other || (other.away && !person.away)) people.set(who, person)
  }
  return [...people.values()]
}

function personOf({ client, told, unheard }: Page): Person {
  const { name, view, card, writing, pointer, watching, asked } = told
  const away = told.away || unheard
  return {
    client,
    name,
    hue: hueOf(told.device),
    view,
    card: away ? null : card,
    writing: writing && !away,
    pointer: away ? null : pointer,
    away,
    watching,
    ...(asked && { asked }),
  }
}

/** The same hue on every screen. */
function hueOf(device: string): number {
  let sum = 7
  for (const letter of device) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % hues
}
