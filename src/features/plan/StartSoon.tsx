import { Link } from 'wouter'
import { mappedMoments } from '../../derive/neededByMoment.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { PlanIt, PlanSupport } from './actions/PlanIt.tsx'
import { CardName } from './CardName.tsx'
import { Count } from './Count.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { Ask, Section, SubSection } from './Section.tsx'
import { SupportRow } from './SupportRow.tsx'
import { partPath } from './sections.ts'
import { type Step, startSoon } from './startSoon.ts'

/** [D25] What a team can begin with in the coming four weeks. */
export function StartSoon() {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const { now, get, find, waiting } = useDerived(startSoon, day)
  const isMapped = useDerived(mappedMoments).length > 0
  if (!isMapped)
    return (
      <Section name="soon">
        <Ask question={say('planView.soon.ask')} verb={say('planView.toMap')} />
      </Section>
    )
  return (
    <Section name="soon">
      {now.length + get.length + find.length === 0 && <p>{say('planView.soon.none')}</p>}
      {now.length > 0 && (
        <SubSection id="soon-now" title={say('planView.soon.now', { n: now.length })}>
          <p className={styles.quiet}>{say('planView.soon.now.help')}</p>
          <Fold label={say('planView.soon.now', { n: now.length })} items={now} keyOf={id => id} few={6}>
            {id => <Now id={id} />}
          </Fold>
        </SubSection>
      )}
      <Steps id="soon-get" title={say('planView.soon.get', { n: get.length })} steps={get} />
      <Steps id="soon-find" title={say('planView.soon.find', { n: find.length })} steps={find} />
      {waiting.length > 0 && <Waiting n={waiting.length} ids={waiting} />}
    </Section>
  )
}

/** A moment that waits for nothing, and the way to try it. */
function Now({ id }: { id: Id<'moment'> }) {
  const say = useEveryWord()
  const title = usePlan(plan => plan.moments.get(id)?.title) || say('moment.untitled')
  const practices = useDerived(practicesMaking, id)
  return (
    <>
      <CardName id={id} />
      <PlanIt name={title} delivers={practices} title={say('action.test.title', { title })} firstTest />
    </>
  )
}

function practicesMaking(plan: Plan, moment: string): readonly Id<'practice'>[] {
  const links = linksByTo(plan, 'makes').get(moment as Id<'moment'>) ?? [] // an unknown id has none
  return links.map(({ from }) => from).sort(compareText)
}

function Steps({ id, title, steps }: { id: string; title: string; steps: readonly Step[] }) {
  const say = useEveryWord()
  const supports = usePlan(plan => plan.supports)
  if (steps.length === 0) return null
  return (
    <SubSection id={id} title={title}>
      <Fold label={title} items={steps} keyOf={step => step.support}>
        {({ support, moments }) => (
          <SupportRow id={support} weeks>
            <Count title={say('planView.soon.nearer.title')} ids={moments}>
              {say('planView.soon.nearer', { n: moments.length })}
            </Count>
            <PlanSupport id={support} title={supports.get(support)?.title || say('card.untitled')} />
          </SupportRow>
        )}
      </Fold>
    </SubSection>
  )
}

function Waiting({ n, ids }: { n: number; ids: Parameters<typeof Count>[0]['ids'] }) {
  const say = useEveryWord()
  const plan = usePlan(state => state.plan.id)
  const presenting = useScreen(screen => screen.presenting)
  return (
    <p className={styles.facts}>
      <Count title={say('planView.soon.waiting.title')} ids={ids}>
        {say('planView.soon.waiting', { n })}
      </Count>
      {!presenting && (
        <Link href={partPath(plan, 'yes')} className={styles.link}>
          {say('planView.part.yes')}
        </Link>
      )}
    </p>
  )
}
