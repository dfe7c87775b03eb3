import { runsOn } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan, TimedMoment } from '../domain/plan.ts'
import { byWeight, type Finding, type Found, findingsOf } from './finding.ts'
import type { Hole } from './holes.ts'
import { type NeededTables, neededByMoment } from './neededByMoment.ts'
import { isUnpriced } from './prices.ts'
import { remembered } from './remembered.ts'
import type { PlanReport } from './report.ts'
import { rule } from './rule.ts'
import { timedMoments } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** The rules' answers that findings are made of. */
export type Answers = Omit<PlanReport, 'findings'>

/**
 * [D38] Everything that can go wrong, from what the rules answer, and what nobody has said yet; high before medium before
 * low, then by fingerprint. A check never edits the plan.
 */
export function findings(plan: Plan, answers: Answers, asked?: string): Finding[] {
  return kinds
    .flatMap(kind => kind(plan, answers, asked))
    .sort(byFirst)
    .flat()
}

/** Findings of one rule, severity and weekday, in their order: no others come between them. */
type Run = readonly [Finding, ...Finding[]]

function byFirst([a]: Run, [b]: Run): number {
  return byWeight(a, b)
}

/** One kind of finding: what it is made of, and how; made again only of something else. */
function kind<const I extends readonly [object, ...unknown[]]>(
  inputsOf: (answers: Answers, plan: Plan, asked: string | undefined) => I,
  find: (...inputs: I) => readonly Found[],
): (plan: Plan, answers: Answers, asked: string | undefined) => readonly Run[] {
  const runs = remembered((...inputs: I) => inRuns(findingsOf(find(...inputs)).sort(byWeight)))
  return (plan, answers, asked) => runs(...inputsOf(answers, plan, asked))
}

function inRuns(sorted: readonly Finding[]): readonly Run[] {
  const runs: [Finding, ...Finding[]][] = []
  for (const finding of sorted) {
    const last = runs.at(-1)
    if (last && isBeside(last[0], finding)) last.push(finding)
    else runs.push([finding])
  }
  return runs
}

function isBeside(a: Finding, b: Finding): boolean {
  return a.severity === b.severity && a.message === b.message && a.values.weekday === b.values.weekday
}

const ofTime = [
  kind(
    ({ doubleBookings }) => [doubleBookings],
    rows =>
      rows.map(
        ({ person, practices, weekdays, minutes }): Found => ({
          rule: 'D2',
          severity: 'high',
          records: [person, ...practices],
          values: { weekdays, minutes },
        }),
      ),
  ),
  kind(
    ({ coverage }) => [coverage],
    rows =>
      rows.map(
        ({ moment, weekday, needed, present }): Found => ({
          rule: 'D6',
          severity: 'high',
          weekday,
          records: [moment],
          values: { needed, present },
        }),
      ),
  ),
  kind(
    ({ studentOverlaps }) => [studentOverlaps],
    rows =>
      rows.map(
        ({ moments, weekdays, minutes }): Found => ({
          rule: 'D8',
          severity: 'high',
          records: moments,
          values: { weekdays, minutes },
        }),
      ),
  ),
  kind(
    ({ holes }, plan, asked) => [holes, timedMoments(plan, asked)],
    (rows, moments) =>
      rows.map(
        (hole): Found => ({
          rule: 'D7',
          severity: 'medium',
          weekday: hole.weekday,
          records: besideHole(moments, hole),
          values: { start: hole.start, end: hole.end },
        }),
      ),
  ),
]

/** The moments that end where a hole begins and begin where it ends: they tell two holes of a weekday apart. */
function besideHole(moments: readonly TimedMoment[], { weekday, start, end }: Hole): Id[] {
  return moments
    .filter(moment => runsOn(moment).includes(weekday) && (moment.end === start || moment.start === end))
    .map(({ id }) => id)
}

