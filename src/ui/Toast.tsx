import { useEffect, useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { Button } from './Button.tsx'
import styles from './Toast.module.css'

interface Action {
  readonly label: string
  readonly run: () => void
  /** The action is offered for as long as this holds; without it, for as long as the words are there. */
  readonly offered?: { subscribe(listener: () => void): () => void; holds(): boolean }
}

interface Toast {
  readonly text: string
  readonly action?: Action
  readonly at: number
}

const useToast = create<{ readonly toast: Toast | null; readonly said: string }>(() => ({ toast: null, said: '' }))
let count = 0

/** Says what has just happened, with a way back, for eight seconds. Screen readers hear it politely. */
export function toast(text: string, action?: Action) {
  count += 1
  useToast.setState({ toast: { text, at: count, ...(action && { action }) }, said: text })
}

/** Tells screen readers a result that everyone else can see. */
export function announce(text: string) {
  useToast.setState(state => ({ said: state.said === text ? `${text}\u00a0` : text }))
}

/** Takes the words away before their time: what they speak of is no longer on the page. */
export function dismissToast() {
  useToast.setState({ toast: null })
}

export function ToastPlace({ label }: { label: string }) {
  const { toast: current, said } = useToast()
  useEffect(() => {
    if (!current) return
    const timer = setTimeout(dismissToast, 8000)
    return () => clearTimeout(timer)
  }, [current])
  return (
    <section aria-label={label} className={styles.place}>
      <div role="status" className="forReaders">
        {said}
      </div>
      {current && (
        <div className={styles.toast} key={current.at}>
          <span>{current.text}</span>
          {current.action && <ActionButton action={current.action} />}
        </div>
      )}
    </section>
  )
}

function ActionButton({ action }: { action: Action }) {
  const isOffered = useSyncExternalStore(action.offered?.subscribe ?? never, action.offered?.holds ?? always)
  const run = () => {
    action.run()
    dismissToast()
  }
  return (
    isOffered && (
      <Button small onClick={run}>
        {action.label}
      </Button>
    )
  )
}

function never() {
  return () => undefined
}

function always() {
  return true
}
