import { expect, it } from 'vitest'
import { keptDays } from '../../../src/features/history/keptDays.ts'
import type { RestorePoint } from '../../../src/sync/restorePoint.ts'
import { planOf } from '../../support/plans.ts'

const now = new Date(2026, 10, 24, 21, 30)

function point(id: string, ...[month, day, hour]: [number, number, number]): RestorePoint {
  const at = new Date(month > 10 ? 2025 : 2026, month, day, hour).getTime()
  return { id, plan: 'plan:one', at, why: 'work', counts: { cards: 1, moments: 1 }, bytes: 1, content: id }
}

const told = (points: readonly RestorePoint[], versions: readonly object[], language: string) =>
  keptDays(points, planOf({ versions }), now.getTime(), language).map(({ title, kept }) => [
    title,
    ...kept.map(each => ('point' in each ? each.point.id : `elsewhere ${each.elsewhere.title}`)),
  ])

it('puts what is kept under its days, the latest first, among it what the team kept elsewhere', () => {
  const points = [
    point('year', 11, 30, 8),
    point('week', 10, 16, 8),
    point('yesterday', 10, 23, 23),
    point('morning', 10, 24, 0),
    point('evening', 10, 24, 21),
  ]
  const noon = new Date(2026, 10, 24, 12).toISOString()
  const versions = [
    { id: 'version:far', title: 'Far', at: noon },
    { id: 'version:week', title: 'Here', at: noon },
    { id: 'version:odd', title: 'Odd', at: 'some day' },
  ]
  expect(told(points, versions, 'en')).toEqual([
    ['Today', 'evening', 'elsewhere Far', 'morning'],
    ['Yesterday', 'yesterday'],
    ['Monday, November 16', 'week'],
    ['Tuesday, December 30, 2025', 'year'],
  ])
  expect(told(points, [], 'es').map(([title]) => title)).toEqual([
    'Hoy',
    'Ayer',
    'Lunes, 16 de noviembre',
    'Martes, 30 de diciembre de 2025',
  ])
})

it('is empty where nothing is kept', () => {
  expect(told([], [], 'en')).toEqual([])
})
