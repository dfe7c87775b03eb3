import { nameOfField, nameOfRecord, sayValue } from '../../cards/sayRecord.ts'
import type { MergeReport as Report } from '../../document/mergeCards.ts'
import { type Id, kindOf } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import type { MergedFile, MergeOutcome } from '../../store/mergeFiles.ts'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './Merge.module.css'
import { numbered } from './numbered.ts'

const shown = 30

/** What became of each file, in a line, and exactly for whoever asks. */
export function MergeReport({ outcome }: { outcome: MergeOutcome }) {
  return (
    <ul className={styles.reports}>
      {outcome.files.map(file => (
        <li key={file.key} className={styles.report}>
          <h3 className={styles.name} dir="auto">
            {file.name}
          </h3>
          <Result file={file} />
        </li>
      ))}
    </ul>
  )
}

function Result({ file: { result, plan } }: { file: MergedFile }) {
  const say = useEveryWord()
  if ('tooLarge' in result) return <p className={styles.refused}>{say('merge.tooLarge')}</p>
  if ('failed' in result) return <p className={styles.refused}>{say('merge.failed')}</p>
  const { report, way } = result
  const sums = [
    report.added.length > 0 && say('merge.added', { n: report.added.length }),
    report.changed.length > 0 && say('merge.changed', { n: report.changed.length }),
    report.removed.length > 0 && say('merge.removed', { n: report.removed.length }),
    report.kept.length > 0 && say('merge.kept', { n: report.kept.length }),
    report.leftOut.length > 0 && say('merge.left', { n: report.leftOut.length }),
  ].filter(sum => sum !== false)
  if (sums.length === 0) return <p>{say(way === 'nothing-new' ? 'merge.nothing' : 'merge.nothing.cards')}</p>
  return (
    <>
      <ul className={styles.sums}>
        {sums.map(sum => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <details className={styles.details}>
        <summary>{say('merge.more')}</summary>
        <Exactly report={report} theirs={plan} />
      </details>
    </>
  )
}

function Exactly({ report, theirs }: { report: Report; theirs: Plan }) {
  const say = useEveryWord()
  const format = useFormat()
  const plan = usePlan(state => state)
  const fieldNames = (id: Id, fields: readonly string[]) => [
    ...new Set(fields.flatMap(field => nameOfField(id, field, say) ?? [])),
  ]
  return (
    <>
      <Records title={say('merge.list.added')} ids={report.added} plan={plan} />
      <Lines
        title={say('merge.list.changed')}
        lines={report.changed.flatMap(({ id, fields }) => {
          const name = nameOfRecord(plan, id, say)
          return name === undefined ? [] : [[name, format.list(fieldNames(id, fields))].filter(Boolean).join(': ')]
        })}
        others={report.changed.filter(({ id }) => nameOfRecord(plan, id, say) === undefined).length}
      />
      <Records title={say('merge.list.removed')} ids={report.removed} plan={theirs} />
      <Lines
        title={say('merge.list.kept')}
        lines={report.kept.flatMap(({ id, field, theirs: value }) => {
          const name = nameOfRecord(plan, id, say)
          const said = sayValue(id, field, value, say, format)
          const what = [name, nameOfField(id, field, say)].filter(Boolean).join(' · ')
          return what === '' ? [] : [said === undefined ? what : `${what} (${say('merge.theirs', { value: said })})`]
        })}
      />
      <Records title={say('merge.list.sameName')} ids={report.sameName} plan={plan} />
      <Records title={say('merge.list.renamed')} ids={report.renamed} plan={plan} />
      <Records title={say('merge.list.left')} ids={report.leftOut} plan={theirs} />
    </>
  )
}

function Records({ title, ids, plan }: { title: string; ids: readonly Id[]; plan: Plan }) {
  const say = useEveryWord()
  const named = ids.flatMap(id => nameOfRecord(plan, id, say) ?? [])
  const links = ids.filter(id => kindOf(id) === 'link').length
  return <Lines title={title} lines={named} links={links} others={ids.length - named.length - links} />
}

interface LinesProps {
  title: string
  lines: readonly string[]
  links?: number
  others?: number
}

function Lines({ title, lines, links = 0, others = 0 }: LinesProps) {
  const say = useEveryWord()
  const all = [
    ...lines.slice(0, shown),
    ...(lines.length > shown ? [say('merge.list.more', { n: lines.length - shown })] : []),
    ...(links > 0 ? [say('merge.list.links', { n: links })] : []),
    ...(others > 0 ? [say('merge.list.others', { n: others })] : []),
  ]
  if (all.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {numbered(all).map(({ key, text }) => (
          <li key={key} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
