import type { Message, Messages, Translation } from './say.ts'

const stretched: Readonly<Record<string, string>> = {
  a: 'åå',
  e: 'éé',
  i: 'îî',
  o: 'öö',
  u: 'ûû',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
}

/** English with longer vowels: what a translation a third longer does to a layout. Names to fill in stay. */
export function pseudo<M extends Messages>(catalogue: M): Translation<M> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [key, stretch(message)]),
  ) as Translation<M> // the same keys
}

function stretch(message: Message): Message {
  if (typeof message !== 'string') {
    return { ...message, other: stretchText(message.other), ...(message.one && { one: stretchText(message.one) }) }
  }
  return stretchText(message)
}

function stretchText(text: string): string {
  return text.replace(/\{\w+\}|[aeiouAEIOU]/g, found => stretched[found] ?? found)
}
