import type { Format } from './format.ts'

const marks: Readonly<Record<string, readonly [string, string]>> = { es: ['«', '»'] }

/** Names as a list in a sentence; where one of them holds a comma, each is in the quotation marks of the language. */
export function listNames(names: readonly string[], { list, language }: Pick<Format, 'list' | 'language'>): string {
  if (!names.some(name => /[,،、，]/.test(name))) return list(names)
  const [opening, closing] = marks[language] ?? ['“', '”']
  return list(names.map(name => `${opening}${name}${closing}`))
}
