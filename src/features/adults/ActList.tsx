import { overlap } from '../../derive/stretches.ts'
import type { Stretch } from '../../domain/clock.ts'
import type { Contract } from '../../domain/contract.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import type { Act } from './adultColumn.ts'
import { lengthOf } from './adultNumbers.ts'
import styles from './Board.module.css'
import { BoxList } from './BoxList.tsx'
import { Card } from './Card.tsx'
import type { ClockRows } from './clockRows.ts'
import type { Box } from './layOut.ts'

/** Whether a free stretch is long enough for lunch at the time for it. */
function fitsLunch(free: Stretch, { lunchWindow: [start, end], dutyFreeLunchMinutes }: Contract): boolean {
  return dutyFreeLunchMinutes > 0 && lengthOf(overlap(free, { start, end })) >= dutyFreeLunchMinutes
}

interface ActListProps {
  boxes: readonly Box<Act>[]
  rows: ClockRows
  onAbout: ((id: Id, act: Act) => void) | undefined
}

/** What one adult does on one weekday, and the free time between. */
export function ActList({ boxes, rows, onAbout }: ActListProps) {
  const say = useEveryWord()
  const format = useFormat()
  const practices = usePlan(plan => plan.practices)
  const moments = usePlan(plan => plan.moments)
  const contract = usePlan(plan => plan.plan.school.contract)
  const isBackstage = (act: Act) => practices.get(act.practice)?.visibility === 'backstage'
  return (
    <BoxList
      boxes={boxes}
      rows={rows}
      leastGap={15}
      kind="role"
      isClash={box => box.items.some(act => act.clashes.length > 0)}
      isBackstage={box => box.items.every(isBackstage)}
      gap={free =>
        say(fitsLunch(free, contract) ? 'adults.free.lunch' : 'adults.free', {
          time: format.stretch(free.start, free.end),
        })
      }
      several={box => {
        const moment = moments.get(box.items[0]?.moment ?? 'moment:')
        if (!moment || box.items.some(act => act.moment !== moment.id)) return null
        return (
          <p className={styles.together}>{say('adults.together', { n: box.items.length, moment: moment.title })}</p>
        )
      }}
      card={act => (
        <Card
          key={`${act.practice} ${act.moment}`}
          id={act.practice}
          title={practices.get(act.practice)?.title || say('card.untitled')}
          stretch={act}
          onPress={onAbout && (id => onAbout(id, act))}
        >
          {isBackstage(act) && <span>{say('practice.backstage')}</span>}
          {act.clashes.length > 0 && <span className={styles.short}>{say('adults.clash')}</span>}
        </Card>
      )}
    />
  )
}
