import { memo } from 'react'
import { Link } from 'wouter'
import { addRecord } from '../../../document/commands.ts'
import { takeGrantOff } from '../../../document/grantCommands.ts'
import { newId } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable, usePlan } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { Button } from '../../../ui/Button.tsx'
import { announce } from '../../../ui/Toast.tsx'
import { AddLine } from '../AddLine.tsx'
import { CardName, CardNames } from '../CardName.tsx'
import { Count } from '../Count.tsx'
import { EditButton } from '../EditHere.tsx'
import { Fold } from '../Fold.tsx'
import styles from '../Parts.module.css'
import { openBeside } from '../planScreen.ts'
import { Section } from '../Section.tsx'
import { bringPart, partPath } from '../sections.ts'
import { type GrantRow, grantRows, grantSums } from './grantRows.ts'
import { useSayGrant, useSayTime } from './useSayGrant.ts'

/** [D26] The money a team writes for: how far each grant is, what it pays, from when until when. */
export function Grants() {
  const say = useEveryWord()
  const rows = useDerived(grantRows)
  return (
    <Section name="grants">
      {rows.length === 0 ? <p className={styles.ask}>{say('grant.ask')}</p> : <Sums />}
      {rows.length > 0 && (
        <Fold label={say('planView.part.grants')} items={rows} keyOf={row => row.grant.id} few={8}>
          {row => <Row row={row} />}
        </Fold>
      )}
      <AddLine label={say('grant.new')} command={title => addRecord({ id: newId('grant'), title })} />
    </Section>
  )
}

function Sums() {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const sums = useDerived(grantSums)
  const known = (['won', 'hoped'] as const).filter(which => sums[which].ids.length > 0)
  if (known.length === 0) return null
  return (
    <p className={styles.counts}>
      {known.map(which => (
        <Count key={which} title={say(`grant.${which}.title`)} ids={sums[which].ids}>
          {say(`grant.${which}`, { money: format.money(sums[which].amount, currency) })}
        </Count>
      ))}
    </p>
  )
}

const paysWords = { won: 'grant.pays', lost: 'grant.hadPaid' } as const

const Row = memo(function Row({ row: { grant, fund, pays } }: { row: GrantRow }) {
  const say = useEveryWord()
  const sayGrant = useSayGrant()
  const sayTime = useSayTime()
  const plan = usePlan(whole => whole.plan.id)
  const presenting = useScreen(screen => screen.presenting)
  const { id, status } = grant
  const name = grant.title || say('card.untitled')
  const isLost = status === 'lost'
  const verb = status === 'won' || isLost ? paysWords[status] : 'grant.wouldPay'
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} strong />
        <p className={styles.quiet}>{[...sayGrant(grant), ...(isLost ? [] : [sayTime(grant, fund)])].join(' · ')}</p>
        <CardNames label={say(verb)} ids={pays} />
        {pays.length === 0 && !isLost && <p className={styles.quiet}>{say('grant.pays.none')}</p>}
        {isLost && fund && <Lost row={{ grant, fund, pays }} />}
        {fund && !isLost && !presenting && (
          <Link
            href={partPath(plan, 'after')}
            className={styles.link}
            aria-label={say('grant.after.which', { title: name })}
            onClick={() => bringPart('after')}
          >
            {say('grant.after')}
          </Link>
        )}
      </div>
      <EditButton name={name} onPress={() => openBeside(id)} />
    </>
  )
}, areSame)

/** While one grant is written, the rows of the others stay as they are. */
function areSame({ row: a }: { row: GrantRow }, { row: b }: { row: GrantRow }): boolean {
  return a.grant === b.grant && a.fund === b.fund && a.pays.join() === b.pays.join()
}

function Lost({ row: { grant } }: { row: GrantRow }) {
  const say = useEveryWord()
  const change = useChange()
  const still = useIsStill()
  const editable = useIsEditable()
  const title = grant.title || say('card.untitled')
  return (
    <>
      <p>{say('grant.lost')}</p>
      {!still && editable && (
        <span className={styles.onScreen}>
          <Button
            small
            aria-label={say('finding.mend.about', { verb: say('grant.takeOff'), sentence: title })}
            onClick={() => {
              change(takeGrantOff(grant.id))
              announce(say('grant.tookOff', { title }))
            }}
          >
            {say('grant.takeOff')}
          </Button>
        </span>
      )}
    </>
  )
}
