import { CardFields } from '../../cards/CardFields.tsx'
import { type CardKind, titleIn } from '../../cards/cardTitles.ts'
import { MomentLensFields } from '../../cards/lens/MomentLensFields.tsx'
import { TagFields } from '../../cards/lens/TagFields.tsx'
import { MomentTimeFields } from '../../cards/MomentTimeFields.tsx'
import { NeedVerbs } from '../../cards/NeedVerbs.tsx'
import { PictureButton } from '../../cards/PictureButton.tsx'
import { TimingFields } from '../../cards/TimingFields.tsx'
import { type Id, isId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import styles from './CardItem.module.css'
import { ChildGroup } from './ChildGroup.tsx'
import { MomentFeelings } from './MomentFeelings.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { PersonFields } from './PersonFields.tsx'
import type { Place } from './place.ts'
import { cardsAbove, relations, relationsUnder } from './relations.ts'

/** All of an open card: its fields, then the cards that hang under it. */
export function CardDetails({ place, kind }: { place: Place; kind: CardKind }) {
  const { id } = place
  const still = useIsStill()
  return (
    <div className={styles.details}>
      <fieldset className={styles.own} disabled={still}>
        {isId('moment', id) && <MomentTimeFields id={id} />}
        <CardFields id={id} kind={kind} />
        {isId('moment', id) && <MomentFeelings id={id} level={place.level} />}
        {isId('moment', id) && <OutcomeFields id={id} />}
        {isId('moment', id) && <PictureOf id={id} />}
        {isId('moment', id) && <MomentLensFields id={id} />}
        {isId('practice', id) && <TimingFields id={id} />}
        {(isId('practice', id) || isId('outcome', id)) && <TagFields id={id} />}
        {isId('person', id) && <PersonFields id={id} />}
      </fieldset>
      {isId('learner', id) && <NeedsOf id={id} />}
      {relations
        .filter(relation => relation.child === kind)
        .map(relation => (
          <AlsoUsed key={relation.link} place={place} link={relation.link} />
        ))}
      {relationsUnder(kind).map(relation => (
        <ChildGroup key={relation.link} relation={relation} place={place} />
      ))}
    </div>
  )
}

function NeedsOf({ id }: { id: Id<'learner'> }) {
  const learner = usePlan(plan => plan.learners.get(id))
  return learner ? <NeedVerbs learner={learner} /> : null
}

function PictureOf({ id }: { id: Id<'moment'> }) {
  const moment = usePlan(plan => plan.moments.get(id))
  return moment ? <PictureButton moment={moment} /> : null
}

/** The other cards this one is used by, by name. */
function AlsoUsed({ place, link }: { place: Place; link: string }) {
  const say = useEveryWord()
  const above = useDerived(cardsAbove, place.id, link)
  const others = above.filter(id => id !== place.hangs?.parent)
  const titles = usePlan(plan => others.map(id => titleIn(plan, id) || say('card.untitled')).join(' · '))
  if (others.length === 0) return null
  return (
    <p className={styles.note} dir="auto">
      {say(place.hangs ? 'list.alsoUsed' : 'list.usedBy', { titles })}
    </p>
  )
}
