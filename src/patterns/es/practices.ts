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

/** What every practice says, by its key. */
export const practices = {
  ...anyMoment,
  ...arrival,
  ...atWork,
  ...byGrouping,
  ...byModel,
  ...circle,
  ...close,
  ...club,
  ...coaching,
  ...critique,
  ...family,
  ...home,
  ...lab,
  ...meal,
  ...movement,
  ...openTime,
  ...planning,
  ...project,
  ...seminar,
  ...service,
  ...stations,
  ...teaching,
  ...transition,
} as const
