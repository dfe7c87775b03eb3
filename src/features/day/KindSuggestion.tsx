import { useListWord } from '../../cards/useListWord.ts'
import { editRecord } from '../../document/commands.ts'
import type { Moment } from '../../domain/plan.ts'
import { suggestKind } from '../../patterns/suggestKind.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './DayPanels.module.css'

/** What kind of moment the title speaks of, while nobody has said one. */
export function KindSuggestion({ moment }: { moment: Moment }) {
  const say = useEveryWord()
  const sayListed = useListWord()
  const change = useChange()
  const kind = moment.kind ? undefined : suggestKind(moment.title)
  if (!kind) return null
  return (
    <div className={styles.looksLike}>
      <p>{say('kind.looksLike', { kind: sayListed(kind) })}</p>
      <Button small onClick={() => change(editRecord(moment.id, { kind }))}>
        {say('kind.use')}
      </Button>
    </div>
  )
}
