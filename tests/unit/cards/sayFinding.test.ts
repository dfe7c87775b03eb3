import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingRows } from '../../../src/cards/checks/findingRows.ts'
import { findingKinds } from '../../../src/cards/checks/kinds.ts'
import { fillsOf, type Speaking, sayFinding } from '../../../src/cards/checks/sayFinding.ts'
import { checked } from '../../../src/derive/checked.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { finding as en } from '../../../src/words/en/finding.ts'
import { es } from '../../../src/words/es.ts'
import { every } from '../../../src/words/every.ts'
import { formatIn } from '../../../src/words/format.ts'
import { type Message, sayIn } from '../../../src/words/say.ts'
import { everyFinding } from '../../support/everyFinding.ts'
import { plan } from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'

const english: Speaking = {
  say: sayIn<typeof every>(every, 'en'),
  format: formatIn('en'),
  name: id => id.slice(id.indexOf(':') + 1),
  isGuarded: () => false,
}
const spanish: Speaking = { ...english, say: sayIn<typeof every>(es, 'es'), format: formatIn('es') }

const rowsOf = (world: Plan) => findingRows(checked(world))
const said = everyFinding.flatMap(world => rowsOf(world).map(row => [row.finding.message, sayFinding(row, english)]))

it.each([
  ['finding.D2', 'ana is asked to be in two places at once, 30 min on Tuesday: bus and hall.'],
  ['finding.D3.over', 'ana has more minutes with students than the contract allows: 101 a day, and it allows 100.'],
  ['finding.D3.amber', 'ana is close to the contract’s most minutes with students: 95 a day, and it allows 100.'],
  ['finding.D4.continuous', 'ana goes 420 min without a break on Tuesday; the contract says 180 at most.'],
  ['finding.D4.lunch', 'ana needs 30 min free for lunch on Tuesday; the longest free stretch has 0.'],
  ['finding.D4.prep', 'ana has 0 min to prepare on Tuesday; the contract says 45 at least.'],
  ['finding.D5', 'ana has 391 min of work a week for which no free time is left.'], // 1951 less 4 days of 390
  ['finding.D6', 'c needs 2 adults on Mon–Wed; 0 would be there.'],
  ['finding.D6.unsaid', 'Nobody has said yet how many adults lab takes.'],
  ['finding.D7', 'From 9:00 to 9:10 on Monday, nothing is planned for students.'],
  ['finding.D8', 'The same students are asked to be in a and b at once, 30 min on Monday.'],
  ['finding.D9', 'What changes for ana: 2 new practices and 1 practice that is partly in place.'],
  ['finding.D10', 'No practice leads to this feeling yet: alone.'],
  ['finding.D11.new', 'This feeling rests on new practices alone: fresh.'],
  ['finding.D11.person', 'This feeling rests on one person alone: known.'],
  ['finding.D12.evidence', 'Nobody has said yet how you will see this: talk.'],
  ['finding.D14', 'lab is meant to feel better for some learners than for others, by 3 steps.'],
  ['finding.D16', 'lab asks for a device or the internet that diego does not have.'],
  ['finding.D19.momentsUnmapped', 'Nobody has said yet what adults do in unmapped.'],
  ['finding.D19.practicesWithoutRole', 'Nobody has said yet who does this: idle.'],
  ['finding.D19.supportsWithoutOwner', 'Nobody sees to this yet: lost.'],
  ['finding.D19.supportsNobodyNeeds', 'Nothing needs this yet: lost.'],
  ['finding.D19.practicesWithoutMoment', 'This belongs to no moment yet: idle.'],
  ['finding.D19.outcomesUnaimed', 'No moment aims at this yet: unaimed.'],
  ['finding.D19.danglingLinks', 'A link leads to a card that is not there any more.'],
  ['finding.D20', 'lab waits for 2 things that nobody sees to yet: a and b.'],
  ['finding.D22.circle', 'These 2 wait for one another, so none can come first: a and b.'],
  ['finding.D22.refused', 'lab cannot start as planned: a yes it needs was refused.'],
  ['finding.D23', 'If hall went away, 2 moments that are possible now would not be.'],
  ['finding.D24.none', 'Nobody has said yet which role answers for this: idle.'],
  ['finding.D24.many', 'More than one role answers for this: teach.'],
  ['finding.D26.unpriced', 'Nobody has said yet what this costs: lost.'],
  [
    'finding.D27',
    'strict may not pay for what teach needs: its evidence counts as tier 4, and tier 1 is the strongest.',
  ],
  ['finding.D28', 'Board has 1 request to say yes to. Moments that wait for it: 1.'],
  ['finding.D29', 'What would you do if this turned out not to be so: bus?'],
  ['finding.D30.clarity', 'More hinders than helps clarity: knowing what is meant.'],
  ['finding.D30.conviction', 'More hinders than helps conviction: wanting it to happen.'],
  ['finding.D30.coalition', 'More hinders than helps coalition: standing together for it.'],
  ['finding.D30.capacity', 'More hinders than helps capacity: having the time and the skill.'],
  ['finding.D30.culture', 'More hinders than helps culture: how we treat one another.'],
  ['finding.D31.missing.students', 'No card says yet that it comes from students.'],
  ['finding.D31.missing.families', 'No card says yet that it comes from families.'],
  ['finding.D31.missing.educators', 'No card says yet that it comes from educators.'],
  ['finding.D31.missing.leaders', 'No card says yet that it comes from leaders.'],
  ['finding.D31.moment', 'No student’s voice is in lab yet.'],
  ['finding.D33', 'zoo is the only partner of 1 moment.'],
  ['finding.D34.feedsNothing', 'No practice uses these data yet: view.'],
  ['finding.D34.withoutData', 'This speaks of data or evidence, and no data are linked to it: teach.'],
  ['finding.D42.over', 'More than 1 is asked for as aide on Wednesday: 3 from 9:00 to 10:01.'],
  ['finding.D42.load', 'As aide, 183 min a day with students are asked for; the contracts allow 60 in all.'], // 61 × 3
])('[D38] says %s with its numbers and its cards', (message, sentence) => {
  expect(said.filter(([key]) => key === message).map(([, text]) => text)).toContain(sentence)
})

