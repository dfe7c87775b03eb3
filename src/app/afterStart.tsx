import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../store/language.tsx'
import { Notice, tell } from './Notice.tsx'
import { isNewerServed } from './servedVersion.ts'
import { keepOnDevice } from './serviceWorker/register.ts'

/** What can wait until the page is up: keeping the app on this device, and saying when a part of it is not to be had. */
export function afterStart() {
  const place = document.createElement('div')
  document.body.append(place)
  // A tree of its own: it speaks even when the app's has broken.
  createRoot(place).render(
    <LanguageProvider>
      <Notice />
    </LanguageProvider>,
  )
  addEventListener('vite:preloadError', () => void explainMissing())
  keepOnDevice(({ start }) => tell({ about: 'new-version', start })).catch(() => undefined) // the app works without
}

/** A part that could not be fetched is gone because the server has a newer version, or nothing answers at all. */
async function explainMissing() {
  const newer = await isNewerServed()
  tell(newer ? { about: 'new-version', start: () => location.reload() } : { about: 'away' })
}
