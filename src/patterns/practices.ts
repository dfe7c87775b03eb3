import type { MomentKind } from './momentKinds.ts'
import type { PracticeList, PracticePattern } from './practicePattern.ts'
import { anyMoment } from './practices/anyMoment.ts'
import { arrival } from './practices/arrival.ts'
import { atWork } from './practices/atWork.ts'
import { byGrouping } from './practices/byGrouping.ts'
import { byModel } from './practices/byModel.ts'
import { circle } from './practices/circle.ts'
import { close } from './practices/close.ts'
import { club } from './practices/club.ts'
import { coaching } from './practices/coaching.ts'
import { critique } from './practices/critique.ts'
import { family } from './practices/family.ts'
import { home } from './practices/home.ts'
import { lab } from './practices/lab.ts'
import { meal } from './practices/meal.ts'
import { movement } from './practices/movement.ts'
import { openTime } from './practices/openTime.ts'
import { planning } from './practices/planning.ts'
import { project } from './practices/project.ts'
import { seminar } from './practices/seminar.ts'
import { service } from './practices/service.ts'
import { stations } from './practices/stations.ts'
import { teaching } from './practices/teaching.ts'
import { transition } from './practices/transition.ts'

/** What a practice is for: a kind of moment, any moment with such a feeling or need, a grouping, or a blended model. */
export type PracticeTheme = MomentKind | 'any' | 'grouping' | 'model'

export interface KnownPractice extends PracticePattern {
  readonly key: string
  readonly theme: PracticeTheme
  /** Its place in its list, the best first. */
  readonly rank: number
}

const lists: Readonly<Record<PracticeTheme, PracticeList>> = {
  arrival,
  'circle or advisory': circle,
  "planning one's day": planning,
  'direct teaching': teaching,
  'seminar or discussion': seminar,
  stations,
  'lab or playlist': lab,
  'project or studio': project,
  'critique or exhibition': critique,
  'coaching or flex': coaching,
  'movement or recess': movement,
  meal,
  'club or choice': club,
  'service or internship': service,
  transition,
  close,
  'at home': { ...family, ...home },
  any: { ...anyMoment, ...atWork, ...openTime },
  grouping: byGrouping,
  model: byModel,
}

/** Every practice of the library, by theme and place. */
export const practices: readonly KnownPractice[] = Object.entries(lists).flatMap(
  ([theme, list]) =>
    Object.entries(list).map(([key, pattern], rank) => ({ ...pattern, key, theme: theme as PracticeTheme, rank })), // a key of `lists`
)
