import { useState } from 'react'
import { create } from 'zustand'
import { downloadPlan } from '../store/downloadPlan.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Notice.module.css'
import { sessionOnScreen } from './sessions.ts'
import { settle } from './settle.ts'

/** `new-version`: `start` loads the page with it. `away`: a part of the page was wanted, and its server does not answer. */
type News = { readonly about: 'new-version'; readonly start: () => void } | { readonly about: 'away' }

const useNews = create<{ readonly news: News | null }>(() => ({ news: null }))

/** Says it in a quiet line. A new version is the weightier news. */
export function tell(news: News) {
  const said = useNews.getState().news
  if (said?.about !== 'new-version' || news.about === 'new-version') useNews.setState({ news })
}

function dismiss() {
  useNews.setState({ news: null })
}

/** What the page has to say about itself; it never covers a question and never asks twice. */
export function Notice() {
  const say = useEveryWord()
  const { news } = useNews()
  return (
    <section className={styles.notice} aria-label={say('notice.label')}>
      <div role="status">
        {news?.about === 'away' && (
          <div className={styles.line}>
            <p>{say('notice.away')}</p>
            <Button small onClick={dismiss}>
              {say('app.close')}
            </Button>
          </div>
        )}
        {news?.about === 'new-version' && <NewVersion start={news.start} />}
      </div>
    </section>
  )
}

function NewVersion({ start }: { start: () => void }) {
  const say = useEveryWord()
  const [state, setState] = useState<'offered' | 'settling' | 'not-kept'>('offered')
  const plan = state === 'not-kept' ? sessionOnScreen()?.plan.getState() : undefined
  const begin = async () => {
    setState('settling')
    if (await settle()) start()
    else setState('not-kept')
  }
  return (
    <div className={styles.line}>
      <p>{say(plan ? 'notice.newVersion.notKept' : 'notice.newVersion')}</p>
      {plan && (
        <Button small onClick={() => downloadPlan(plan)}>
          {say('app.crash.download')}
        </Button>
      )}
      <Button small disabled={state === 'settling'} onClick={plan ? start : () => void begin()}>
        {say('notice.newVersion.start')}
      </Button>
      <Button small look="plain" onClick={dismiss}>
        {say('notice.newVersion.later')}
      </Button>
    </div>
  )
}
