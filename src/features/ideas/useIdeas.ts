import { useEditHere } from '../../cards/useEditHere.tsx'
import { useNearDrop } from '../../cards/useIdeaDrag.ts'
import { idForCardOf } from '../../derive/ideas.ts'
import { partOf, shownDay } from '../../derive/theDay.ts'
import { addRecord, type Command, editRecord, removeRecord } from '../../document/commands.ts'
import { makeMomentOf, makePracticeOf } from '../../document/ideaCommands.ts'
import { type Id, isId, newId } from '../../domain/ids.ts'
import { hasRecord, type Idea, type Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { momentsToPut, placeBeside } from './ideaGroups.ts'

/** Everything a person does to ideas; each is one step of undo and says what came of it. */
export function useIdeas() {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const change = useChange()
  const editHere = useEditHere()
  const drop = useNearDrop(editHere)
  const shown = () => momentsToPut(plan.getState(), useScreen.getState().day ?? undefined)

  function add(lines: readonly string[], near: Id | null) {
    if (lines.length === 0) return
    editHere(say('talk.ideas.added', { n: lines.length }), () =>
      change(...lines.map(text => addRecord({ id: newId('idea'), text, ...(near && { near }) }))),
    )
  }

  function put(idea: Idea, near: Id | null) {
    drop?.(idea.id, near)
    keepFocus(idea.id)
  }

  function step(idea: Idea, by: -1 | 1) {
    const state = plan.getState()
    const near = idea.near && hasRecord(state, idea.near) ? idea.near : null
    const next = placeBeside(shown(), near, by)
    if (next !== undefined) put(idea, next)
  }

  function turn(idea: Idea, kind: 'moment' | 'practice') {
    const command = commandOf(plan.getState(), idea, kind, useScreen.getState().day ?? undefined)
    if (!command) return
    const title = idea.text.trim().split(/\r?\n/)[0] ?? ''
    editHere(say(`talk.ideas.made.${kind}`, { title }), () => change(command))
  }

  const hide = (idea: Idea) =>
    editHere(say(idea.hidden ? 'talk.ideas.shown' : 'talk.ideas.hid'), () =>
      change(editRecord(idea.id, { hidden: !idea.hidden })),
    )
  const remove = (idea: Idea) => editHere(say('talk.ideas.deleted'), () => change(removeRecord(idea.id)))
  return { add, put, step, turn, hide, remove, drop }
}

/** What makes a card of an idea: a moment stands after the one the idea lies near, else at the end of the day. */
function commandOf(plan: Plan, idea: Idea, kind: 'moment' | 'practice', day?: string): Command | undefined {
  if (kind === 'practice') return makePracticeOf(idea.id, idForCardOf(plan, idea.id, kind))
  const near = isId('moment', idea.near) ? plan.moments.get(idea.near) : undefined
  const moments = momentsToPut(plan, near?.day ?? day)
  const after = near ?? moments.at(-1)
  const home = after?.day ?? shownDay(plan, day)?.id
  if (!home) return undefined
  return makeMomentOf(idea.id, idForCardOf(plan, idea.id, kind), {
    day: home,
    part: after ? partOf(after, plan.plan.school) : 'morning',
    after: after?.id ?? null,
  })
}

/** An idea that came to another place is drawn anew there; the caret goes along. */
function keepFocus(id: Id<'idea'>) {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-idea-row="${CSS.escape(id)}"] select`)?.focus(),
  )
}
