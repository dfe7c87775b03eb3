/** What a plan file says, apart from how: two files with the same meaning are equal as the format defines it. */

type Said = Readonly<Record<string, unknown>>

const defaults: Readonly<Record<string, Said>> = {
  days: { kind: 'aim' },
  outcomes: { kind: 'academic' },
  moments: { part: 'before', minAdults: null, needsDevice: false, needsInternet: false },
  feelings: { field: 'bright', kind: 'aim', learner: null },
  curve: { valence: 0 },
  faces: { valence: 0 },
  practices: { visibility: 'frontstage', timing: { kind: 'during' }, status: 'new' },
  roles: { headcount: 1 },
  people: { fte: 1 },
  supports: { type: 'time', status: 'missing', costOneTime: null, costPerYear: null, leadWeeks: null, hours: 0 },
  permissions: { status: 'to ask', weeks: null },
  funds: { recurring: false },
  grants: { status: 'idea' },
  conditions: { area: 'clarity', effect: 'helps', strength: 1 },
  assumptions: { risk: 'low' },
  actions: { size: 'small', status: 'todo', firstTest: false },
  offers: { kind: 'offer' },
  visits: { kind: 'shadow' },
  steps: { minutes: 0, private: false, dots: 0 },
  ideas: { hidden: false },
  comments: { resolved: false },
  votes: { dots: 0 },
  links: { count: 1, weight: 'needed' },
}

const contract: Said = {
  maxContactMinutesPerDay: 330,
  maxContinuousMinutes: 180,
  minPrepMinutesPerDay: 45,
  minPrepBlock: 25,
  dutyFreeLunchMinutes: 30,
  lunchWindow: ['11:00', '13:30'],
  amberLoadPercent: 90,
}

const sets: ReadonlySet<string> = new Set([
  ...['learners', 'weekdays', 'moments', 'strengths', 'needs', 'frameworks', 'voice', 'tags', 'languages', 'networks'],
  ...['on', 'tools', 'tiers', 'rules_out'],
])

/** Records in id order, sets and letters in their own order, defaults and whatever is empty left out. */
export function meaningOf(file: Said): Said {
  return without(
    Object.fromEntries(
      Object.entries(file).map(([name, value]) => {
        if (name === 'plan') return [name, factsSaid(value as Said)]
        return Array.isArray(value) ? [name, tableSaid(name, value)] : [name, value]
      }),
    ),
  )
}

function tableSaid(name: string, records: readonly Said[]): readonly Said[] {
  return records
    .map(record => without(Object.fromEntries(Object.entries(record).map(fieldSaid)), defaults[name]))
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

function fieldSaid([name, value]: [string, unknown]): [string, unknown] {
  if (name === 'part' && typeof value === 'string' && /^[RACI]+$/.test(value)) return [name, [...value].sort().join('')]
  if (name === 'timing') return [name, without(value as Said, { timesPerWeek: 1 })]
  if (sets.has(name) && Array.isArray(value)) return [name, value.map(oneText).sort()]
  if (name === 'access' || name === 'choice')
    return [name, without(Object.fromEntries(Object.entries(value as Said).map(fieldSaid)))]
  return [name, value]
}

function factsSaid(facts: Said): Said {
  const school = (facts.school ?? {}) as Said
  return without({
    ...facts,
    improvement: without((facts.improvement ?? {}) as Said),
    school: without({
      ...Object.fromEntries(Object.entries(school).map(fieldSaid)),
      context: without((school.context ?? {}) as Said),
      contract: without((school.contract ?? {}) as Said, contract),
    }),
  })
}

function without(said: Said, absent: Said = {}): Said {
  return Object.fromEntries(
    Object.entries(said).filter(([name, value]) => !isEmpty(value) && !isSame(value, absent[name])),
  )
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === undefined) return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function isSame(value: unknown, absent: unknown): boolean {
  return absent !== undefined && JSON.stringify(value) === JSON.stringify(absent)
}

/** The same text for the same value, its names in any order. */
function oneText(value: unknown): string {
  const inOrder = (_: string, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  return JSON.stringify(value, inOrder)
}
