import type { Plan } from '../../src/domain/plan.ts'
import { linkOf, planOf } from './plans.ts'

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const order = (index: number) => `b${index.toString(36).padStart(3, '0')}V`
const verbs = ['Greet every student by name', 'Run the crew circle', 'Plan the next seminar', 'Coach one small group']

/** A plan of so many cards on its map: a tenth moments, two fifths practices, a tenth roles, three tenths supports, a tenth permissions. */
export function planAtSize(cards: number): Plan {
  const [moments, practices, roles, supports] = [cards / 10, (cards * 4) / 10, cards / 10, (cards * 3) / 10]
  const permissions = cards - moments - practices - roles - supports
  return planOf(
    {
      days: [{ id: 'day:ideal', title: 'Our ideal day', kind: 'aim', order: 'a0' }],
      moments: many(moments, index => ({
        id: `moment:m${index}`,
        day: 'day:ideal',
        title: `Moment ${index + 1} of the day`,
        part: ['before', 'morning', 'midday', 'afternoon', 'after'][Math.floor((index * 5) / moments)],
        order: order(index),
      })),
      practices: many(practices, index => ({
        id: `practice:p${index}`,
        title: `${verbs[index % verbs.length]} ${index}`,
        visibility: index % 4 === 3 ? 'backstage' : 'frontstage',
        order: order(index),
      })),
      roles: many(roles, index => ({ id: `role:r${index}`, title: `Role number ${index}`, order: order(index) })),
      supports: many(supports, index => ({
        id: `support:s${index}`,
        title: `Something they need ${index}`,
        type: 'time',
        order: order(index),
      })),
      permissions: many(permissions, index => ({ id: `permission:q${index}`, ask: `May we do thing ${index}` })),
      links: [
        ...many(practices, index => linkOf('makes', `practice:p${index}`, `moment:m${index % moments}`)),
        ...many(practices, index => linkOf('does', `role:r${index % roles}`, `practice:p${index}`, { part: 'R' })),
        ...many(supports, index => linkOf('needs', `practice:p${index}`, `support:s${index}`)),
        ...many(permissions, index => linkOf('awaits', `support:s${index}`, `permission:q${index}`)),
      ],
    },
    { id: 'plan:size', title: `A plan of ${cards} cards`, school: { dayStart: '08:00', dayEnd: '15:30' } },
  )
}
