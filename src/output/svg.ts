/** Elements of a picture as text. Whatever a person wrote is escaped here and nowhere else. */

const names = [
  'svg',
  'g',
  'text',
  'tspan',
  'path',
  'rect',
  'line',
  'circle',
  'defs',
  'clipPath',
  'title',
  'desc',
  'metadata',
  'style',
  'image',
] as const
export type ElementName = (typeof names)[number]

/** Finished markup, as opposed to text that still has to be escaped. */
export interface Markup {
  readonly markup: string
}

export type Attributes = Readonly<Record<string, string | number | undefined>>
export type Child = Markup | string | undefined | false | readonly Child[]

/** One element. Attributes that are undefined are left out; a text child is escaped; numbers keep two decimals. */
export function element(name: ElementName, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(attribute(value))}"`))
    .join('')
  const inside = children.map(inner).join('')
  return { markup: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` }
}

function inner(child: Child): string {
  if (child === undefined || child === false) return ''
  if (typeof child === 'string') return escapeText(child)
  return 'markup' in child ? child.markup : child.map(inner).join('')
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? short(value) : value
}

/** A number with two decimals at most. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

// XML 1.0 knows no control characters, no lone surrogates and no U+FFFE, not even escaped.
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stays text wherever it stands in a picture. */
function escapeText(text: string): string {
  return text.replace(unspeakable, '\u{fffd}').replace(/[&<>"']/g, found => entities[found] ?? found)
}
