import { allCards } from '../../derive/allCards.ts'
import type { CardFilter } from '../../derive/filterCards.ts'
import { supportTypes } from '../../domain/adultDay.ts'
import { hasRecord, type Plan } from '../../domain/plan.ts'
import { type SayEveryWord, useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { useKept } from '../../store/useKept.ts'
import { Button } from '../../ui/Button.tsx'
import type { Format } from '../../words/format.ts'
import { titleIn } from '../cardTitles.ts'
import styles from './Filter.module.css'

/** What is filtered, in words and numbers, with the ways to change it and back. */
export function FilterWords({ still }: { still: boolean }) {
  const say = useEveryWord()
  const format = useFormat()
  const filter = useScreen(screen => screen.filter)
  const kept = useKept()
  const all = useDerived(allCards)
  const what = usePlan(plan => sayFilter(plan, filter, say, format))
  const n = all.filter(card => kept?.has(card.id)).length
  return (
    <div className={styles.line}>
      <p role="status" className={styles.says}>
        {n > 0 ? say('filter.says', { what, n, all: all.length }) : say('filter.none', { what })}
      </p>
      {!still && (
        <>
          <Button small onClick={() => show({ filter: {} })}>
            {say('app.filter.clear')}
          </Button>
          <Button small look="plain" onClick={() => show({ filtering: true })}>
            {say('filter.change')}
          </Button>
        </>
      )}
    </div>
  )
}

/** What a filter asks for, in one phrase. */
function sayFilter(
  plan: Plan,
  { role, type, stage, learner, weekday, voice, unfinished }: CardFilter,
  say: SayEveryWord,
  format: Format,
): string {
  const known = supportTypes.find(name => name === type)
  const nameOf = (id: Parameters<typeof titleIn>[1]) =>
    (hasRecord(plan, id) && titleIn(plan, id).trim()) || say('card.untitled')
  return format.list([
    ...(role ? [nameOf(role)] : []),
    ...(known ? [say(`support.type.${known}`)] : []),
    ...(stage ? [say(`filter.stage.${stage}`)] : []),
    ...(learner ? [say('filter.with.learner', { name: nameOf(learner) })] : []),
    ...(weekday ? [say('filter.with.weekday', { day: format.weekday(weekday, 'long') })] : []),
    ...(voice ? [say('filter.with.voice', { who: say(`card.voice.${voice}`) })] : []),
    ...(unfinished ? [say('filter.with.unfinished')] : []),
  ])
}
