import { runsOn } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type Finding, type Found, findingOf, severities } from './finding.ts'
import type { Hole } from './holes.ts'
import { mappedMoments } from './neededByMoment.ts'
import { isUnpriced } from './prices.ts'
import type { PlanReport } from './report.ts'
import { timedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** The rules' answers that findings are made of. */
export type Answers = Omit<PlanReport, 'findings'>

/**
 * [D38] Everything that can go wrong, from what the rules answer, and what nobody has said yet; high before medium before
 * low, then by fingerprint. A check never edits the plan.
 */
export function findings(plan: Plan, answers: Answers, asked?: string): Finding[] {
  const found = [
    ...ofTime(plan, answers, asked),
    ...ofPeople(plan, answers),
    ...ofLearning(plan, answers),
    ...ofTheMap(plan, answers),
    ...ofMoneyAndOthers(answers),
    ...unsaid(plan, answers),
  ]
  return found
    .map(findingOf)
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.fingerprint, b.fingerprint),
    )
}

function ofTime(plan: Plan, answers: Answers, asked?: string): Found[] {
  return [
    ...answers.doubleBookings.map(
      ({ person, practices, weekdays, minutes }): Found => ({
        rule: 'D2',
        severity: 'high',
        records: [person, ...practices],
        values: { weekdays, minutes },
      }),
    ),
    ...answers.coverage.map(
      ({ moment, weekday, needed, present }): Found => ({
        rule: 'D6',
        severity: 'high',
        weekday,
        records: [moment],
        values: { needed, present },
      }),
    ),
    ...answers.studentOverlaps.map(
      ({ moments, weekdays, minutes }): Found => ({
        rule: 'D8',
        severity: 'high',
        records: moments,
        values: { weekdays, minutes },
      }),
    ),
    ...answers.holes.map(
      (hole): Found => ({
        rule: 'D7',
        severity: 'medium',
        weekday: hole.weekday,
        records: besideHole(plan, hole, asked),
        values: { start: hole.start, end: hole.end },
      }),
    ),
  ]
}

/** The moments that end where a hole begins and begin where it ends: they tell two holes of a weekday apart. */
function besideHole(plan: Plan, { weekday, start, end }: Hole, asked?: string): Id[] {
  return timedMoments(plan, asked)
    .filter(moment => runsOn(moment).includes(weekday) && (moment.end === start || moment.start === end))
    .map(({ id }) => id)
}

function ofPeople(plan: Plan, answers: Answers): Found[] {
  const { amberLoadPercent } = plan.plan.school.contract
  return [
    ...answers.loads.flatMap(({ person, percent, contactMinutesPerDay, capacityMinutes }): Found[] => {
      const values = { contactMinutesPerDay, capacityMinutes, percent }
      if (percent === null || percent > 100)
        return [{ rule: 'D3', sub: 'over', severity: 'high', records: [person], values }]
      if (percent > amberLoadPercent)
        return [{ rule: 'D3', sub: 'amber', severity: 'medium', records: [person], values }]
      return []
    }),
    ...answers.breath.map(
      ({ person, weekday, rule, minutes, limit }): Found => ({
        rule: 'D4',
        sub: rule,
        severity: rule === 'prep' ? 'medium' : 'high',
        weekday,
        records: [person],
        values: { minutes, limit },
      }),
    ),
    ...answers.prep
      .filter(({ unplaced }) => unplaced > 0)
      .map(
        ({ person, neededPerWeek, availablePerWeek, unplaced }): Found => ({
          rule: 'D5',
          severity: 'medium',
          records: [person],
          values: { neededPerWeek, availablePerWeek, unplaced },
        }),
      ),
    ...answers.changeLoad.map(
      ({ person, newPractices, weight }): Found => ({
        rule: 'D9',
        severity: 'low',
        records: [person],
        values: { newPractices, weight },
      }),
    ),
    ...answers.roleDemand.flatMap(({ role, have, over, percent, contactMinutesPerDay, capacityMinutes }): Found[] => [
      ...[...Map.groupBy(over, ({ weekday }) => weekday)].map(
        ([weekday, stretches]): Found => ({
          rule: 'D42',
          sub: 'over',
          severity: 'high',
          weekday,
          records: [role],
          values: { have, stretches: stretches.map(({ start, end, asked }) => ({ start, end, asked })) },
        }),
      ),
      ...(percent !== null && percent > 100
        ? [
            {
              rule: 'D42',
              sub: 'load',
              severity: 'high' as const,
              records: [role],
              values: { contactMinutesPerDay, capacityMinutes, percent },
            },
          ]
        : []),
    ]),
    ...answers.raci.flatMap(({ practice, problem }): Found[] =>
      problem === ''
        ? []
        : [{ rule: 'D24', sub: problem, severity: problem === 'many' ? 'high' : 'medium', records: [practice] }],
    ),
  ]
}

