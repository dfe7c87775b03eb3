import { openCommentCount } from '../derive/comments.ts'
import { ideaCount } from '../derive/ideas.ts'
import { useWord } from '../store/language.tsx'
import { useDerived } from '../store/openPlan.tsx'
import { show } from '../store/screen.ts'
import { Menu } from '../ui/Menu.tsx'
import { Speaking } from './TalkTools.tsx'

/** The same ways as `TalkTools` behind one button, where the foot of a view has other things to do. */
export function TalkMenu() {
  const say = useWord()
  const ideas = useDerived(ideaCount)
  const comments = useDerived(openCommentCount)
  return (
    <>
      <Speaking />
      <Menu
        label={say('card.talk')}
        sections={[
          {
            choices: [
              {
                id: 'ideas',
                label: ideas > 0 ? say('card.ideas.n', { n: ideas }) : say('card.ideas'),
                onChoose: () => show({ talk: { panel: 'ideas', near: null } }),
              },
              {
                id: 'comments',
                label: comments > 0 ? say('card.comments.open', { n: comments }) : say('card.comments'),
                onChoose: () => show({ talk: { panel: 'comments', on: null } }),
              },
              { id: 'voices', label: say('card.voices'), onChoose: () => show({ talk: { panel: 'voices' } }) },
            ],
          },
        ]}
      />
    </>
  )
}
