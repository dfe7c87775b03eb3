import { titleIn } from '../../cards/cardTitles.ts'
import { moveMoment } from '../../document/momentCommands.ts'
import { isId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { announce } from '../../ui/Toast.tsx'
import { siblingOf, stepInOrder, takeOff } from './listCommands.ts'
import { dayParts, momentMove } from './momentMoves.ts'
import { pathOf, wishFor } from './openCards.ts'
import type { Place } from './place.ts'

/** What can be done to a card where it stands, from a key or a menu; each says what came of it. */
export function useCardVerbs(place: Place) {
  const say = useEveryWord()
  const change = useChange()
  const { getState } = useOpenPlan()
  const { id } = place
  const title = () => titleIn(getState(), id) || say('card.untitled')

  const addSibling = () => {
    if (place.byItself) return
    const made = siblingOf(getState(), place)
    change(...made.commands)
    wishFor(pathOf(place.under, made.id))
  }

  const moveTheMoment = (moment: `moment:${string}`, step: -1 | 1) => {
    const plan = getState()
    const day = plan.moments.get(moment)?.day
    const move = day ? momentMove(dayParts(plan, day), moment, step) : 'end'
    if (move === 'timed') return announce(say('list.move.timed', { title: title() }))
    if (move === 'end') return announce(say('list.move.end', { title: title() }))
    change(moveMoment(moment, { after: move.after, part: move.part }))
    wishFor(pathOf(place.under, id))
    announce(say('list.moved.part', { title: title(), part: say(`part.${move.part}`), place: move.place, of: move.of }))
  }

  const move = (step: -1 | 1) => {
    if (place.byItself) return
    if (isId('moment', id)) return moveTheMoment(id, step)
    const command = stepInOrder(getState(), place, step)
    if (!command) return announce(say('list.move.end', { title: title() }))
    change(command)
    wishFor(place.path)
    announce(
      say('list.moved', { title: title(), place: place.siblings.indexOf(id) + 1 + step, of: place.siblings.length }),
    )
  }

  const unhang = () => {
    if (!place.hangs) return
    change(takeOff(place.hangs.relation, place.hangs.parent, id))
    announce(say('list.tookOff', { title: title(), parent: titleIn(getState(), place.hangs.parent) }))
  }

  return { addSibling, move, unhang }
}
