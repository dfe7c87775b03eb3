import { downloadPlan } from '../../store/downloadPlan.ts'
import { useDirection, useFormat, useWord } from '../../store/language.tsx'
import { useIsEditable, useOpenPlan } from '../../store/openPlan.tsx'
import { fileName, saveFile } from '../../store/saveFile.ts'
import { show, useScreen } from '../../store/screen.ts'
import { Menu, type MenuPart } from '../../ui/Menu.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { PictureKind, PictureWish } from './makePicture.ts'

const kinds: readonly PictureKind[] = ['day.png', 'day.svg', 'map.png', 'map.svg']

interface TakeAwayMenuProps {
  /** Where there is little room: what else is in the one menu. */
  more?: readonly MenuPart[] | undefined
}

/** What a team can carry out of the room: pictures that open again, the plan file, and the view shown full screen. */
export function TakeAwayMenu({ more }: TakeAwayMenuProps) {
  const say = useWord()
  const format = useFormat()
  const dir = useDirection()
  const { getState, document } = useOpenPlan()
  const isEditable = useIsEditable()

  const takePicture = async (kind: PictureKind) => {
    const plan = getState()
    const { day, learner, scale } = useScreen.getState()
    const wish: PictureWish = { kind, plan, day, learner, scale, dir, theme: 'light', say, format }
    try {
      const { makePicture } = await import('./makePicture.ts')
      const picture = await makePicture(wish)
      const what = say(kind.startsWith('day') ? 'takeAway.name.day' : 'takeAway.name.map')
      const name = fileName(`${plan.plan.title} ${what}`, what, kind.slice(3))
      saveFile(name, picture)
      toast(say('takeAway.saved', { name }))
    } catch {
      toast(say('takeAway.failed')) // a browser without room for the canvas, or words of the page gone offline
    }
  }
  const present = () => {
    show({ presenting: true })
    globalThis.document.documentElement.requestFullscreen?.().catch(() => undefined) // refused: shown large in the window
  }
  return (
    <Menu
      label={say(more ? 'app.menu' : 'takeAway.menu')}
      sections={[
        {
          title: say('takeAway.pictures'),
          choices: kinds.map(kind => ({
            id: kind,
            label: say(`takeAway.${kind}`),
            onChoose: () => void takePicture(kind),
          })),
        },
        {
          title: say('takeAway.plan'),
          choices: [
            { id: 'file', label: say('takeAway.file'), onChoose: () => downloadPlan(getState(), document()) },
            {
              id: 'merge',
              label: say('takeAway.merge'),
              disabled: !isEditable,
              onChoose: () => show({ merging: [] }),
            },
            { id: 'history', label: say('takeAway.history'), onChoose: () => show({ history: true }) },
          ],
        },
        {
          title: say('takeAway.room'),
          choices: [{ id: 'present', label: say('takeAway.present'), onChoose: present }],
        },
        ...(more ?? []),
      ]}
    />
  )
}
