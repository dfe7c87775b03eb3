import type { Plan } from '../../src/domain/plan.ts'
import { type FileRecord, linkOf, planOf } from './plans.ts'

const words = [
  'Greet every student by name at the door',
  '每天早上在门口叫出每个学生的名字并问候他们',
  'تحية كل طالب باسمه عند الباب كل صباح',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
  'Plan',
  'Hold a booked coaching slot, then write one line home about what went well today',
]

const longTitle = 'A title of three hundred letters that goes on and on '.repeat(6).slice(0, 300)

function titleOf(index: number): string {
  return index % 40 === 7 ? longTitle : `${words[index % words.length]} ${index}`
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const order = (index: number) => `a${index.toString(36).padStart(2, '0')}V`

/** A plan of 400 cards in Latin, Chinese and Arabic letters: 40 moments, 160 practices, 40 roles, 120 supports, 40 permissions. */
export function largePlan(): Plan {
  const moments: FileRecord[] = many(40, index => ({
    id: `moment:m${index}`,
    day: 'day:ideal',
    title: titleOf(index),
    part: ['before', 'morning', 'midday', 'afternoon', 'after'][Math.floor(index / 8)],
    ...(index % 4 !== 3 && {
      start: clock(480 + index * 10),
      end: clock(480 + index * 10 + (index % 3 === 0 ? 5 : 20)),
    }),
    does: titleOf(index + 1),
    learns: titleOf(index + 2),
    order: order(index),
    ...(index % 5 === 0 && { weekdays: [1, 3, 5] }),
    ...(index % 6 === 0 && { minAdults: 3 }),
  }))
  const learners = ['Amara', 'دييغو', '佳怡'].map((name, index) => ({
    id: `learner:l${index}`,
    name,
    order: order(index),
  }))
  const curve = moments.flatMap(({ id }, index) =>
    learners.flatMap((learner, at) =>
      ['today', 'aim'].map(when => ({
        id: `curve:${id.slice(7)}.${learner.id.slice(8)}.${when}`,
        moment: id,
        learner: learner.id,
        when,
        valence: ((index + at * 2 + (when === 'aim' ? 1 : 0)) % 5) - 2,
      })),
    ),
  )
  const feelings = moments.map(({ id }, index) => ({
    id: `feeling:f${index}`,
    moment: id,
    learner: index % 2 ? null : `learner:l${index % 3}`,
    word: ['welcome', '被理解', 'مطمئن', 'ready to speak in front of everyone'][index % 4],
    field: 'calm',
    kind: index % 3 ? 'aim' : 'guard',
  }))
  const practices = many(160, index => ({
    id: `practice:p${index}`,
    title: titleOf(index + 3),
    visibility: index % 4 === 3 ? 'backstage' : 'frontstage',
    order: order(index),
  }))
  const roles = many(40, index => ({ id: `role:r${index}`, title: titleOf(index + 4), order: order(index) }))
  const supports = many(120, index => ({
    id: `support:s${index}`,
    title: titleOf(index + 5),
    type: 'time',
    costOneTime: index * 100,
    order: order(index),
  }))
  const permissions = many(40, index => ({
    id: `permission:q${index}`,
    ask: titleOf(index),
    granter: titleOf(index + 1),
  }))
  const links = [
    ...many(160, index => linkOf('makes', `practice:p${index}`, `moment:m${index % 40}`)),
    ...many(160, index => linkOf('does', `role:r${index % 40}`, `practice:p${index}`, { part: 'R' })),
    ...many(120, index => linkOf('needs', `practice:p${index}`, `support:s${index}`)),
    ...many(40, index => linkOf('awaits', `support:s${index}`, `permission:q${index}`)),
    ...many(40, index => linkOf('shapes', `practice:p${index}`, `feeling:f${index}`)),
  ]
  return planOf(
    {
      days: [{ id: 'day:ideal', title: 'Our ideal day', kind: 'aim', order: 'a0' }],
      learners,
      moments,
      curve,
      feelings,
      practices,
      roles,
      supports,
      permissions,
      links,
    },
    {
      id: 'plan:large',
      title: longTitle,
      dream: `${words.join('. ')}.`,
      school: { dayStart: '08:00', dayEnd: '15:30', students: 400 },
    },
  )
}
