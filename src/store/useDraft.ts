import { useEffect, useRef, useState } from 'react'

const pause = 400

interface Draft {
  readonly text: string
  setText(text: string): void
  /** Writes what is waiting; call on blur and before anything that reads the plan. */
  commit(): void
  /** Goes back to what the plan says. */
  discard(): void
}

/**
 * Words being typed: on screen at once, in the plan on blur, after a pause of 400 ms and when the page is hidden.
 * `write` gets what the text was when this stretch of typing began and what it is now.
 */
export function useDraft(current: string, write: (before: string, after: string) => void): Draft {
  const [draft, setDraft] = useState<{ readonly before: string; readonly after: string } | null>(null)
  const latest = useRef({ draft, write })
  latest.current = { draft, write }

  const commit = () => {
    const { draft: waiting, write: writeNow } = latest.current
    if (!waiting) return
    latest.current.draft = null
    setDraft(null)
    if (waiting.after !== waiting.before) writeNow(waiting.before, waiting.after)
  }
  const commitLatest = useRef(commit)
  commitLatest.current = commit

  useEffect(() => {
    if (!draft) return
    const timer = setTimeout(() => commitLatest.current(), pause)
    return () => clearTimeout(timer)
  }, [draft])

  useEffect(() => {
    const now = () => commitLatest.current()
    const whenHidden = () => document.visibilityState === 'hidden' && now()
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', whenHidden)
      now()
    }
  }, [])

  return {
    text: draft ? draft.after : current,
    setText: text => {
      const next = { before: draft ? draft.before : current, after: text }
      latest.current.draft = next
      setDraft(next)
    },
    commit,
    discard: () => {
      latest.current.draft = null
      setDraft(null)
    },
  }
}