function ofLearning(plan: Plan, answers: Answers): Found[] {
  const { voices } = answers
  return [
    ...each(answers.unsupportedFeelings, 'D10', '', 'medium'),
    ...answers.fragileFeelings.map(
      ({ feeling, why }): Found => ({
        rule: 'D11',
        sub: why === 'all new' ? 'new' : 'person',
        severity: 'low',
        records: [feeling],
      }),
    ),
    ...each(
      answers.outcomes.filter(({ hasEvidence }) => !hasEvidence).map(({ outcome }) => outcome),
      'D12',
      'evidence',
      'low',
    ),
    ...answers.lift.inequality.map(
      ({ moment, range }): Found => ({ rule: 'D14', severity: 'low', records: [moment], values: { range } }),
    ),
    ...answers.equity.flatMap(({ learner, barriers }) =>
      barriers.map((moment): Found => ({ rule: 'D16', severity: 'medium', records: [learner, moment] })),
    ),
    ...(plan.moments.size > 0 ? voices.missing : []).map(
      (voice): Found => ({ rule: 'D31', sub: `missing.${voice}`, severity: 'low', records: [], values: { voice } }),
    ),
    ...each(voices.momentsWithoutStudents, 'D31', 'moment', 'low'),
  ]
}

function ofTheMap(plan: Plan, answers: Answers): Found[] {
  const { looseEnds, cycles } = answers
  return [
    ...each(looseEnds.momentsUnmapped, 'D19', 'momentsUnmapped', 'medium'),
    ...each(looseEnds.practicesWithoutRole, 'D19', 'practicesWithoutRole', 'medium'),
    ...each(looseEnds.supportsWithoutOwner, 'D19', 'supportsWithoutOwner', 'medium'),
    ...each(looseEnds.supportsNobodyNeeds, 'D19', 'supportsNobodyNeeds', 'low'),
    ...each(looseEnds.practicesWithoutMoment, 'D19', 'practicesWithoutMoment', 'low'),
    ...each(looseEnds.outcomesUnaimed, 'D19', 'outcomesUnaimed', 'low'),
    ...each(looseEnds.danglingLinks, 'D19', 'danglingLinks', 'low'),
    ...blockedWithNoOwner(plan, answers),
    ...cycles.map((circle): Found => ({ rule: 'D22', sub: 'circle', severity: 'high', records: circle })),
    ...answers.earliest
      .filter(({ weeks }) => weeks === null)
      .map(({ moment }): Found => ({ rule: 'D22', sub: 'refused', severity: 'low', records: [moment] })),
    ...answers.bottlenecks
      .filter(({ momentsLost }) => momentsLost > 1)
      .map(
        ({ support, momentsLost, feelingsLost }): Found => ({
          rule: 'D23',
          severity: 'low',
          records: [support],
          values: { momentsLost, feelingsLost },
        }),
      ),
  ]
}

/** Blocked moments that wait for a support nobody owns. */
function blockedWithNoOwner(plan: Plan, { readiness }: Answers): Found[] {
  const owned = linksByTo(plan, 'owns')
  return readiness
    .filter(({ state }) => state === 'blocked')
    .flatMap(({ moment, missing }): Found[] => {
      const orphans = missing.filter(id => !owned.has(id))
      return orphans.length > 0
        ? [{ rule: 'D20', severity: 'medium', records: [moment, ...orphans], values: { supports: orphans.length } }]
        : []
    })
}

function ofMoneyAndOthers(answers: Answers): Found[] {
  return [
    ...answers.evidenceFit.flatMap(({ practice, tier, funds }) =>
      funds.map((fund): Found => ({ rule: 'D27', severity: 'medium', records: [practice, fund], values: { tier } })),
    ),
    ...answers.permissions.map(
      ({ granter, open, moments }): Found => ({
        rule: 'D28',
        severity: 'low',
        records: open,
        values: { granter, open: open.length, moments },
      }),
    ),
    ...answers.assumptions
      .filter(({ score }) => score > 0)
      .map(
        ({ assumption, score }): Found => ({ rule: 'D29', severity: 'low', records: [assumption], values: { score } }),
      ),
    ...answers.conditions
      .filter(({ balance }) => balance < 0)
      .map(
        ({ area, balance }): Found => ({ rule: 'D30', sub: area, severity: 'low', records: [], values: { balance } }),
      ),
    ...answers.partners.map(
      ({ support, moments }): Found => ({ rule: 'D33', severity: 'medium', records: [support], values: { moments } }),
    ),
    ...each(answers.dataUse.feedsNothing, 'D34', 'feedsNothing', 'low'),
    ...each(answers.dataUse.saysEvidenceWithoutData, 'D34', 'withoutData', 'low'),
  ]
}

/** What nobody has said yet: how many adults a mapped moment takes, and what a support costs. */
function unsaid(plan: Plan, { ratios }: Answers): Found[] {
  const ofDay = new Set(ratios.map(({ moment }) => moment))
  const moments = mappedMoments(plan).flatMap(({ moment }) =>
    moment.minAdults === null && ofDay.has(moment.id) ? [moment.id] : [],
  )
  const supports = [...plan.supports.values()].filter(isUnpriced).map(({ id }) => id)
  return [...each(moments, 'D6', 'unsaid', 'low'), ...each(supports, 'D26', 'unpriced', 'low')]
}

function each(ids: readonly Id[], rule: string, sub: string, severity: Found['severity']): Found[] {
  return ids.map(id => ({ rule, sub, severity, records: [id] }))
}
