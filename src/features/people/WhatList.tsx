import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { AnswersFor } from '../../cards/people/AnswersFor.tsx'
import { OfferForPractice } from '../../cards/people/OfferPeople.tsx'
import { PartFields } from '../../cards/people/PartFields.tsx'
import { useSayPart } from '../../cards/people/partWords.ts'
import type { PracticeRow, WhoDoesWhat } from '../../derive/whoDoesWhat.ts'
import { addLink } from '../../document/linkCommands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Role } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange } from '../../store/openPlan.tsx'
import { SelectField } from '../../ui/Field.tsx'
import styles from './People.module.css'
import { shortened } from './shortened.ts'

/** Who does what, practice by practice, where there is no room for a table. */
export function WhatList({ table: { rows, roles } }: { table: WhoDoesWhat }) {
  return (
    <ul className={styles.list}>
      {rows.map(row => (
        <li key={row.practice.id}>
          <PracticeItem row={row} roles={roles} />
        </li>
      ))}
    </ul>
  )
}

function PracticeItem({ row, roles }: { row: PracticeRow; roles: readonly Role[] }) {
  const say = useEveryWord()
  const sayPart = useSayPart()
  const still = useIsStill()
  const [isOpen, setOpen] = useState(false)
  const nameOf = (role: Role) => role.title || say('card.untitled')
  const inIt = roles.filter(role => row.parts.has(role.id))
  const parts = inIt.map(role =>
    say('people.part.said', { role: shortened(nameOf(role), 60), part: sayPart(row.parts.get(role.id)) }),
  )
  const title = row.practice.title || say('card.untitled')
  const words = (
    <>
      <span className={styles.itemTitle} dir="auto">
        {title}
      </span>{' '}
      {parts.map(part => (
        <span key={part} className={styles.quiet} dir="auto">
          {`${part} `}
        </span>
      ))}
      {row.answers.problem !== '' && (
        <span className={styles.amiss}>
          {inIt.length === 0
            ? say('people.answers.nobody')
            : row.answers.problem === 'many'
              ? say('people.answers.short.many', {
                  n: inIt.filter(role => row.parts.get(role.id)?.letters.includes('A')).length,
                })
              : say('people.answers.short.none')}
        </span>
      )}
    </>
  )
  if (still) return <div className={styles.item}>{words}</div>
  return (
    <>
      <button type="button" className={styles.item} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words}
        <ChevronDown size={18} aria-hidden="true" className={styles.arrow} />
      </button>
      {isOpen && (
        <div className={styles.inside}>
          <AnswersFor practice={row.practice.id} />
          {inIt.map(role => (
            <PartFields key={role.id} role={role.id} practice={row.practice.id} title={nameOf(role)} />
          ))}
          <AddRole practice={row.practice.id} roles={roles.filter(role => !row.parts.has(role.id))} />
          <OfferForPractice practice={row.practice.id} />
        </div>
      )}
    </>
  )
}

/** One choice adds a role to a practice, as one that does it. */
function AddRole({ practice, roles }: { practice: Id<'practice'>; roles: readonly Role[] }) {
  const say = useEveryWord()
  const change = useChange()
  if (roles.length === 0) return null
  return (
    <SelectField
      label={say('people.what.add')}
      value=""
      onChange={event => {
        const role = roles.find(each => each.id === event.target.value)
        if (role) change(addLink('does', role.id, practice, { part: 'R' }))
      }}
    >
      <option value="">{say('people.what.pick')}</option>
      {roles.map(role => (
        <option key={role.id} value={role.id}>
          {role.title || say('card.untitled')}
        </option>
      ))}
    </SelectField>
  )
}
