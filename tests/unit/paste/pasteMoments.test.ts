import { expect, it } from 'vitest'
import { isSeveralLines } from '../../../src/features/day/usePastedLines.ts'
import { momentsOfSchedule, pastedMoments, readPasted } from '../../../src/features/paste/pasteMoments.ts'

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

const week = `Late start Wednesday
Period 1 9:30-10:10
Passing 10:10-10:15
Period 2 10:15-10:55
Lunch 12:25-12:55
Hope to see you there.`

it('takes mostly timed text for a schedule, and a list with a time here and there for lines', () => {
  expect(readPasted(week)).toMatchObject({ as: 'schedules', left: ['Hope to see you there.'] })
  expect(readPasted('8:30-9:00 Circle\nWalk')).toEqual({
    as: 'lines',
    moments: [{ title: 'Circle', start: 510, end: 540 }, { title: 'Walk' }],
  })
})

function firstSchedule(text: string) {
  const pasted = readPasted(text)
  if (pasted.as !== 'schedules' || !pasted.schedules[0]) throw new Error('no schedule')
  return pasted.schedules[0]
}

it('makes the moments of a schedule as chosen: with its passing times, on its days, in the other half of the day', () => {
  const schedule = firstSchedule(week)
  const plain = { withPassing: false, onItsDays: false, turned: new Set<never>() }
  expect(momentsOfSchedule(schedule, plain).map(({ title }) => title)).toEqual(['Period 1', 'Period 2', 'Lunch'])
  const all = momentsOfSchedule(schedule, { ...plain, withPassing: true, onItsDays: true })
  expect(all[1]).toEqual({ title: 'Passing', start: 610, end: 615, weekdays: [3] })

  const clubs = firstSchedule('Chess 1:15-2:00\nRobots 2:05-2:50')
  const turned = momentsOfSchedule(clubs, { ...plain, turned: new Set(clubs.rows.slice(0, 1)) })
  expect(turned).toEqual([
    { title: 'Chess', start: 75, end: 120 },
    { title: 'Robots', start: 845, end: 890 },
  ])
})
