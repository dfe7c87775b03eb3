import { useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import type { ShareResult } from '../../sync/sharing.ts'

/** Does something that the server has to agree to. */
export type Act = (work: () => Promise<ShareResult>, done: string) => Promise<boolean>

/** The way to do it, whether it is under way, and what came of it in words. */
export interface Doing {
  readonly act: Act
  readonly isBusy: boolean
  readonly said: string
}

export function useAct(): Doing {
  const say = useEveryWord()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const act: Act = async (work, done) => {
    setBusy(true)
    setSaid('')
    const result = await work()
    setBusy(false)
    setSaid(result.done ? done : say('share.failed', { why: say(`refused.${result.why}`) }))
    return result.done
  }
  return { act, isBusy, said }
}
