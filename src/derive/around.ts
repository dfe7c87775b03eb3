import { plainWords } from '../domain/plainWords.ts'

const before = 30
const longest = 90

/** A line of a long text in which a word stands, broken between words; `part` is as `plainWords` gives it. */
export function around(text: string, part: string): string {
  const words = text.trim().split(/\s+/)
  const at = Math.max(0, indexOf(words, part))
  const [found = ''] = words.splice(at, 1)
  words.splice(at, 0, piece(found, part))
  let start = at
  let room = before
  while (start > 0 && room > (words[start - 1] ?? '').length) {
    start -= 1
    room -= (words[start] ?? '').length + 1
  }
  let end = start
  let length = 0
  while (end < words.length && (end <= at || length + (words[end] ?? '').length < longest)) {
    length += (words[end] ?? '').length + 1
    end += 1
  }
  const line = words.slice(start, end).join(' ')
  return `${start > 0 ? '… ' : ''}${line}${end < words.length ? ' …' : ''}`
}

/** The word in which the part stands. */
function indexOf(words: readonly string[], part: string): number {
  return words.findIndex(word => plainWords(word).includes(part))
}

/** What is written without spaces is broken anywhere. */
function piece(word: string, part: string): string {
  const letters = [...word]
  if (letters.length <= longest) return word
  const at = Math.max(0, [...plainWords(word).slice(0, plainWords(word).indexOf(part))].length - before)
  const end = at + longest
  return `${at > 0 ? '…' : ''}${letters.slice(at, end).join('')}${end < letters.length ? '…' : ''}`
}
