import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { Hole } from './timeVerbs.ts'
import { useTimeVerbs } from './useTimeVerbs.ts'

/** A hole in words; pressing it offers to close it, or to fill it. */
export function HoleMenu({ hole, text }: { hole: Hole; text: string }) {
  const say = useEveryWord()
  const format = useFormat()
  const run = useTimeVerbs()
  const minutes = say('unit.min', { n: hole.end - hole.start })
  const stretch = format.stretch(hole.start, hole.end)
  return (
    <Menu
      look="plain"
      label={say('hole.of', { minutes, stretch, days: format.weekdays(hole.weekdays) })}
      sections={[
        {
          choices: [
            { id: 'close', label: say('hole.close'), onChoose: () => run(verbs => verbs.closeHole(hole)) },
            { id: 'add', label: say('hole.add'), onChoose: () => run(verbs => verbs.fill(hole)) },
          ],
        },
      ]}
    >
      {text}
    </Menu>
  )
}
