import { useEveryWord } from '../../store/everyWord.ts'
import { useIsFrozen, useSharing } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import { AskOnce } from './AskOnce.tsx'
import styles from './Share.module.css'
import { rememberCode } from './spokenCode.ts'
import type { Doing } from './useAct.ts'

/** What only those who lead can do: pause editing, end the links, end the sharing. */
export function LeadVerbs({ doing: { act, isBusy } }: { doing: Doing }) {
  const say = useEveryWord()
  const sharing = useSharing()
  const frozen = useIsFrozen()
  const rotate = async () => {
    if (await act(sharing.rotate, say('share.rotated'))) rememberCode(null) // it stood for a link that has ended
  }
  return (
    <section className={styles.part} aria-labelledby="share-lead">
      <h3 id="share-lead">{say('share.lead')}</h3>
      <div className={styles.explained}>
        <Button
          disabled={isBusy}
          aria-describedby="share-freeze"
          onClick={() => void act(() => sharing.freeze(!frozen), frozen ? say('share.unfrozen') : say('share.frozen'))}
        >
          {frozen ? say('share.unfreeze') : say('share.freeze')}
        </Button>
        <p id="share-freeze" className={styles.note}>
          {say('share.freeze.help')}
        </p>
      </div>
      <div className={styles.verbs}>
        <AskOnce
          verb={say('share.rotate')}
          ask={say('share.rotate.ask')}
          yes={say('share.rotate.yes')}
          disabled={isBusy}
          onYes={() => void rotate()}
        />
        <AskOnce
          verb={say('share.end')}
          ask={say('share.end.ask')}
          yes={say('share.end.yes')}
          disabled={isBusy}
          onYes={() => void act(sharing.end, say('share.ended'))}
        />
      </div>
    </section>
  )
}
