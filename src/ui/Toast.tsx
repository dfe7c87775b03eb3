import { useEffect } from 'react'
import { create } from 'zustand'
import { Button } from './Button.tsx'
import styles from './Toast.module.css'

interface Toast {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly at: number
}

const useToast = create<{ readonly toast: Toast | null; readonly said: string }>(() => ({ toast: null, said: '' }))
let count = 0

/** Says what has just happened, with a way back, for eight seconds. Screen readers hear it politely. */
export function toast(text: string, action?: Toast['action']) {
  count += 1
  useToast.setState({ toast: { text, at: count, ...(action && { action }) }, said: text })
}

/** Tells screen readers a result that everyone else can see. */
export function announce(text: string) {
  useToast.setState(state => ({ said: state.said === text ? `${text}\u00a0` : text }))
}

export function ToastPlace({ label }: { label: string }) {
  const { toast: current, said } = useToast()
  useEffect(() => {
    if (!current) return
    const timer = setTimeout(() => useToast.setState({ toast: null }), 8000)
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
          {current.action && (
            <Button
              small
              onClick={() => {
                current.action?.run()
                useToast.setState({ toast: null })
              }}
            >
              {current.action.label}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
