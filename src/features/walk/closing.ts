import type { Feeling } from '../../domain/plan.ts'
import type { Barrier, Scene } from './scene.ts'

/** What a learner takes from a walk through their day. */
export interface Closing {
  /** Every wanted feeling that reached them, in the order of the day. */
  readonly aims: readonly Feeling[]
  /** Of the moments somebody marked for them; none when nobody did. */
  readonly today: { readonly hard: number; readonly of: number }
  readonly aim: { readonly hard: number; readonly of: number }
  /** [D14] The moment that is to change most for the better. */
  readonly best: { readonly scene: Scene; readonly today: number; readonly aim: number } | undefined
  /** Where each kind of barrier was met, as places in the walk. */
  readonly barriers: readonly { readonly kind: Barrier['kind']; readonly at: readonly number[] }[]
}

const kinds: readonly Barrier['kind'][] = ['device', 'internet', 'adults', 'unnamed', 'unsupported']

/** What the scenes of one walk come to. A moment is hard below so-so. */
export function closingOf(scenes: readonly Scene[]): Closing {
  const moods = scenes.flatMap(scene => scene.moods.map(mood => ({ scene, ...mood })))
  const levels = (when: 'today' | 'aim') => {
    const marked = moods.flatMap(mood => mood[when] ?? [])
    return { hard: marked.filter(level => level < 0).length, of: marked.length }
  }
  const lifts = moods.flatMap(({ scene, today, aim }) =>
    today !== undefined && aim !== undefined && aim > today ? [{ scene, today, aim }] : [],
  )
  const [first, ...others] = lifts
  return {
    aims: scenes.flatMap(scene => scene.aims),
    today: levels('today'),
    aim: levels('aim'),
    best: first && others.reduce((best, one) => (one.aim - one.today > best.aim - best.today ? one : best), first),
    barriers: kinds.flatMap(kind => {
      const at = scenes.flatMap((scene, index) => (scene.barriers.some(one => one.kind === kind) ? [index] : []))
      return at.length > 0 ? [{ kind, at }] : []
    }),
  }
}
