import { expect, it } from 'vitest'
import { threadLines } from '../../../src/features/map/threadLines.ts'
import type { MapThread } from '../../../src/output/mapColumns.ts'

const made: MapThread = { link: 'link:makes/1', kind: 'makes', from: 'moment:a', to: 'practice:a' }
const shaped: MapThread = {
  link: 'link:shapes/1',
  kind: 'shapes',
  from: 'moment:a',
  to: 'practice:a',
  row: 'feeling:f',
}
const shape = {
  berths: new Map([
    ['moment:a', { left: 24, top: 0, height: 40 }],
    ['practice:a', { left: 224, top: 100, height: 60 }],
    ['practice:b', { left: 224, top: 200, height: 60 }],
  ] as const),
  cardWidth: 160,
  bend: 40,
  top: 10,
  mirror: (x: number) => x,
  isLit: (link: string) => link === 'link:shapes/1',
}

it('draws one line between two cards however many links join them, lit when one of those is', () => {
  expect(threadLines([made, shaped], shape)).toEqual([
    {
      key: 'moment:a practice:a',
      path: 'M184 30C204 30 204 140 224 140',
      ink: 'day',
      lit: true,
      dashed: false,
    },
  ])
})

it('dashes a line that is only proposed, until one of its links is in the plan', () => {
  const proposed: MapThread = { ...made, link: 'link:proposed_1' }
  expect(threadLines([proposed], shape)[0]?.dashed).toBe(true)
  expect(threadLines([proposed, shaped], shape)[0]?.dashed).toBe(false)
})

it('turns round where people read from right to left', () => {
  const [line] = threadLines([made], { ...shape, mirror: x => 400 - x })
  expect(line?.path).toBe('M216 30C196 30 196 140 176 140')
})

it('goes round the side between two cards of one column', () => {
  const within: MapThread = { link: 'link:requires/1', kind: 'requires', from: 'practice:a', to: 'practice:b' }
  expect(threadLines([within], shape)[0]).toMatchObject({ path: 'M384 140C408 140 408 240 384 240', ink: 'support' })
})

it('draws no line to a card out of sight', () => {
  expect(threadLines([{ ...made, to: 'practice:gone' }], shape)).toEqual([])
})
