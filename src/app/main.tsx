import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { provideThumbnails } from '../store/device.ts'
import { App, fetchPage } from './App.tsx'
import { noteAbsentParts } from './absentParts.ts'
import { hearsLess } from './hearsLess.ts'

provideThumbnails(async () => (await import('../output/thumbnail.ts')).thumbnail)

noteAbsentParts()
const place = document.getElementById('root')
if (!place) throw new Error('the page has no place for the app')
for (const each of [place, document.body]) hearsLess(each) // dialogs are drawn in the body
const root = createRoot(place)
void fetchPage(location.hash).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)

/** Nothing of this may be in the way of the first page. */
addEventListener('load', () => {
  void fetchPage('#/plan') // opened next, most of the time
  import('./afterStart.tsx').then(
    ({ afterStart }) => afterStart(),
    () => undefined, // not to be had: the app works without
  )
})
