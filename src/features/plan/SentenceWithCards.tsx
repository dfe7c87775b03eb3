import type { Id } from '../../domain/ids.ts'
import { CardName } from './CardName.tsx'

const opening = '\uE000' // private letters, which no text and no list of words has
const closing = '\uE001'

/** Stands in a sentence for a card until the sentence is shown. */
export function cardMark(id: Id): string {
  return `${opening}${id}${closing}`
}

/** A sentence whose cards are the ways to them. */
export function SentenceWithCards({ text }: { text: string }) {
  return text.split(opening).map((piece, index) => {
    const [id = '', after] = piece.split(closing)
    if (after === undefined) return piece
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a card may be named twice in one sentence
      <span key={index}>
        <CardName id={id as Id} inline />
        {after}
      </span>
    )
  })
}
