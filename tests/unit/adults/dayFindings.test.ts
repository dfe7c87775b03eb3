import { expect, it } from 'vitest'
import { setAside } from '../../../src/document/setAside.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { dayFindings, findingsAbout } from '../../../src/features/adults/dayFindings.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { assigned, makes, moment, person, plan, practice, practiceAt, school } from '../../support/planBuilders.ts'

const world = plan(
  school({ dayStart: '08:00', dayEnd: '15:00', contract: { maxContactMinutesPerDay: 100 } }),
  moment('read', '08:00-10:00', { minAdults: 2, weekdays: [1, 2] }),
  moment('lab', '10:30-11:00', { weekdays: [1, 2] }),
  practice('teach'),
  practiceAt('pull', '09:00-10:00', { weekdays: [1] }),
  makes('teach', 'read'),
  person('ann'),
  assigned('ann', 'teach'),
  assigned('ann', 'pull'),
)

const said = (of: Plan, weekday: number) => {
  const { open, settled } = dayFindings(of, weekday)
  return {
    open: open.map(({ finding }) => (finding.kind === 'limit' ? finding.message : finding.kind)),
    settled: settled.map(row => row.finding.message),
  }
}

it('[D2–D7] says on each weekday what is to sort out: clashes first, then the contract, then the students’ holes', () => {
  expect(said(world, 1)).toEqual({ open: ['double', 'coverage', 'finding.D3.over', 'hole'], settled: [] })
  expect(said(world, 2)).toEqual({ open: ['coverage', 'finding.D3.over', 'hole'], settled: [] })
})

it('gives every finding the check behind it, with its numbers', () => {
  const coverage = dayFindings(world, 1).open.find(({ finding }) => finding.kind === 'coverage')
  expect(coverage?.row?.findings.map(({ fingerprint }) => fingerprint)).toEqual([
    'D6||1|moment:read',
    'D6||2|moment:read',
  ])
})

it('[D38] leaves out what is set aside on the weekday, and names the others on which it is still open', () => {
  const { ann } = twoPeersOf(world)
  const monday = dayFindings(ann.getState(), 1).open.find(({ finding }) => finding.kind === 'coverage')
  const [check] = monday?.row?.findings ?? []
  if (!check) throw new Error('nothing to set aside')
  ann.change(setAside([check], { text: 'One is enough', reason: 'One is enough', at: '2026-11-29T10:00:00Z' }))
  expect(said(ann.getState(), 1)).toEqual({
    open: ['double', 'finding.D3.over', 'hole'],
    settled: ['finding.D6'],
  })
  const tuesday = dayFindings(ann.getState(), 2).open.find(({ finding }) => finding.kind === 'coverage')
  expect(tuesday?.finding.weekdays).toEqual([2])
})

it('says of one adult all that the checks say of them', () => {
  expect(findingsAbout(world, 'person:ann').map(row => row.finding.message)).toEqual([
    'finding.D2',
    'finding.D3.over',
    'finding.D9',
  ])
  expect(findingsAbout(world, 'person:gone')).toEqual([])
})
