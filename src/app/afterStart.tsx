import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../store/language.tsx'
import { fetchDialogsAhead, isFetchingAhead } from './dialogsAhead.ts'
import { hearsLess } from './hearsLess.ts'
import { Notice, tell } from './Notice.tsx'
import { isNewerServed } from './servedVersion.ts'
import { keepOnDevice } from './serviceWorker/register.ts'

const calm = 3000
const pause = 3000

/** What can wait until the page is up: keeping the app on this device, and saying when a part of it is not to be had. */
export function afterStart() {
  const place = document.createElement('div')
  document.body.append(place)
  hearsLess(place)
  // A tree of its own: it speaks even when the app's has broken.
  createRoot(place).render(
    <LanguageProvider>
      <Notice />
    </LanguageProvider>,
  )
  window.addEventListener('vite:preloadError', () => void (isFetchingAhead() || explainMissing()))
  window.addEventListener('error', fetchStyleAgain, true)
  fetchDialogsAhead()
  setTimeout(() => {
    keepOnDevice(({ start }) => tell({ about: 'new-version', start })).catch(() => undefined) // the app works without
  }, calm) // the first page and what is opened first have the network to themselves
}

/** A part that could not be fetched is gone because the server has a newer version, or nothing answers at all. */
async function explainMissing() {
  const newer = await isNewerServed()
  tell(newer ? { about: 'new-version', start: () => location.reload() } : { about: 'away' })
}

/** A part is asked for again when it is next wanted; its style sheet is not, and would be missing from it for good. */
function fetchStyleAgain({ target }: Event) {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return
  setTimeout(() => {
    const next = document.createElement('link')
    next.rel = 'stylesheet'
    next.href = target.href
    target.replaceWith(next)
  }, pause)
}
