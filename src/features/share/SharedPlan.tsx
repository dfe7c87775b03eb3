import { useState } from 'react'
import type { Tier } from '../../domain/access.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useSharing, useTier } from '../../store/sharing.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { AddressNotes } from './AddressNotes.tsx'
import { AskOnce } from './AskOnce.tsx'
import { isOnlyHere, ownAddress, sayAddress } from './address.ts'
import { LeadLink } from './LeadLink.tsx'
import { LeadVerbs } from './LeadVerbs.tsx'
import { PeopleHere } from './PeopleHere.tsx'
import styles from './Share.module.css'
import { SpokenCode } from './SpokenCode.tsx'
import type { Doing } from './useAct.ts'
import { useLink } from './useLinks.ts'
import type { ServerHere } from './useServer.ts'
import { WayIn } from './WayIn.tsx'

interface SharedPlanProps {
  server: ServerHere
  doing: Doing
  onLarge: (way: Tier, address: string) => void
}

/** A plan that is shared: the ways in, who is here, and what those who lead can do. */
export function SharedPlan({ server, doing, onLarge }: SharedPlanProps) {
  const say = useEveryWord()
  const sharing = useSharing()
  const leads = useTier() === 'facilitate'
  const edit = useLink('edit')
  const view = useLink('view')
  const lead = useLink('facilitate')
  const [way, setWay] = useState<'edit' | 'view'>('edit')
  const [chosen, setChosen] = useState<string | null>(null)
  const nearby = server.state === 'there' ? server.addresses : []
  const address = chosen ?? nearby[0] ?? ownAddress()
  const isKnown = server.state !== 'asking' || !isOnlyHere(ownAddress()) // a link copied too soon opens nowhere else
  const shown = way === 'edit' && edit ? edit : view
  return (
    <>
      {edit && view && (
        <div className={styles.ways}>
          <Segmented
            label={say('share.ways')}
            value={way}
            options={[
              { value: 'edit', label: say('share.way.edit') },
              { value: 'view', label: say('share.way.view') },
            ]}
            onChange={setWay}
          />
        </div>
      )}
      {shown && !isKnown && <p role="status">{say('share.making')}</p>}
      {shown && isKnown && <WayIn link={shown} address={address} onLarge={() => onLarge(shown.tier, address)} />}
      {leads && edit && way === 'edit' && <SpokenCode address={address} doing={doing} />}
      {server.state === 'there' && <AddressNotes address={address} isKnown={nearby.length > 0} />}
      {nearby.length > 1 && (
        <SelectField label={say('share.address')} value={address} onChange={event => setChosen(event.target.value)}>
          {nearby.map(each => (
            <option key={each} value={each}>
              {sayAddress(each)}
            </option>
          ))}
        </SelectField>
      )}
      <PeopleHere leads={leads} doing={doing} />
      {lead ? (
        <>
          <LeadVerbs doing={doing} />
          <LeadLink link={lead} address={address} />
        </>
      ) : (
        <div>
          <AskOnce
            verb={say('share.leave')}
            ask={say('share.leave.ask')}
            yes={say('share.leave.yes')}
            disabled={doing.isBusy}
            onYes={() =>
              void doing.act(async () => {
                await sharing.leave()
                return { done: true }
              }, say('share.left'))
            }
          />
        </div>
      )}
    </>
  )
}
