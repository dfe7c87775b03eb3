import { type Aside, openAgain, setAside } from '../document/setAside.ts'
import { useChange } from './openPlan.tsx'

/** Sets findings aside for a reason, and opens them again; each one step. */
export function useDecisions() {
  const change = useChange()
  return {
    setAside: (findings: readonly Aside[], text: string, reason: string) =>
      change(setAside(findings, { text, reason, at: new Date().toISOString() })),
    openAgain: (findings: readonly Aside[]) => change(openAgain(findings)),
  }
}
