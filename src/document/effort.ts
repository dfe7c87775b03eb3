import * as Y from 'yjs'

/** Nobody writes so many pieces in one place while others are away; the time they take grows with their square. */
const mostAside = 5000

type Id = Y.ID

/** A piece of an update that is not in the document yet. */
interface Piece {
  readonly item: Y.Item
  /** The piece of the same update that it was put behind, or else before. */
  beside: Piece | undefined
  /** Whether another piece stands beside the same one, or in its midst. */
  isBranch: boolean
  followed: boolean
}

interface Place {
  pieces: number
  branches: number
  /** Pieces of the document between the places that the writer had seen side by side. */
  aside: number
}

/**
 * How many comparisons it can take, at worst, to put the pieces of an update in their order: each is compared with all
 * that others put in the same place meanwhile. Without end where there are too many. What waits in the document for the
 * update is counted with it. The update has to have passed `checkUpdate`.
 */
export function effortOf(ydoc: Y.Doc, update: Uint8Array): number {
  const pieces = newPieces(ydoc, update)
  for (const list of pieces.values()) for (const piece of list) setBeside(piece, pieces)
  const places = new Map<string, Place>()
  let crowded = 0
  for (const list of pieces.values()) {
    for (const piece of list) {
      const head = headOf(piece)
      const name = placeName(head.item)
      const place = places.get(name) ?? { pieces: 0, branches: 0, aside: asideOf(ydoc, head.item) }
      if (place.aside > mostAside) return Number.POSITIVE_INFINITY
      if (head === piece || piece.isBranch) place.branches++
      if (head === piece && place.aside > 0) crowded++
      place.pieces++
      places.set(name, place)
    }
  }
  let all = 0
  let effort = 0
  for (const { pieces: count, branches, aside } of places.values()) {
    all += count
    effort += count * aside + (branches > 1 ? count * count : 0)
  }
  return effort + crowded * all
}

/** The items of an update, and of what waits in the document, that it lacks: by their writer, in the order of their clocks. */
function newPieces(ydoc: Y.Doc, update: Uint8Array): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>()
  const { structs } = Y.decodeUpdate(update)
  const waiting = ydoc.store.pendingStructs?.update
  if (waiting) for (const struct of Y.decodeUpdateV2(waiting).structs) structs.push(struct) // Yjs keeps it in its second encoding
  for (const item of structs) {
    const { client, clock } = item.id
    if (!(item instanceof Y.Item) || clock + item.length <= Y.getState(ydoc.store, client)) continue
    const list = pieces.get(client) ?? []
    list.push({ item, beside: undefined, isBranch: false, followed: false })
    pieces.set(client, list)
  }
  if (waiting) for (const list of pieces.values()) list.sort((a, b) => a.item.id.clock - b.item.id.clock)
  return pieces
}

function setBeside(piece: Piece, pieces: ReadonlyMap<number, readonly Piece[]>): void {
  const id = piece.item.origin ?? piece.item.rightOrigin
  const beside = id && pieceAt(pieces.get(id.client) ?? [], id.clock)
  if (!id || !beside || beside === piece) return
  const isBehind = piece.item.origin !== null && id.clock === beside.item.id.clock + beside.item.length - 1
  piece.beside = beside
  piece.isBranch = beside.followed || !isBehind
  beside.followed = true
}

function pieceAt(list: readonly Piece[], clock: number): Piece | undefined {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const piece = list[middle]
    if (!piece) return undefined
    const { id, length } = piece.item
    if (clock < id.clock) high = middle - 1
    else if (clock >= id.clock + length) low = middle + 1
    else return piece
  }
  return undefined
}

/** The first of a row of pieces that were put beside one another: the one that stands beside something older. */
function headOf(piece: Piece): Piece {
  const way = new Set<Piece>()
  let head = piece
  while (head.beside && !way.has(head)) {
    way.add(head)
    head = head.beside
  }
  for (const each of way) each.beside = each === head ? undefined : head // the next one to ask gets there at once
  return head
}

function placeName({ origin, rightOrigin, parent, parentSub }: Y.Item): string {
  if (origin) return `${origin.client} ${origin.clock}`
  if (rightOrigin) return `before ${rightOrigin.client} ${rightOrigin.clock}`
  return `${typeof parent === 'string' ? parent : ''}/${parentSub ?? ''}`
}

/** How many pieces of the document stand between what an item was put behind and what it was put before. */
function asideOf(ydoc: Y.Doc, item: Y.Item): number {
  const right = itemAt(ydoc, item.rightOrigin)
  let count = 0
  for (let next = firstAside(ydoc, item, right); next && next !== right && count <= mostAside; next = next.right)
    count++
  return count
}

function firstAside(ydoc: Y.Doc, { origin, parent, parentSub }: Y.Item, right: Y.Item | undefined): Y.Item | null {
  if (origin) return itemAt(ydoc, origin)?.right ?? null
  const root: unknown = right ? right.parent : typeof parent === 'string' ? ydoc.share.get(parent) : undefined
  if (!(root instanceof Y.AbstractType)) return null
  const key = right ? right.parentSub : parentSub
  if (key === null) return root._start
  let first = root._map.get(key) ?? null
  for (let steps = 0; first?.left && steps <= mostAside; steps++) first = first.left
  return first
}

function itemAt({ store }: Y.Doc, id: Id | null): Y.Item | undefined {
  if (!id || id.clock >= Y.getState(store, id.client)) return undefined
  const item: unknown = Y.getItem(store, id)
  return item instanceof Y.Item ? item : undefined
}
