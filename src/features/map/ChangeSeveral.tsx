import { useState } from 'react'
import { type CardId, cardIn, cardKindOf } from '../../cards/cardTitles.ts'
import { fieldSpecs } from '../../cards/fieldSpecs.ts'
import { TagChoice } from '../../cards/lens/TagFields.tsx'
import { type Done, UndoLine } from '../../cards/UndoLine.tsx'
import { editSeveral, tickSeveral } from '../../document/severalCommands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { voices } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/Field.tsx'
import styles from './Several.module.css'
import { TickAll } from './TickAll.tsx'

const staged = ['practice', 'support', 'permission'] as const
const tagged: ReadonlySet<string | undefined> = new Set(['moment', 'practice'])

/** How far the chosen cards are, who proposed them and what they stand for; each choice is one step for all. */
export function ChangeSeveral({ ids, onClose }: { ids: readonly Id[]; onClose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const plan = usePlan(whole => whole)
  const withTags = ids.filter(id => tagged.has(cardKindOf(id)))
  const open = useOpenPlan()
  const [done, setDone] = useState<Done | null>(null)
  const tell = () => setDone({ said: say('several.done', { n: ids.length }), step: open.lastStep() })
  const lists = (of: readonly Id[], field: string) => of.map(id => listIn(plan, id, field))
  const voicesOf = lists(ids, 'voice')
  const tagsOf = lists(withTags, 'tags')
  return (
    <Dialog side title={say('several.title', { n: ids.length })} closeLabel={say('app.done')} onClose={onClose}>
      <div role="status">{done && <UndoLine done={done} />}</div>
      {staged.map(kind => (
        <StageOf key={kind} kind={kind} ids={ids.filter(id => cardKindOf(id) === kind)} onDone={tell} />
      ))}
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{say('card.voice')}</legend>
        {voices.map(name => (
          <TickAll
            key={name}
            label={say(`card.voice.${name}`)}
            count={voicesOf.filter(listed => listed.includes(name)).length}
            of={ids.length}
            onTick={on => {
              change(tickSeveral(ids, 'voice', name, on))
              tell()
            }}
          />
        ))}
      </fieldset>
      {withTags.length > 0 && (
        <>
          {withTags.length < ids.length && (
            <p className={styles.quiet}>{say('several.tags', { n: withTags.length })}</p>
          )}
          <TagChoice
            tags={(tagsOf[0] ?? []).filter(tag => tagsOf.every(listed => listed.includes(tag)))}
            onTick={(tag, on) => {
              change(tickSeveral(withTags, 'tags', tag, on))
              tell()
            }}
          />
        </>
      )}
    </Dialog>
  )
}

interface StageOfProps {
  kind: (typeof staged)[number]
  ids: readonly Id[]
  onDone: () => void
}

/** How far the chosen cards of one kind are; says when they differ. */
function StageOf({ kind, ids, onDone }: StageOfProps) {
  const say = useEveryWord()
  const change = useChange()
  const common = usePlan(plan => {
    const [first, ...rest] = new Set(ids.map(id => cardIn(plan, id)?.status))
    return rest.length === 0 && typeof first === 'string' ? first : ''
  })
  const options = fieldSpecs[kind].find(spec => spec.field === 'status')?.options ?? []
  if (ids.length === 0) return null
  return (
    <SelectField
      label={say(`several.stage.${kind}`, { n: ids.length })}
      value={common}
      onChange={event => {
        change(editSeveral(ids, 'status', event.target.value))
        onDone()
      }}
    >
      {common === '' && <option value="">{say('several.differ')}</option>}
      {options.map(([value, word]) => (
        <option key={value} value={value}>
          {say(word as 'practice.status.new')}
        </option>
      ))}
    </SelectField>
  )
}

function listIn(plan: Plan, id: Id, field: string): readonly string[] {
  const list = cardIn(plan, id as CardId)?.[field]
  return Array.isArray(list) ? list : []
}
