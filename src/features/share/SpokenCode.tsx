import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useSharing } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayAddress } from './address.ts'
import styles from './Share.module.css'
import { groupCode, rememberCode, useSpokenCode } from './spokenCode.ts'
import type { Doing } from './useAct.ts'

/** Eight digits that stand for the join link for an hour, for those who cannot scan. */
export function SpokenCode({ address, doing }: { address: string; doing: Doing }) {
  const say = useEveryWord()
  const format = useFormat()
  const sharing = useSharing()
  const plan = usePlan(state => state.plan.id)
  const { spoken, isOver } = useSpokenCode(plan)
  const make = () =>
    void doing.act(async () => {
      const made = await sharing.makeCode()
      if (!('code' in made)) return made
      rememberCode({ plan, ...made })
      return { done: true }
    }, '')
  return (
    <section className={styles.code} aria-labelledby="share-code">
      <h3 id="share-code">{say('share.code')}</h3>
      <div role="status">
        {spoken ? (
          <>
            <p className={styles.digits}>{say('share.code.say', { code: groupCode(spoken.code) })}</p>
            <p className={styles.note}>
              {say('share.code.until', { address: sayAddress(address), time: clockOf(format.language, spoken.until) })}
            </p>
          </>
        ) : (
          <p className={styles.note}>{isOver ? say('share.code.over') : say('share.code.help')}</p>
        )}
      </div>
      <div>
        <Button disabled={doing.isBusy} onClick={make}>
          {spoken || isOver ? say('share.code.new') : say('share.code.make')}
        </Button>
      </div>
    </section>
  )
}

function clockOf(language: string, at: number): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at)
}
