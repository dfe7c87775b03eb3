import { type Fall, type FallKind, fallKinds, type Way } from '../../derive/whatIfFall.ts'

/** Rows that go one way, by kind, in the order they are told. */
export function countsOf(
  falls: readonly Fall[],
  way: Way = 'worse',
): readonly (readonly [FallKind, readonly Fall[]])[] {
  const byKind = Map.groupBy(
    falls.filter(fall => fall.way === way),
    fall => fall.of,
  )
  return fallKinds.flatMap(kind => {
    const list = byKind.get(kind)
    return list ? [[kind, list] as const] : []
  })
}
