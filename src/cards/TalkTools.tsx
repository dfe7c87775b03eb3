import { openCommentCount } from '../derive/comments.ts'
import { ideaCount } from '../derive/ideas.ts'
import { useFormat, useWord } from '../store/language.tsx'
import { useOnlyLooks } from '../store/onlyLooks.ts'
import { useDerived } from '../store/openPlan.tsx'
import { show, useScreen } from '../store/screen.ts'
import { Button } from '../ui/Button.tsx'
import { sayVoices } from './proposed.ts'
import styles from './TalkTools.module.css'

/** The ways to what the team says beside its cards, and whose voice new cards carry just now. */
export function TalkTools() {
  const say = useWord()
  const ideas = useDerived(ideaCount)
  const comments = useDerived(openCommentCount)
  return (
    <div className={styles.tools}>
      <Button look="plain" onClick={() => show({ talk: { panel: 'ideas', near: null } })}>
        {ideas > 0 ? say('card.ideas.n', { n: ideas }) : say('card.ideas')}
      </Button>
      {comments > 0 && (
        <Button look="plain" onClick={() => show({ talk: { panel: 'comments', on: null } })}>
          {say('card.comments.open', { n: comments })}
        </Button>
      )}
      <Button look="plain" onClick={() => show({ talk: { panel: 'voices' } })}>
        {say('card.voices')}
      </Button>
      <Speaking />
    </div>
  )
}

/** Says whose voice new cards carry, as long as they carry one. */
export function Speaking() {
  const say = useWord()
  const format = useFormat()
  const onlyLooks = useOnlyLooks()
  const speaking = useScreen(screen => screen.speaking)
  if (!speaking || onlyLooks) return null
  return <p className={styles.speaking}>{say('card.speaking', { who: sayVoices([speaking], say, format) })}</p>
}