it('[D38] every message a rule gives has words, somebody who can act and a place to mend it, and none is left over', () => {
  const given = new Set(said.map(([message]) => message))
  const worded = Object.keys(en).filter(key => key.startsWith('finding.D'))
  expect([...given].sort()).toEqual(worded.sort())
  expect(Object.keys(findingKinds).sort()).toEqual(worded.sort())
})

it('[D38] in both languages every name of a sentence is filled in, whatever the plan', () => {
  const catalogues: readonly [Speaking, Readonly<Record<string, Message>>][] = [
    [english, every],
    [spanish, es],
  ]
  const whole = (world: Plan) => {
    for (const row of rowsOf(world)) {
      for (const [speaking, catalogue] of catalogues) {
        const { message } = row.finding
        const words = catalogue[message] ?? ''
        const text = typeof words === 'string' ? words : words.other
        const asked = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
        const fills = fillsOf(row, speaking)
        expect([message, asked.filter(name => fills[name] === undefined || fills[name] === '')]).toEqual([message, []])
        expect(sayFinding(row, speaking)).not.toMatch(/[{}]/)
      }
    }
  }
  for (const world of [...everyFinding, examplePlan()]) whole(world)
  fc.assert(fc.property(randomPlan, whole), { numRuns: 40 })
})

it('[D14] says in Spanish how far apart learners are, and not that they ought to be', () => {
  const rows = everyFinding.flatMap(rowsOf).filter(({ finding }) => finding.message === 'finding.D14')
  expect(rows.map(row => sayFinding(row, spanish))).toContain(
    'En lab, unos estudiantes se sentirían mejor que otros: 3 pasos de diferencia.',
  )
})

it('[D38] says a title that ends in a full stop without it', () => {
  const row = everyFinding.flatMap(rowsOf).find(({ finding }) => finding.message === 'finding.D29')
  if (!row) throw new Error('one of the worlds assumes something')
  const named = (name: string) => ({ ...english, name: () => name })
  expect(
    ['City bus keeps the 7:40 run.', 'Led by Ms. R.', 'And so on...'].map(name => sayFinding(row, named(name))),
  ).toEqual([
    'What would you do if this turned out not to be so: City bus keeps the 7:40 run?',
    'What would you do if this turned out not to be so: Led by Ms. R.?',
    'What would you do if this turned out not to be so: And so on...?',
  ])
})

it('[D10 D11] says of a feeling to guard against who sees to it that nobody has it', () => {
  const guarding = { ...english, isGuarded: () => true }
  const of = (message: string) =>
    everyFinding
      .flatMap(rowsOf)
      .filter(({ finding }) => finding.message === message)
      .map(row => sayFinding(row, guarding))
  expect(of('finding.D10')).toContain('No practice sees to this yet: alone.')
  expect(of('finding.D11.new')).toContain('Only new practices see to this: fresh.')
  expect(of('finding.D11.person')).toContain('One person alone sees to this: known.')
})

it('[D38] says what a newer rule found by its cards alone', () => {
  const [row] = rowsOf(everyFinding[0] ?? plan())
  if (!row) throw new Error('the first world has a finding')
  const newer = { ...row, finding: { ...row.finding, message: 'finding.D99' } }
  expect(sayFinding(newer, english)).toBe('This is worth a look: ana.')
})

it('[D38] takes findings that differ in their weekday alone together, and those of other numbers apart', () => {
  const lacking = rowsOf(everyFinding[3] ?? plan()).filter(({ finding }) => finding.message === 'finding.D6')
  expect(lacking.map(({ weekdays, findings }) => [weekdays, findings.length])).toEqual([[[1, 2, 3], 3]])
})
