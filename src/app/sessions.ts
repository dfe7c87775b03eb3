import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { readPlanFile } from '../domain/planFile.ts'
import { device } from '../store/device.ts'
import type { OpenPlan } from '../store/openPlan.tsx'
import type { ChipState, SaveSource } from '../store/saveState.tsx'
import type { PlanHistory } from '../sync/planHistory.ts'
import { openPlanSession, type PlanSession, type SessionState } from '../sync/planSession.ts'
import type { Sharing } from '../sync/sharing.ts'

/** An open plan as the screen uses it, opened and closed outside React. */
export interface Session extends SaveSource {
  readonly plan: OpenPlan
  readonly sharing: Sharing
  /** `painted`: the plan can be read already, its document is still loading. */
  state(): SessionState | 'painted'
  close(): Promise<void>
}

/** What was being typed when editing was paused still gets into the plan: a draft is written after 400 ms. */
const lastWordsMs = 500

const readOnly: ChipState = { state: 'read-only' }

let open: { readonly id: Id<'plan'>; readonly session: Session; users: number } | undefined

/** The session on the screen, if there is one: what a crash screen saves. */
export function sessionOnScreen(): Session | undefined {
  return open?.session
}

/** The session of a plan, for one more user; one that is open already is given again. */
export function openSession(id: Id<'plan'>): Session {
  if (open?.id !== id) {
    close()
    open = { id, session: sessionFor(openPlanSession(id, device)), users: 0 }
  }
  open.users += 1
  return open.session
}

/** Lets a session go; it closes when nobody has taken it up again by the next turn (React mounts twice in development). */
export function leaveSession(session: Session): void {
  if (open?.session !== session) return
  open.users -= 1
  setTimeout(() => open?.session === session && open.users === 0 && close())
}

function close(): void {
  open?.session.close().catch(() => undefined) // it never rejects; what was not kept is held by the page
  open = undefined
}

/**
 * The plan as the screen reads it: the plain text kept beside the document paints first, and the document takes over
 * once it has loaded. Nothing can be changed before that.
 */
function sessionFor(session: PlanSession): Session {
  const { document, id, sharing } = session
  const listeners = new Set<() => void>()
  let painted: Plan | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const isLoaded = () => session.state() === 'ready'
  let typingUntil = 0
  const isEditable = () => isLoaded() && !document.readOnly && (sharing.mayEdit() || Date.now() < typingUntil)
  device.library.getPaint(id).then(
    text => {
      const reading = text === undefined || isLoaded() ? undefined : readPlanFile(text)
      if (!reading || 'refused' in reading) return
      painted = reading.plan
      tell()
    },
    () => undefined, // nothing to paint with: the document comes by itself
  )
  session.subscribe(tell)
  document.subscribe(tell)
  const history = historyOf(session)
  let mayEdit = sharing.mayEdit()
  sharing.subscribe(() => {
    if (mayEdit === sharing.mayEdit()) return // who is here and what is sent is nothing of the plan's
    mayEdit = sharing.mayEdit()
    typingUntil = mayEdit || !isLoaded() ? 0 : Date.now() + lastWordsMs
    if (mayEdit) tell()
    else setTimeout(tell, lastWordsMs)
  })
  return {
    sharing,
    getStatus: () => (document.readOnly ? readOnly : session.status()),
    subscribe: session.subscribe,
    state: () => (painted && session.state() === 'opening' ? 'painted' : session.state()),
    close: async () => {
      history.close()
      await session.close()
    },
    plan: {
      getState: () => (isLoaded() || !painted ? document.getState() : painted),
      subscribe: listener => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      change: document.change,
      endGesture: document.endGesture,
      lastStep: document.lastStep,
      undo: () => void (isEditable() && document.undo()),
      redo: () => void (isEditable() && document.redo()),
      canUndo: () => isEditable() && document.canUndo(),
      canRedo: () => isEditable() && document.canRedo(),
      isEditable,
      document: () => (isLoaded() ? document : undefined),
      history: history.open,
    },
  }
}

const calm = 3000

/** What the plan was before: fetched once the plan has stood for a moment, and kept up from then on. */
function historyOf({ document, ready }: PlanSession) {
  let closed = false
  let history: Promise<PlanHistory> | undefined
  const isHere = ready.then(state => (state === 'ready' ? { at: Date.now(), plan: document.getState() } : undefined))
  const open = () => {
    history ??= begin().catch(error => {
      history = undefined // asked for anew the next time
      throw error
    })
    return history
  }
  const begin = async (): Promise<PlanHistory> => {
    const opened = await isHere
    const { openPlanHistory } = await import('../sync/planHistory.ts')
    if (!opened || closed) throw new Error('the plan is not open')
    return openPlanHistory(document, opened, device)
  }
  void isHere.then(opened => opened && setTimeout(() => closed || open().catch(() => undefined), calm)) // offline: asked for again with the panel
  return {
    open,
    close: () => {
      closed = true
      history?.then(
        ({ close: end }) => end(),
        () => undefined,
      )
    },
  }
}
