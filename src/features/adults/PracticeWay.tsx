import type { Id } from '../../domain/ids.ts'
import type { Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Way } from './Way.tsx'

export type OnAbout = (id: Id) => void

/** The name of a practice, and the way to it while it is there. */
export function PracticeWay({ practice, onAbout }: { practice: Practice | undefined; onAbout: OnAbout }) {
  const say = useEveryWord()
  const title = practice?.title || say('card.untitled')
  return practice ? <Way onPress={() => onAbout(practice.id)}>{title}</Way> : <bdi>{title}</bdi>
}
