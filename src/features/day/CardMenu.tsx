import { Ellipsis } from 'lucide-react'
import { useLocation } from 'wouter'
import { useMapBackwards } from '../../cards/useMapBackwards.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed, partsOfDay } from '../../domain/studentDay.ts'
import { interviewPath } from '../../store/interviewPath.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { whatIfPath } from '../../store/paths.ts'
import { show, useScreen } from '../../store/screen.ts'
import { Menu } from '../../ui/Menu.tsx'
import { showDay } from './dayScreen.ts'
import { useMoments } from './useMoments.ts'
import { useRemoval } from './useRemoval.ts'
import { useTimeVerbs } from './useTimeVerbs.ts'

/** All that can be done to a moment, in words. */
export function CardMenu({ moment, title }: { moment: Moment; title: string }) {
  const say = useWord()
  const moments = useMoments()
  const askToRemove = useRemoval()
  const run = useTimeVerbs()
  const mapBackwards = useMapBackwards()
  const onClock = useScreen(screen => screen.scale !== 'story') && isTimed(moment)
  const { id } = moment
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const isDreamed = usePlan(state => state.days.get(moment.day)?.kind !== 'today')
  const clock = [
    { id: 'start-', label: say('day.start.earlier'), onChoose: () => moments.nudge(id, 'start', -5) },
    { id: 'start+', label: say('day.start.later'), onChoose: () => moments.nudge(id, 'start', 5) },
    { id: 'end-', label: say('day.shorter'), onChoose: () => moments.nudge(id, 'end', -5) },
    { id: 'end+', label: say('day.longer'), onChoose: () => moments.nudge(id, 'end', 5) },
  ]
  const time = [
    { id: 'close gap', label: say('day.time.close'), onChoose: () => run(verbs => verbs.closeGap(id)) },
    {
      id: 'shift',
      label: say('day.time.shift'),
      onChoose: () => showDay({ open: { panel: 'shift', moment: id } }),
    },
    { id: 'swap', label: say('day.time.swap'), onChoose: () => run(verbs => verbs.swap(id)) },
    { id: 'split', label: say('day.time.split'), onChoose: () => run(verbs => verbs.split(id)) },
    { id: 'what if', label: say('day.whatIf'), onChoose: () => go(whatIfPath(plan, 'move', id)) },
  ]
  return (
    <Menu
      label={say('day.menu', { title })}
      look="plain"
      sections={[
        {
          choices: [
            {
              id: 'details',
              label: say('day.details'),
              onChoose: () => showDay({ open: { panel: 'details', moment: id } }),
            },
            {
              id: 'backwards',
              label: say('card.backwards'),
              onChoose: () => mapBackwards({ for: 'moment', id }),
            },
            { id: 'picture', label: say('card.picture'), onChoose: () => show({ picture: id }) },
            {
              id: 'comments',
              label: say('card.comments'),
              onChoose: () => show({ talk: { panel: 'comments', on: id } }),
            },
            { id: 'each', label: say('day.each'), onChoose: () => show({ each: id }) },
            ...(isDreamed
              ? [{ id: 'interview', label: say('card.interview'), onChoose: () => go(interviewPath(plan, id)) }]
              : []),
            { id: 'add before', label: say('day.addBefore'), onChoose: () => moments.addBefore(id) },
            { id: 'add after', label: say('day.addNext'), onChoose: () => moments.add(id) },
          ],
        },
        {
          title: say('day.menu.move'),
          choices: [
            { id: 'earlier', label: say('day.earlier'), onChoose: () => moments.step(id, -1) },
            { id: 'later', label: say('day.later'), onChoose: () => moments.step(id, 1) },
            ...(onClock ? clock : []),
          ],
        },
        ...(isTimed(moment) ? [{ title: say('day.menu.time'), choices: time }] : []),
        {
          title: say('day.menu.part'),
          choices: partsOfDay.map(part => ({
            id: part,
            label: say(`part.${part}`),
            onChoose: () => moments.toPart(id, part),
          })),
        },
        {
          choices: [
            { id: 'carry', label: say('day.carry'), onChoose: () => show({ days: { ask: 'carry', moment: id } }) },
            {
              id: 'pattern',
              label: say('card.pattern'),
              onChoose: () => show({ patterns: { ask: 'save', moment: id } }),
            },
            { id: 'copy', label: say('app.duplicate'), onChoose: () => moments.duplicate(id) },
            { id: 'delete', label: say('app.delete'), danger: true, onChoose: () => askToRemove(id) },
          ],
        },
      ]}
    >
      <Ellipsis size={20} aria-hidden="true" />
    </Menu>
  )
}
