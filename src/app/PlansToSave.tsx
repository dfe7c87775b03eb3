import { useEffect, useState } from 'react'
import { deviceLibrary, readPlanOnDevice } from '../store/device.ts'
import { downloadPlan } from '../store/downloadPlan.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { Button } from '../ui/Button.tsx'
import styles from './CrashBoundary.module.css'

type Row = Awaited<ReturnType<typeof deviceLibrary.list>>['rows'][number]

/** The plans of this device, each to be saved as a file, where the page that lists them has broken. */
export function PlansToSave() {
  const say = useEveryWord()
  const [rows, setRows] = useState<readonly Row[]>([])
  useEffect(() => {
    deviceLibrary.list().then(
      listed => setRows(listed.rows.filter(row => row.removedAt === undefined)),
      () => undefined, // nothing to offer
    )
  }, [])
  return (
    <ul className={styles.plans}>
      {rows.map(row => (
        <li key={row.id}>
          <Button onClick={() => void save(row)}>
            {say('notice.savePlan', { title: row.title || say('app.untitled') })}
          </Button>
        </li>
      ))}
    </ul>
  )
}

async function save({ id }: Row) {
  const plan = await readPlanOnDevice(id).catch(() => undefined)
  if (plan) downloadPlan(plan)
}
