import { isSavedHere } from '../sync/saveStatus.ts'
import { sessionOnScreen } from './sessions.ts'

const patience = 3000

/** Commits what is being typed and waits until this device has kept it; false when it has not within three seconds. */
export function settle(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const session = sessionOnScreen()
  if (!session) return Promise.resolve(true)
  const isKept = () => isSavedHere(session.getStatus())
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer)
      stop()
      resolve(isKept())
    }
    const stop = session.subscribe(() => isKept() && end())
    const timer = setTimeout(end, patience)
    // The copy hears of what the blur wrote in this very turn; what it says before that is of the time before.
    setTimeout(() => isKept() && end())
  })
}
