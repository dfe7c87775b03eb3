import type { Pattern } from '../../domain/pattern.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import styles from './Patterns.module.css'
import { countsOf } from './patternWords.ts'
import type { Asking } from './useAnswers.ts'

/** What taking the pattern up comes to. */
export function Sum({ pattern, asking: { answers, coming } }: { pattern: Pattern; asking: Asking }) {
  const say = useEveryWord()
  const format = useFormat()
  const { map } = pattern
  const felt = (id: string) => {
    const learner = map.feelings.get(id as 'feeling:')?.learner // asked for any id
    return !learner || answers.whose.has(learner)
  }
  const added = [...coming.ids].filter(id => !answers.use.has(id) && felt(id))
  const used = [...coming.ids].filter(id => answers.use.get(id)).length
  const asks = added.filter(id => map.permissions.has(id as 'permission:')).length // asked for any id
  const what = [say('history.count.moment', { n: 1 }), ...countsOf(map, added, say).map(({ said }) => said)]
  return (
    <p role="status" className={styles.sum}>
      {[
        say('pattern.adds', { what: format.list(what) }),
        ...(used > 0 ? [say('pattern.uses', { n: used })] : []),
        ...(asks > 0 ? [say('pattern.asks', { n: asks })] : []),
      ].join(' ')}
    </p>
  )
}
