import { useState } from 'react'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import type { RestorePoint } from '../../sync/restorePoint.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { KeptList } from './KeptList.tsx'
import { LookAtDialog } from './LookAtDialog.tsx'
import { useHistory } from './useHistory.ts'

/** What is looked at: a plan that was kept, or the plan as it was opened. */
export interface Looked {
  readonly at: number
  readonly plan: Plan | undefined
  readonly point?: RestorePoint
}

/** The plan as it was before: kept by itself and by name, looked at, and brought back. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const [found, read] = useHistory()
  const [looked, setLooked] = useState<Looked | null>(null)
  if (looked && found.state === 'ready') {
    return <LookAtDialog looked={looked} onBack={() => setLooked(null)} onClose={onClose} />
  }
  return (
    <Dialog title={say('history.title')} closeLabel={say('app.close')} onClose={onClose}>
      {found.state === 'opening' && <p role="status">{say('history.opening')}</p>}
      {found.state === 'away' && <p>{say('history.away')}</p>}
      {found.state === 'ready' && (
        <KeptList
          key={format.language}
          history={found.history}
          list={found.list}
          onKept={read}
          onLook={async point => setLooked({ at: point.at, point, plan: await found.history.look(point) })}
          onLookOpened={() => setLooked(found.history.opened)}
        />
      )}
    </Dialog>
  )
}