const ofPeople = [
  kind(
    ({ loads }, { plan }) => [loads, plan.school.contract.amberLoadPercent],
    (rows, amberLoadPercent) =>
      rows.flatMap(({ person, percent, contactMinutesPerDay, capacityMinutes }): Found[] => {
        const values = { contactMinutesPerDay, capacityMinutes, percent }
        if (percent === null || percent > 100)
          return [{ rule: 'D3', sub: 'over', severity: 'high', records: [person], values }]
        if (percent > amberLoadPercent)
          return [{ rule: 'D3', sub: 'amber', severity: 'medium', records: [person], values }]
        return []
      }),
  ),
  kind(
    ({ breath }) => [breath],
    rows =>
      rows.map(
        ({ person, weekday, rule, minutes, limit }): Found => ({
          rule: 'D4',
          sub: rule,
          severity: rule === 'prep' ? 'medium' : 'high',
          weekday,
          records: [person],
          values: { minutes, limit },
        }),
      ),
  ),
  kind(
    ({ prep }) => [prep],
    rows =>
      rows
        .filter(({ unplaced }) => unplaced > 0)
        .map(
          ({ person, neededPerWeek, availablePerWeek, unplaced }): Found => ({
            rule: 'D5',
            severity: 'medium',
            records: [person],
            values: { neededPerWeek, availablePerWeek, unplaced },
          }),
        ),
  ),
  kind(
    ({ changeLoad }) => [changeLoad],
    rows =>
      rows.map(
        ({ person, newPractices, weight }): Found => ({
          rule: 'D9',
          severity: 'low',
          records: [person],
          values: { newPractices, weight },
        }),
      ),
  ),
  kind(
    ({ roleDemand }) => [roleDemand],
    rows =>
      rows.flatMap(({ role, have, over, percent, contactMinutesPerDay, capacityMinutes }): Found[] => [
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
  ),
  kind(
    ({ raci }) => [raci],
    rows =>
      rows.flatMap(({ practice, problem }): Found[] =>
        problem === ''
          ? []
          : [{ rule: 'D24', sub: problem, severity: problem === 'many' ? 'high' : 'medium', records: [practice] }],
      ),
  ),
]

const ofLearning = [
  idsOnly(({ unsupportedFeelings }) => unsupportedFeelings, 'D10', '', 'medium'),
  kind(
    ({ fragileFeelings }) => [fragileFeelings],
    rows =>
      rows.map(
        ({ feeling, why }): Found => ({
          rule: 'D11',
          sub: why === 'all new' ? 'new' : 'person',
          severity: 'low',
          records: [feeling],
        }),
      ),
  ),
  kind(
    ({ outcomes }) => [outcomes],
    rows =>
      each(
        rows.filter(({ hasEvidence }) => !hasEvidence).map(({ outcome }) => outcome),
        'D12',
        'evidence',
        'low',
      ),
  ),
  kind(
    ({ lift }) => [lift.inequality],
    rows =>
      rows.map(({ moment, range }): Found => ({ rule: 'D14', severity: 'low', records: [moment], values: { range } })),
  ),
  kind(
    ({ equity }) => [equity],
    rows =>
      rows.flatMap(({ learner, barriers }) =>
        barriers.map((moment): Found => ({ rule: 'D16', severity: 'medium', records: [learner, moment] })),
      ),
  ),
  kind(
    ({ voices }, plan) => [voices.missing, plan.moments.size > 0],
    (missing, hasMoments) =>
      (hasMoments ? missing : []).map(
        (voice): Found => ({ rule: 'D31', sub: `missing.${voice}`, severity: 'low', records: [], values: { voice } }),
      ),
  ),
  idsOnly(({ voices }) => voices.momentsWithoutStudents, 'D31', 'moment', 'low'),
]

const ofTheMap = [
  idsOnly(({ looseEnds }) => looseEnds.momentsUnmapped, 'D19', 'momentsUnmapped', 'medium'),
  idsOnly(({ looseEnds }) => looseEnds.practicesWithoutRole, 'D19', 'practicesWithoutRole', 'medium'),
  idsOnly(({ looseEnds }) => looseEnds.supportsWithoutOwner, 'D19', 'supportsWithoutOwner', 'medium'),
  idsOnly(({ looseEnds }) => looseEnds.supportsNobodyNeeds, 'D19', 'supportsNobodyNeeds', 'low'),
  idsOnly(({ looseEnds }) => looseEnds.practicesWithoutMoment, 'D19', 'practicesWithoutMoment', 'low'),
  idsOnly(({ looseEnds }) => looseEnds.outcomesUnaimed, 'D19', 'outcomesUnaimed', 'low'),
  idsOnly(({ looseEnds }) => looseEnds.danglingLinks, 'D19', 'danglingLinks', 'low'),
  kind(({ readiness }, plan) => [readiness, linksByTo(plan, 'owns')], blockedWithNoOwner),
  kind(
    ({ cycles }) => [cycles],
    circles => circles.map((circle): Found => ({ rule: 'D22', sub: 'circle', severity: 'high', records: circle })),
  ),
  kind(
    ({ earliest }) => [earliest],
    rows =>
      rows
        .filter(({ weeks }) => weeks === null)
        .map(({ moment }): Found => ({ rule: 'D22', sub: 'refused', severity: 'low', records: [moment] })),
  ),
  kind(
    ({ bottlenecks }) => [bottlenecks],
    rows =>
      rows
        .filter(({ momentsLost }) => momentsLost > 1)
        .map(
          ({ support, momentsLost, feelingsLost }): Found => ({
            rule: 'D23',
            severity: 'low',
            records: [support],
            values: { momentsLost, feelingsLost },
          }),
        ),
  ),
]

/** Blocked moments that wait for a support nobody owns. */
function blockedWithNoOwner(
  readiness: Answers['readiness'],
  owned: { has(id: Id<'support' | 'action'>): boolean },
): Found[] {
  return readiness
    .filter(({ state }) => state === 'blocked')
    .flatMap(({ moment, missing }): Found[] => {
      const orphans = missing.filter(id => !owned.has(id))
      return orphans.length > 0
        ? [{ rule: 'D20', severity: 'medium', records: [moment, ...orphans], values: { supports: orphans.length } }]
        : []
    })
}

const ofMoneyAndOthers = [
  kind(
    ({ evidenceFit }) => [evidenceFit],
    rows =>
      rows.flatMap(({ practice, tier, funds }) =>
        funds.map((fund): Found => ({ rule: 'D27', severity: 'medium', records: [practice, fund], values: { tier } })),
      ),
  ),
  kind(
    ({ permissions }) => [permissions],
    rows =>
      rows.map(
        ({ granter, open, moments }): Found => ({
          rule: 'D28',
          severity: 'low',
          records: open,
          values: { granter, open: open.length, moments },
        }),
      ),
  ),
  kind(
    ({ assumptions }) => [assumptions],
    rows =>
      rows
        .filter(({ score }) => score > 0)
        .map(
          ({ assumption, score }): Found => ({
            rule: 'D29',
            severity: 'low',
            records: [assumption],
            values: { score },
          }),
        ),
  ),
  kind(
    ({ conditions }) => [conditions],
    rows =>
      rows
        .filter(({ balance }) => balance < 0)
        .map(
          ({ area, balance }): Found => ({ rule: 'D30', sub: area, severity: 'low', records: [], values: { balance } }),
        ),
  ),
  kind(
    ({ partners }) => [partners],
    rows =>
      rows.map(
        ({ support, moments }): Found => ({ rule: 'D33', severity: 'medium', records: [support], values: { moments } }),
      ),
  ),
  idsOnly(({ dataUse }) => dataUse.feedsNothing, 'D34', 'feedsNothing', 'low'),
  idsOnly(({ dataUse }) => dataUse.saysEvidenceWithoutData, 'D34', 'withoutData', 'low'),
]

/** Mapped moments of the day of which nobody has said how many adults they take. */
const momentsUnsaid = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays', 'minAdults'], answers: [neededByMoment] },
  (plan: NeededTables, asked?: string): readonly Id<'moment'>[] => {
    const mapped = neededByMoment(plan)
    return timedMoments(plan, asked).flatMap(moment =>
      moment.minAdults === null && mapped.has(moment.id) ? [moment.id] : [],
    )
  },
)

/** Supports of which nobody has said what they cost. */
const supportsUnsaid = rule(
  { supports: ['costOneTime', 'costPerYear'] },
  ({ supports }: Pick<Plan, 'supports'>): readonly Id<'support'>[] =>
    [...supports.values()].filter(isUnpriced).map(({ id }) => id),
)

/** What nobody has said yet. */
const unsaid = [
  idsOnly((_, plan, asked) => momentsUnsaid(plan, asked), 'D6', 'unsaid', 'low'),
  idsOnly((_, plan) => supportsUnsaid(plan), 'D26', 'unpriced', 'low'),
]

const kinds = [...ofTime, ...ofPeople, ...ofLearning, ...ofTheMap, ...ofMoneyAndOthers, ...unsaid]

/** A kind of finding of which there is nothing to say but what it is about. */
function idsOnly(
  idsOf: (answers: Answers, plan: Plan, asked: string | undefined) => readonly Id[],
  ...of: [rule: string, sub: string, severity: Found['severity']]
) {
  return kind(
    (...from) => [idsOf(...from)],
    ids => each(ids, ...of),
  )
}

function each(ids: readonly Id[], rule: string, sub: string, severity: Found['severity']): Found[] {
  return ids.map(id => ({ rule, sub, severity, records: [id] }))
}
