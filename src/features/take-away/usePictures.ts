import { useEffect, useEffectEvent } from 'react'
import { useDirection, useFormat, useWord } from '../../store/language.tsx'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { fileName, saveFile } from '../../store/saveFile.ts'
import { useScreen } from '../../store/screen.ts'
import { toast } from '../../ui/Toast.tsx'
import type { PictureKind, PictureWish } from './makePicture.ts'

/** Pictures of the plan as it is on screen: saved as a file, or printed on a sheet of their own. */
export function usePictures() {
  const say = useWord()
  const format = useFormat()
  const dir = useDirection()
  const { getState } = useOpenPlan()

  async function make(kind: PictureKind): Promise<Blob> {
    const { day, learner, scale } = useScreen.getState()
    const drawn = scale === 'story' ? 'story' : 'clock'
    const wish: PictureWish = { kind, plan: getState(), day, learner, scale: drawn, dir, theme: 'light', say, format }
    const { makePicture } = await import('./makePicture.ts')
    return makePicture(wish)
  }

  const nameOf = (kind: PictureKind) => say(kind.startsWith('day') ? 'takeAway.name.day' : 'takeAway.name.map')

  async function take(kind: PictureKind) {
    try {
      const picture = await make(kind)
      const name = fileName(`${getState().plan.title} ${nameOf(kind)}`, nameOf(kind), kind.slice(3))
      saveFile(name, picture)
      toast(say('takeAway.saved', { name }))
    } catch {
      toast(say('takeAway.failed')) // a browser without room for the canvas, or words of the page gone offline
    }
  }

  async function print(what: 'day' | 'map') {
    try {
      const picture = await make(`${what}.svg`)
      const { printPicture } = await import('./printPicture.ts')
      await printPicture(picture, `${getState().plan.title} ${nameOf(`${what}.svg`)}`)
    } catch {
      toast(say('takeAway.failed'))
    }
  }

  return { take, print }
}

/** What a browser's own key for printing prints: the picture of the view instead of its controls. */
export function usePrintKey(what: 'day' | 'map' | undefined, print: (what: 'day' | 'map') => Promise<void>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const asks = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'p'
    if (!asks || !what) return
    event.preventDefault()
    void print(what)
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
