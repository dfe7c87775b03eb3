import type { Id } from '../domain/ids.ts'
import { device, loadThumbnails } from '../store/device.ts'
import type { OpenPlan } from '../store/openPlan.tsx'
import type { SaveSource } from '../store/saveState.tsx'
import { openPlanSession, type PlanSession } from '../sync/planSession.ts'

/** An open plan as the screen uses it, opened and closed outside React. */
export interface Session extends SaveSource {
  readonly device: PlanSession
  readonly plan: OpenPlan
}

let open: { readonly id: Id<'plan'>; readonly session: Session; users: number } | undefined

/** The session on the screen, if there is one: what a crash screen saves. */
export function sessionOnScreen(): Session | undefined {
  return open?.session
}

/** The session of a plan, for one more user; one that is open already is given again. */
export function openSession(id: Id<'plan'>): Session {
  if (open?.id !== id) {
    close()
    loadThumbnails().catch(() => undefined) // offline: the library keeps the picture it has
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
  open?.session.device.close().catch(() => undefined) // it never rejects; what was not kept is held by the page
  open = undefined
}

function sessionFor(session: PlanSession): Session {
  const { document } = session
  return {
    device: session,
    getStatus: session.status,
    subscribe: session.subscribe,
    plan: {
      getState: document.getState,
      subscribe: document.subscribe,
      change: document.change,
      endGesture: document.endGesture,
      undo: () => void document.undo(),
      redo: () => void document.redo(),
      canUndo: document.canUndo,
      canRedo: document.canRedo,
      editable: !document.readOnly,
    },
  }
}
