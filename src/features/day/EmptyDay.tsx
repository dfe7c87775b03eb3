import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './EmptyDay.module.css'
import { useMoments } from './useMoments.ts'

/** Nothing yet: one question, one verb. */
export function EmptyDay() {
  const say = useWord()
  const { addHere } = useMoments()
  const onlyLooks = useOnlyLooks()
  if (onlyLooks) return <p className={styles.empty}>{say('day.empty.still')}</p>
  return (
    <div className={styles.empty}>
      <h3 className={styles.ask}>{say('day.empty.ask')}</h3>
      <p className={styles.help}>{say('day.empty.help')}</p>
      <div className={styles.verbs}>
        <Button look="primary" onClick={addHere}>
          {say('day.addFirst')}
        </Button>
        <Button look="plain" onClick={() => show({ pasting: { text: '', after: null, instead: null } })}>
          {say('day.paste')}
        </Button>
        <Button look="plain" onClick={() => show({ patterns: { ask: 'adopt', files: [] } })}>
          {say('day.pattern')}
        </Button>
      </div>
    </div>
  )
}
