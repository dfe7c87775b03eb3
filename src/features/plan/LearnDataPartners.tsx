import { dataUse } from '../../derive/dataUse.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { CardName, CardNames } from './CardName.tsx'
import { Count } from './Count.tsx'
import { Fold } from './Fold.tsx'
import { partnerRows, trainingRows } from './learnRows.ts'
import styles from './Parts.module.css'
import { Ask, Section, SubSection } from './Section.tsx'
import { SupportRow } from './SupportRow.tsx'

/** [D32, D34, D33] The training roles need, data nobody works with, and partners without a second. */
export function LearnDataPartners() {
  const say = useEveryWord()
  const hasAny = usePlan(plan =>
    [...plan.supports.values()].some(({ type }) => type === 'training' || type === 'data' || type === 'partners'),
  )
  return (
    <Section name="learn">
      {!hasAny && <Ask question={say('planView.learn.ask')} verb={say('planView.toMap')} />}
      <Training />
      <DataUse />
      <Partners />
    </Section>
  )
}

function Training() {
  const say = useEveryWord()
  const format = useFormat()
  const rows = useDerived(trainingRows)
  const all = usePlan(plan => plan.supports)
  const sayHours = (hours = 0) =>
    hours > 0 ? say('planView.learn.hours', { hours: format.number(hours) }) : say('planView.learn.noHours')
  const hoursOf = (ids: readonly Id<'support'>[]) => new Map(ids.map(id => [id, sayHours(all.get(id)?.hours)]))
  if (rows.length === 0) return null
  return (
    <SubSection id="learn-training" title={say('planView.learn.training')}>
      <Fold label={say('planView.learn.training')} items={rows} keyOf={row => row.role}>
        {({ role, hours, supports }) => (
          <div className={styles.main}>
            <CardName id={role} strong />
            <p className={styles.facts}>
              <Count title={say('planView.learn.training.title')} ids={supports} adds={hoursOf(supports)}>
                {sayHours(hours)}
              </Count>
            </p>
          </div>
        )}
      </Fold>
    </SubSection>
  )
}

function DataUse() {
  const say = useEveryWord()
  const { feedsNothing, saysEvidenceWithoutData } = useDerived(dataUse)
  const data = usePlan(plan => plan.supports)
  const used: Id<'support'>[] = [...data.values()].flatMap(({ id, type }) =>
    type === 'data' && !feedsNothing.includes(id) ? [id] : [],
  )
  if (feedsNothing.length + saysEvidenceWithoutData.length + used.length === 0) return null
  return (
    <SubSection id="learn-data" title={say('planView.learn.data')}>
      <CardNames label={say('planView.learn.data.used')} ids={used} />
      <CardNames label={say('planView.learn.data.unused')} ids={feedsNothing} />
      <CardNames label={say('planView.learn.data.without')} ids={saysEvidenceWithoutData} />
    </SubSection>
  )
}

function Partners() {
  const say = useEveryWord()
  const rows = useDerived(partnerRows)
  if (rows.length === 0) return null
  return (
    <SubSection id="learn-partners" title={say('planView.learn.partners')}>
      <p className={styles.quiet}>{say('planView.learn.partners.help')}</p>
      <Fold label={say('planView.learn.partners')} items={rows} keyOf={row => row.support}>
        {({ support, moments }) => (
          <SupportRow id={support}>
            <Count title={say('planView.learn.partners.title')} ids={moments}>
              {say('planView.n.moments', { n: moments.length })}
            </Count>
          </SupportRow>
        )}
      </Fold>
    </SubSection>
  )
}
