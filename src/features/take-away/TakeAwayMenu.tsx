import { downloadPlan } from '../../store/downloadPlan.ts'
import { useWord } from '../../store/language.tsx'
import { useIsEditable, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import type { View } from '../../store/paths.ts'
import { show } from '../../store/screen.ts'
import { Menu, type MenuPart } from '../../ui/Menu.tsx'
import type { PictureKind } from './makePicture.ts'
import { usePictures, usePrintKey } from './usePictures.ts'

const kinds: readonly PictureKind[] = ['day.png', 'day.svg', 'map.png', 'map.svg']

interface TakeAwayMenuProps {
  view: View
  /** Where there is little room: what else is in the one menu. */
  more?: readonly MenuPart[] | undefined
}

/** What a team can carry out of the room: pictures that open again, the plan file, and the view shown full screen. */
export function TakeAwayMenu({ view, more }: TakeAwayMenuProps) {
  const say = useWord()
  const { getState, document } = useOpenPlan()
  const isEditable = useIsEditable()
  const isEmpty = usePlan(plan => plan.moments.size === 0)
  const { take, print } = usePictures()
  usePrintKey(view === 'day' || view === 'map' ? view : undefined, print)

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
            onChoose: () => void take(kind),
          })),
        },
        {
          title: say('takeAway.paper'),
          choices: (['day', 'map'] as const).map(what => ({
            id: `print ${what}`,
            label: say(`takeAway.print.${what}`),
            onChoose: () => void print(what),
          })),
        },
        {
          title: say('takeAway.plan'),
          choices: [
            { id: 'file', label: say('takeAway.file'), onChoose: () => downloadPlan(getState(), document()) },
            {
              id: 'pattern',
              label: say('takeAway.pattern'),
              disabled: isEmpty,
              onChoose: () => show({ patterns: { ask: 'save', moment: null } }),
            },
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
