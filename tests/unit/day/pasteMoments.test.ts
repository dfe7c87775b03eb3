import { expect, it } from 'vitest'
import { pastedMoments } from '../../../src/features/day/pasteMoments.ts'
import { isSeveralLines } from '../../../src/features/day/usePastedLines.ts'

it('makes a moment of every line that says something', () => {
  expect(pastedMoments('Arrival\n\n  Crew circle  \r\n- Reading\n2. Lunch')).toEqual([
    { title: 'Arrival' },
    { title: 'Crew circle' },
    { title: 'Reading' },
    { title: 'Lunch' },
  ])
})

it('reads a time range at the beginning of a line', () => {
  expect(pastedMoments('8:10-8:30 Arrival\n8:30 – 8:55\tCrew circle\n9.00 to 10.00: Reading')).toEqual([
    { title: 'Arrival', start: 490, end: 510 },
    { title: 'Crew circle', start: 510, end: 535 },
    { title: 'Reading', start: 540, end: 600 },
  ])
})

it('ends a lone start where the next begins, and gives the last no time', () => {
  expect(pastedMoments('8:10 Arrival\n8:30 Crew circle\n9:00 Reading')).toEqual([
    { title: 'Arrival', start: 490, end: 510 },
    { title: 'Crew circle', start: 510, end: 540 },
    { title: 'Reading' },
  ])
})

it('takes small hours for the afternoon unless they say am', () => {
  expect(pastedMoments('12:40-2:10 Studio\n5:30 am - 6:00 am Bus\n2:10pm-2:40pm Critique\n11:30-1:00 Lunch')).toEqual([
    { title: 'Studio', start: 760, end: 850 },
    { title: 'Bus', start: 330, end: 360 },
    { title: 'Critique', start: 850, end: 880 },
    { title: 'Lunch', start: 690, end: 780 },
  ])
})

it('leaves what is no plain time in the title', () => {
  expect(pastedMoments('Period 1\n25:10 Nothing\n8 Arrival\n10:00-9:00 Backwards')).toEqual([
    { title: 'Period 1' },
    { title: '25:10 Nothing' },
    { title: '8 Arrival' },
    { title: 'Backwards' },
  ])
})

it('cuts a title at 300 letters and stops after 200 lines', () => {
  expect(pastedMoments(`${'a'.repeat(400)}\nb`)[0]?.title).toHaveLength(300)
  expect(pastedMoments('x\n'.repeat(500))).toHaveLength(200)
})

it('takes lines of words for moments, and a plan file for none', () => {
  expect([
    isSeveralLines('a\nb'),
    isSeveralLines('a'),
    isSeveralLines('{\n"format":1}'),
    isSeveralLines('<svg>\n'),
  ]).toEqual([true, false, false, false])
})
