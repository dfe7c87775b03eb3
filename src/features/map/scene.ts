import type { ColumnName } from '../../output/mapColumns.ts'
import { type CardId, columnNames, columnOf, type MapColumns, type MapThread } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'
import type { Wanted } from './mapScreen.ts'

/** The map with the card that is being asked for already in its column, tied to the card it answers. */
export function withWanted(map: MapColumns, wanted: Wanted | null): MapColumns {
  const column = wanted && columnOf(wanted.id)
  if (!wanted || !column || map.columns[column].some(card => card.id === wanted.id)) return map
  const card = { id: wanted.id, column, band: wanted.tie.other === 'fund' ? 1 : 0, elsewhere: false, rows: [] } as const
  const thread: MapThread = { link: 'link:wanted', kind: wanted.tie.link, from: wanted.from, to: wanted.id }
  return {
    columns: { ...map.columns, [column]: [...map.columns[column], card] },
    threads: [...map.threads, thread],
  }
}

/** Only the cards that stay, and the threads between them. */
export function onlyCards({ columns, threads }: MapColumns, stays: Stays): MapColumns {
  const kept = (name: ColumnName) => columns[name].filter(card => stays(card.id))
  return { columns: ofEach(kept), threads: threads.filter(thread => stays(thread.from) && stays(thread.to)) }
}

/** The order without the cards that do not stay. */
export function onlyOrdered(order: MapOrder, stays: Stays): MapOrder {
  return ofEach(name => order[name].filter(stays))
}

type Stays = (id: CardId) => boolean | undefined

function ofEach<T>(of: (name: ColumnName) => T): Readonly<Record<ColumnName, T>> {
  return {
    moments: of('moments'),
    practices: of('practices'),
    roles: of('roles'),
    supports: of('supports'),
    truths: of('truths'),
  }
}

/** Only the columns in sight, and the threads between them. */
export function inSight(map: MapColumns, names: readonly ColumnName[]): MapColumns {
  if (names.length === columnNames.length) return map
  const seen = (id: CardId) => {
    const column = columnOf(id)
    return column !== undefined && names.includes(column)
  }
  return {
    columns: ofEach(name => (names.includes(name) ? map.columns[name] : [])),
    threads: map.threads.filter(thread => seen(thread.from) && seen(thread.to)),
  }
}

/** The order without the columns out of sight. */
export function orderInSight(order: MapOrder, names: readonly ColumnName[]): MapOrder {
  return ofEach(name => (names.includes(name) ? order[name] : []))
}
