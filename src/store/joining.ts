import type { RoomLink } from '../domain/access.ts'
import type { CodeFound, Refusal } from '../domain/wire.ts'
import type { Joined } from '../sync/sharing.ts'
import type { en } from '../words/en.ts'
import { loadCatalogue } from '../words/languages.ts'
import { sayIn } from '../words/say.ts'
import { device, loadThumbnails } from './device.ts'
import { useScreen } from './screen.ts'

/** Brings the plan behind a link onto this device, from the server of this page. Never rejects. */
export async function joinPlan(link: RoomLink): Promise<Joined> {
  try {
    const [joining, nameCopy] = await Promise.all([import('../sync/joinPlan.ts'), copyNamer(), loadThumbnails()])
    return await joining.joinPlan(link, device, { nameCopy })
  } catch {
    return { why: 'unreachable' } // what does it could not be fetched
  }
}

/** The join link behind eight digits that somebody said aloud. Never rejects. */
export async function findCode(code: string): Promise<CodeFound | { readonly why: Refusal | 'unreachable' }> {
  const calls = await import('../sync/roomCalls.ts').catch(() => undefined)
  return calls ? calls.callServer(device.server).findCode(code) : { why: 'unreachable' }
}

/** Whether the address of this page has a server to share by. */
export async function hasServer(): Promise<boolean> {
  const calls = await import('../sync/roomCalls.ts').catch(() => undefined)
  return calls ? calls.callServer(device.server).isThere() : false
}

async function copyNamer(): Promise<(title: string) => string> {
  const { language } = useScreen.getState()
  const say = sayIn<typeof en>(await loadCatalogue(language), language === 'es' ? 'es' : 'en')
  return title => say('library.copyTitle', { title: title || say('app.untitled') })
}
