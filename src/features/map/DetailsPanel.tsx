import { CardFields } from '../../cards/CardFields.tsx'
import { cardKindOf } from '../../cards/cardTitles.ts'
import { MomentLensFields } from '../../cards/lens/MomentLensFields.tsx'
import { TagFields } from '../../cards/lens/TagFields.tsx'
import { MomentTimeFields } from '../../cards/MomentTimeFields.tsx'
import { PictureButton } from '../../cards/PictureButton.tsx'
import { PeopleOfRole } from '../../cards/people/PeopleOfRole.tsx'
import { PracticePeople } from '../../cards/people/PracticePeople.tsx'
import { TimingFields } from '../../cards/TimingFields.tsx'
import { isId } from '../../domain/ids.ts'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { LinkList } from './LinkList.tsx'
import { closePanel, showMap } from './mapScreen.ts'
import styles from './Panels.module.css'
import { tiesOf } from './ties.ts'
import type { CardActions } from './useCardActions.ts'

/** All a card says: its fields, then its links in words, each with its reason. */
export function DetailsPanel({ card, title, actions }: { card: CardId; title: string; actions: CardActions }) {
  const say = useWord()
  const kind = cardKindOf(card)
  const moment = usePlan(plan => (isId('moment', card) ? plan.moments.get(card) : undefined))
  const isMoment = columnOf(card) === 'moments'
  return (
    <Dialog
      side
      title={title}
      closeLabel={say('app.done')}
      onClose={closePanel}
      actions={
        !isMoment && (
          <>
            <Button onClick={() => actions.shift(card, -1)}>{say('map.up')}</Button>
            <Button onClick={() => actions.shift(card, 1)}>{say('map.down')}</Button>
            <Button look="danger" onClick={() => showMap({ open: { panel: 'remove', card } })}>
              {say('app.delete')}
            </Button>
          </>
        )
      }
    >
      {isId('moment', card) && <MomentTimeFields id={card} />}
      {kind && <CardFields id={card} kind={kind} />}
      {moment && <PictureButton moment={moment} />}
      {isId('moment', card) && <MomentLensFields id={card} />}
      {isId('practice', card) && <TimingFields id={card} />}
      {isId('practice', card) && <TagFields id={card} />}
      {isId('role', card) && <PeopleOfRole role={card} />}
      {tiesOf(card)
        .filter(tie => tie.name !== 'fills.to')
        .map(tie => (
          <section key={tie.name} className={styles.links}>
            <h3 className={styles.heading}>{say(`map.tie.${tie.name}`)}</h3>
            <LinkList at={card} tie={tie} />
            {tie.name === 'does.to' && isId('practice', card) && <PracticePeople practice={card} />}
          </section>
        ))}
    </Dialog>
  )
}
