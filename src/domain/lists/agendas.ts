import type { BuiltInList, ListItem } from './builtInList.ts'

/** The agendas that ship, by how long they take. */
export const agendaLengths = ['90 min', 'half day', 'two days'] as const
export type AgendaLength = (typeof agendaLengths)[number]

export interface AgendaBlock extends ListItem {
  /** Minutes in each agenda; null where it leaves the block out. */
  readonly minutes: Readonly<Record<AgendaLength, number | null>>
  readonly output: string
}

function block(name: string, minutes: readonly [number | null, number, number], output: string): AgendaBlock {
  const [short, half, long] = minutes
  return { name, minutes: { '90 min': short, 'half day': half, 'two days': long }, output }
}

/** Blocks of a workshop, in order, with the minutes each agenda gives them. */
export const agendas: BuiltInList<AgendaBlock> = {
  id: 'agendas',
  source: 'Made for Backmap',
  version: 1,
  items: [
    block('Open, norms, dream', [10, 20, 45], 'dream, voices'),
    block('Meet a learner', [10, 25, 90], "learners, today's curve"),
    block('Silent idea round', [15, 30, 60], 'moment cards'),
    block('Arrange the day', [15, 25, 45], 'times'),
    block('Feel and learn', [10, 25, 60], 'feelings, outcomes'),
    block('Choose 2–3 moments (vote)', [5, 10, 20], 'focus'),
    block('Map backwards, per table', [15, 45, 180], 'practices, roles, supports'),
    block('Gallery, checks, load', [null, 20, 60], 'findings'),
    block('First tests, permissions', [10, 20, 60], 'actions, asks'),
    block('Close: export, hand out', [null, 10, 20], 'files'),
  ],
}
