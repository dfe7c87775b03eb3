import { type CardId, cardIn, cardKindOf } from '../../cards/cardTitles.ts'
import { fieldSpecs } from '../../cards/fieldSpecs.ts'
import { TagChoice } from '../../cards/lens/TagFields.tsx'
import { SaidHere, useDoneHere, useEditHere } from '../../cards/useEditHere.tsx'
import type { Command } from '../../document/commands.ts'
import { editSeveral, tickSeveral } from '../../document/severalCommands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { voices } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, usePlan } from '../../store/openPlan.tsx'
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
  const done = useDoneHere()
  const editHere = useEditHere()
  const edit = (...commands: Command[]) => editHere(say('several.done', { n: ids.length }), () => change(...commands))
  const lists = (of: readonly Id[], field: string) => of.map(id => listIn(plan, id, field))
  const voicesOf = lists(ids, 'voice')
  const tagsOf = lists(withTags, 'tags')
  return (
    <Dialog
      side
      title={say('several.title', { n: ids.length })}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={done}
    >
      <SaidHere />
      {staged.map(kind => (
        <StageOf key={kind} kind={kind} ids={ids.filter(id => cardKindOf(id) === kind)} onEdit={edit} />
      ))}
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{say('card.voice')}</legend>
        {voices.map(name => (
          <TickAll
            key={name}
            label={say(`card.voice.${name}`)}
            count={voicesOf.filter(listed => listed.includes(name)).length}
            of={ids.length}
            onTick={on => edit(tickSeveral(ids, 'voice', name, on))}
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
            onTick={(tag, on) => edit(tickSeveral(withTags, 'tags', tag, on))}
          />
        </>
      )}
    </Dialog>
  )
}

interface StageOfProps {
  kind: (typeof staged)[number]
  ids: readonly Id[]
  onEdit: (command: Command) => void
}

/** How far the chosen cards of one kind are; says when they differ. */
function StageOf({ kind, ids, onEdit }: StageOfProps) {
  const say = useEveryWord()
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
      onChange={event => onEdit(editSeveral(ids, 'status', event.target.value))}
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
