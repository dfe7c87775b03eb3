import { useEffect, useState } from 'react'
import { ActionBar } from '../../cards/ActionBar.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { FullPage } from '../../ui/FullPage.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './People.module.css'
import { useWeekday, Weekdays } from './Weekdays.tsx'
import { WhatTab } from './WhatTab.tsx'
import { WhereTab } from './WhereTab.tsx'

/** The browser's own key for printing prints the tables, not the picture of the view behind them. */
function usePrintKey() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      event.stopPropagation()
      print()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

/** Roles and people in two tables: who does what, and who is where. */
export function PeoplePage({ tab, onClose }: { tab: 'what' | 'where'; onClose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const { weekday } = useWeekday()
  const presenting = useScreen(screen => screen.presenting)
  usePrintKey()
  const [said, setSaid] = useState('')
  const tell = (words: string) => setSaid(before => (before === words ? `${words}\u00a0` : words)) // said again when it is the same
  return (
    <FullPage label={say('people.title')} onClose={onClose}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 className={`forReaders ${styles.title}`}>
            {tab === 'what'
              ? say('people.what')
              : say('people.where.weekday', { weekday: format.weekday(weekday, 'long') })}
          </h2>
          <div className={styles.tools}>
            <Segmented
              label={say('people.tabs')}
              value={tab}
              options={[
                { value: 'what', label: say('people.what') },
                { value: 'where', label: say('people.where') },
              ]}
              onChange={people => show({ people })}
            />
            {tab === 'where' && <Weekdays />}
          </div>
          <Button onClick={onClose}>{say('app.close')}</Button>
        </header>
        <div className={styles.body}>{tab === 'what' ? <WhatTab onSaid={tell} /> : <WhereTab onSaid={tell} />}</div>
        {!presenting && (
          <ActionBar
            end={
              <Button look="plain" onClick={() => print()}>
                {say('people.print')}
              </Button>
            }
          />
        )}
        <p role="status" className="forReaders">
          {said}
        </p>
      </div>
    </FullPage>
  )
}
