import { useState } from 'react'
import { Link } from 'wouter'
import { copyOf } from '../../domain/newPlan.ts'
import { addPlanToDevice, deviceLibrary, readPlanOnDevice, renamePlanOnDevice } from '../../store/device.ts'
import { downloadPlan } from '../../store/downloadPlan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { planPath } from '../../store/paths.ts'
import type { LibraryRow } from '../../sync/deviceLibrary.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { toast } from '../../ui/Toast.tsx'
import styles from './LibraryView.module.css'

/** One plan of the library: its small picture, its name, when it last changed, and what can be done with it. */
export function PlanTile({ row }: { row: LibraryRow }) {
  const say = useWord()
  const format = useFormat()
  const [renaming, setRenaming] = useState(false)
  const title = row.title || say('app.untitled')

  const duplicate = async () => {
    const plan = await readPlanOnDevice(row.id)
    const copy = plan && copyOf(plan, say('library.copyTitle', { title }), new Date().toISOString())
    if (!copy || !(await addPlanToDevice(copy))) toast(say('library.failed.keep'))
  }
  const download = async () => {
    const plan = await readPlanOnDevice(row.id)
    if (plan) downloadPlan(plan)
    else toast(say('library.failed.read'))
  }
  const remove = async () => {
    await deviceLibrary.remove(row.id)
    toast(say('library.deleted', { title }), { label: say('app.undo'), run: () => void deviceLibrary.restore(row.id) })
  }
  return (
    <li className={styles.tile}>
      <Link href={planPath(row.id)} className={styles.open} aria-label={say('library.openPlan', { title })}>
        <span className={styles.picture}>
          {row.picture && <img alt="" src={`data:image/svg+xml,${encodeURIComponent(row.picture)}`} />}
        </span>
      </Link>
      <div className={styles.tileWords}>
        <div>
          <h2 dir="auto">{title}</h2>
          <p className={styles.meta}>
            {say('library.moments', { n: row.counts.moments })} ·{' '}
            {say('library.practices', { n: row.counts.practices })}
            <br />
            {say('library.changed', { when: format.moment(row.changedAt) })}
          </p>
        </div>
        <Menu
          look="plain"
          label={say('library.actions', { title })}
          sections={[
            {
              choices: [
                { id: 'rename', label: say('library.rename'), onChoose: () => setRenaming(true) },
                { id: 'duplicate', label: say('app.duplicate'), onChoose: () => void duplicate() },
                { id: 'file', label: say('library.file'), onChoose: () => void download() },
                { id: 'delete', label: say('app.delete'), danger: true, onChoose: () => void remove() },
              ],
            },
          ]}
        >
          {say('app.more')}
        </Menu>
      </div>
      {renaming && <RenameDialog row={row} onClose={() => setRenaming(false)} />}
    </li>
  )
}

function RenameDialog({ row, onClose }: { row: LibraryRow; onClose: () => void }) {
  const say = useWord()
  const [title, setTitle] = useState(row.title)
  const rename = () => {
    void renamePlanOnDevice(row.id, title.trim())
    onClose()
  }
  return (
    <Dialog
      title={say('library.renameTitle')}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={rename}>
          {say('app.done')}
        </Button>
      }
    >
      <TextArea
        label={say('library.newName')}
        value={title}
        maxLength={300}
        enterKeyHint="done"
        onChange={event => setTitle(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={event => event.key === 'Enter' && !event.nativeEvent.isComposing && rename()}
      />
    </Dialog>
  )
}
