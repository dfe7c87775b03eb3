import { competencyBased } from '../../domain/lists/competencyBased.ts'
import type { Way } from '../../domain/ways.ts'
import type { View } from '../../store/paths.ts'

/** One question of a way in: where it is answered, and what to answer it with. */
export interface Step {
  readonly name: string
  readonly view: View
  readonly day?: 'today' | 'aim'
  /** The one moment of that day is in front. */
  readonly moment?: true
  readonly panel?: 'learners' | 'walk' | 'visit' | 'informs' | 'grant' | 'improvement' | 'test'
}

/** The questions of every way in, in order. To dream a day needs none: the day itself asks. */
export const stepsOf: Readonly<Record<Way, readonly Step[]>> = {
  dream: [],
  model: [{ name: 'model.own', view: 'day' }],
  moment: [
    { name: 'moment.before', view: 'day', day: 'today', moment: true },
    { name: 'moment.after', view: 'day', day: 'aim', moment: true },
    { name: 'moment.back', view: 'map', day: 'aim', moment: true },
  ],
  shadow: [
    { name: 'shadow.prepare', view: 'day', day: 'today' },
    { name: 'shadow.shadow', view: 'day', day: 'today', panel: 'learners' },
    { name: 'shadow.reflect', view: 'day', day: 'today', panel: 'visit' },
    { name: 'shadow.act', view: 'day', day: 'aim', panel: 'test' },
  ],
  competency: competencyBased.items.map(({ tag }) => ({
    name: `competency.${tag.slice('cbe/'.length)}`,
    view: 'day',
    day: 'aim',
  })),
  equity: [
    { name: 'equity.meet', view: 'day', day: 'aim', panel: 'learners' },
    { name: 'equity.day', view: 'day', day: 'aim' },
    { name: 'equity.walk', view: 'day', day: 'aim', panel: 'walk' },
  ],
  visit: [
    { name: 'visit.saw', view: 'day', panel: 'visit' },
    { name: 'visit.day', view: 'day', day: 'aim' },
    { name: 'visit.informs', view: 'day', day: 'aim', panel: 'informs' },
  ],
  grant: [
    { name: 'grant.grant', view: 'day', panel: 'grant' },
    { name: 'grant.needs', view: 'day', panel: 'improvement' },
    { name: 'grant.day', view: 'day', day: 'aim' },
  ],
}
