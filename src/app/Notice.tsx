import { useState } from 'react'
import { create } from 'zustand'
import { downloadPlan } from '../store/downloadPlan.ts'
import { useWord } from '../store/language.tsx'
import { useOwnWord } from '../store/ownWord.ts'
import { Button } from '../ui/Button.tsx'
import { notice } from '../words/en/notice.ts'
import { sayIn } from '../words/say.ts'
import styles from './Notice.module.css'
import { sessionOnScreen } from './sessions.ts'
import { settle } from './settle.ts'

/** `new-version`: `start` loads the page with it. `away`: a part of the page was wanted, and its server does not answer. */
type News = { readonly about: 'new-version'; readonly start: () => void } | { readonly about: 'away' }

// it speaks soon after the page is up: every other word can wait
const english = sayIn<typeof notice>(notice, 'en')

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
  const say = useWord()
  const sayNotice = useOwnWord(english)
  const { news } = useNews()
  return (
    <section className={styles.notice} aria-label={sayNotice('notice.label')}>
      <div role="status">
        {news?.about === 'away' && (
          <div className={styles.line}>
            <p>{sayNotice('notice.away')}</p>
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
  const say = useWord()
  const sayNotice = useOwnWord(english)
  const [state, setState] = useState<'offered' | 'settling' | 'not-kept'>('offered')
  const plan = state === 'not-kept' ? sessionOnScreen()?.plan.getState() : undefined
  const begin = async () => {
    setState('settling')
    if (await settle()) start()
    else setState('not-kept')
  }
  return (
    <div className={styles.line}>
      <p>{sayNotice(plan ? 'notice.newVersion.notKept' : 'notice.newVersion')}</p>
      {plan && (
        <Button small onClick={() => downloadPlan(plan)}>
          {say('app.crash.download')}
        </Button>
      )}
      <Button small disabled={state === 'settling'} onClick={plan ? start : () => void begin()}>
        {sayNotice('notice.newVersion.start')}
      </Button>
      <Button small look="plain" onClick={dismiss}>
        {sayNotice('notice.newVersion.later')}
      </Button>
    </div>
  )
}
