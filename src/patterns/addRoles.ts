import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import type { AdultRole } from './adultRole.ts'
import { adultsFor, rolesOf } from './adultsOf.ts'
import type { Chain } from './chain.ts'
import { folded } from './folded.ts'
import type { PatternTexts } from './patternTexts.ts'
import type { KnownPractice } from './practices.ts'
import { sameTitle } from './sameTitle.ts'
import type { Situation } from './situation.ts'

/** Who does the practice: roles the plan has where it has them, and as many adults as the students of the moment ask for. */
export function addRoles({ plan, text, practice, create, links }: Chain, pattern: KnownPractice, situation: Situation) {
  const { moment, grades } = situation
  const adults = adultsFor(pattern, moment.students ?? plan.plan.school.students, moment.groups ?? 1)
  let isFirst = true
  for (const [role, part] of rolesOf(pattern, grades, role => roleInPlan(plan, text, role, moment) !== undefined)) {
    const there = roleInPlan(plan, text, role, moment)
    const name = `new:role/${role}` as const
    if (!there) create.push({ name, kind: 'role', fields: { title: text.role(role) } })
    const count = part.includes('R') && isFirst ? adults : 1
    if (part.includes('R')) isFirst = false
    links.push({ kind: 'does', from: there ?? name, to: practice, fields: { part, count }, part: `role/${role}` })
  }
}

/** Whether a role's name has a word of the moment's beside its own: the literacy teacher in the literacy workshop. */
function sharesWord(title: string, moment: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap(name => folded(name).split(' ')))
  const words = new Set(folded(moment).split(' '))
  return folded(title)
    .split(' ')
    .some(word => word.length > 3 && !own.has(word) && words.has(word))
}

/** The role of that name; else the one that is already at the moment, or the only one whose name holds all its words. */
export function roleInPlan(plan: Plan, text: PatternTexts, role: AdultRole, moment?: Moment): Id<'role'> | undefined {
  const same = sameTitle(plan.roles, text.role(role), role)
  if (same) return same.id
  const near = [...plan.roles.values()]
    .filter(({ title }) => [role, text.role(role)].some(name => ` ${folded(title)} `.includes(` ${folded(name)} `)))
    .sort(byId)
  const here = new Set(moment && (linksByTo(plan, 'makes').get(moment.id) ?? []).map(link => link.from))
  const doing = linksByFrom(plan, 'does')
  return (
    near.find(one => doing.get(one.id)?.some(link => here.has(link.to))) ??
    near.find(one => moment && sharesWord(one.title, moment.title, [role, text.role(role)])) ??
    (near.length === 1 ? near[0] : undefined)
  )?.id
}
