import { MomentRows } from '../../../cards/lens/MomentRows.tsx'
import { useLensWords } from '../../../cards/lens/useLensWords.ts'
import type { Lens } from '../../../derive/lens.ts'
import { lensView } from '../../../derive/lensView.ts'
import { momentsOf } from '../../../derive/theDay.ts'
import { type Id, isId } from '../../../domain/ids.ts'
import { useOnlyLooks } from '../../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { useEdit } from '../../../store/useEdit.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import styles from './LensKey.module.css'

interface GroupDialogProps {
  day: string
  lens: Lens
  /** The group by its key; empty for the moments that are for none. */
  group: string
  title: string
  onClose: () => void
}

/** One thing a lens looks for: what it means, which moments are for it, and which others could be. */
export function GroupDialog({ day, lens, group, title, onClose }: GroupDialogProps) {
  const { say, means } = useLensWords()
  const { groups, rest } = useDerived(lensView, lens, day)
  const onlyLooks = useOnlyLooks()
  const all = useDerived(momentsOf, day)
  const tick = useTick(lens, group)
  const one = group === '' ? rest : groups.find(({ key }) => key === group)
  const here = one?.moments ?? []
  const canTick = !onlyLooks && tick !== null && group !== ''
  const meaning = group === '' ? '' : means(lens, group)
  const hint =
    lens === 'choice'
      ? say('lens.group.decide')
      : lens === 'blended'
        ? say('lens.group.model')
        : say('lens.group.kinds')
  return (
    <Dialog side title={title} closeLabel={say('app.done')} onClose={onClose}>
      {meaning && <p>{meaning}</p>}
      {here.length === 0 ? (
        <p className={styles.missing}>{say('lens.bare.here')}</p>
      ) : (
        <p>
          {say('lens.moments', { n: here.length })} · {say('lens.sum', { minutes: one?.minutesPerWeek ?? 0 })}
        </p>
      )}
      {!onlyLooks && (lens === 'choice' || lens === 'outcomes' || lens === 'blended') && (
        <p className={styles.quiet}>{hint}</p>
      )}
      {canTick ? (
        <MomentRows
          label={say('lens.group.which')}
          rows={all.map(({ id }) => ({ id, on: here.includes(id) }))}
          onTick={tick}
          onGo={onClose}
        />
      ) : (
        <MomentRows label={title} rows={here.map(id => ({ id }))} onGo={onClose} />
      )}
    </Dialog>
  )
}

/** Makes a moment be for a group, or not any more; null where that is said in another place. */
function useTick(lens: Lens, group: string): ((id: Id<'moment'>, on: boolean) => void) | null {
  const edit = useEdit()
  const moments = usePlan(plan => plan.moments)
  if (isId('outcome', group)) return (id, on) => edit.aim(id, group, on)
  if (lens === 'blended') return (id, on) => edit.field(id, 'blended', on ? group : undefined)
  if (!lens.startsWith('tags/')) return null
  return (id, on) => {
    const tags = moments.get(id)?.tags ?? []
    edit.field(id, 'tags', on ? [...tags, group] : tags.filter(tag => tag !== group))
  }
}
