import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { provideThumbnails } from '../store/device.ts'
import { App } from './App.tsx'

provideThumbnails(async () => (await import('../output/thumbnail.ts')).thumbnail)

const place = document.getElementById('root')
if (!place) throw new Error('the page has no place for the app')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

const calm = 3000

/** Nothing of this may be in the way of the first page. A part that cannot be fetched by then is simply missing. */
addEventListener('load', () =>
  setTimeout(() => {
    import('./afterStart.tsx').then(
      ({ afterStart }) => afterStart(),
      () => undefined,
    )
  }, calm),
)
