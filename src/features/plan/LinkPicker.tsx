import { useState } from 'react'
import { useNameOf } from '../../cards/useNameOf.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import parts from './Parts.module.css'
import styles from './Record.module.css'

interface LinkPickerProps<I extends Id> {
  label: string
  /** What is said while nothing is linked. */
  none: string
  linked: readonly I[]
  /** What can be linked, under what it is called. */
  groups: readonly { readonly name: string; readonly ids: readonly I[] }[]
  onAdd: (id: I) => void
  onRemove: (id: I) => void
}

/** The cards something is linked to: each can be taken off, and one more chosen. */
export function LinkPicker<I extends Id>({ label, none, linked, groups, onAdd, onRemove }: LinkPickerProps<I>) {
  const say = useEveryWord()
  const nameOf = useNameOf()
  const plan = usePlan(whole => whole)
  const still = useIsStill()
  const editable = useIsEditable()
  const [chosen, choose] = useState('')
  const cannotChange = still || !editable
  const offered = groups.flatMap(({ name, ids }) => {
    const others = ids.filter(id => !linked.includes(id))
    return others.length > 0 ? [{ name, ids: others }] : []
  })
  const found = offered.flatMap(({ ids }) => ids).find(id => id === chosen)
  return (
    <section className={styles.links} aria-label={label}>
      <h3>{label}</h3>
      {linked.length === 0 && <p className={parts.quiet}>{none}</p>}
      <ul>
        {linked.map(id => (
          <li key={id} className={styles.linked}>
            <bdi>{nameOf(plan, id)}</bdi>
            {!cannotChange && (
              <Button
                small
                look="plain"
                aria-label={say('finding.mend.about', { verb: say('tables.pick.remove'), sentence: nameOf(plan, id) })}
                onClick={() => onRemove(id)}
              >
                {say('tables.pick.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!cannotChange && offered.length > 0 && (
        <div className={styles.picker}>
          <SelectField
            label={say('tables.pick.more')}
            value={found ?? ''}
            onChange={event => choose(event.target.value)}
          >
            <option value="">{say('tables.pick.none')}</option>
            {offered.map(({ name, ids }) => (
              <optgroup key={name} label={name}>
                {ids.map(id => (
                  <option key={id} value={id}>
                    {nameOf(plan, id)}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
          <Button
            disabled={!found}
            onClick={() => {
              if (!found) return
              onAdd(found)
              choose('')
            }}
          >
            {say('tables.pick.add')}
          </Button>
        </div>
      )}
    </section>
  )
}
