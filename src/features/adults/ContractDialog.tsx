import type { ReactNode } from 'react'
import type { FindingRow } from '../../cards/checks/findingRows.ts'
import { useSayFinding } from '../../cards/checks/useSayFinding.ts'
import { StretchFields } from '../../cards/MomentTimeFields.tsx'
import { resetContract, setContract, setSchoolDay } from '../../document/contractCommands.ts'
import { type Contract, contractDefaults } from '../../domain/contract.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Contract.module.css'
import { contractFinds, numberRules } from './contractRules.ts'
import { RuleNumber } from './RuleNumber.tsx'

/** The rules of the adults' contract in one place: what each means, what it finds now, and the way back to the usual. */
export function ContractDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const change = useChange()
  const day = useScreen(screen => screen.day) ?? undefined
  const { contract, dayStart, dayEnd } = usePlan(plan => plan.plan.school)
  const finds = useDerived(contractFinds, day)
  const [onlyLooks, editable] = [useOnlyLooks(), useIsEditable()]
  const canChange = !onlyLooks && editable
  const found = (checks: readonly string[]) => checks.flatMap(check => finds.get(check) ?? [])
  const isUsual = numberRules.every(({ name }) => contract[name] === contractDefaults[name]) && isUsualLunch(contract)
  const hasDay = dayStart !== undefined && dayEnd !== undefined
  const usualLunch = format.stretch(...contractDefaults.lunchWindow)
  return (
    <Dialog
      side
      title={say('contract.title')}
      closeLabel={say('app.done')}
      onClose={onClose}
      {...(canChange &&
        !isUsual && {
          actions: <Button onClick={() => change(resetContract())}>{say('contract.reset.all')}</Button>,
        })}
    >
      <p className={styles.intro}>{say('contract.intro')}</p>
      <Rule title={say('contract.day')} means={hasDay ? say('contract.day.means') : say('contract.day.missing')}>
        {canChange ? (
          <div className={styles.pair}>
            <StretchFields start={dayStart} end={dayEnd} onWrite={(start, end) => change(setSchoolDay(start, end))} />
          </div>
        ) : (
          <p>{hasDay ? format.stretch(dayStart, dayEnd) : say('contract.day.none')}</p>
        )}
      </Rule>
      {numberRules.map(rule => {
        const { name, checks } = rule
        const usual = contractDefaults[name]
        return (
          <div key={name} className={styles.rules}>
            <Rule
              title={canChange ? null : say(`contract.${name}`)}
              means={say(`contract.${name}.means`)}
              finds={found(checks)}
              usual={say('contract.usual', { value: format.number(usual) })}
              {...(canChange && contract[name] !== usual && { onReset: () => change(resetContract(name)) })}
              resetLabel={say('contract.reset.about', { value: format.number(usual), rule: say(`contract.${name}`) })}
            >
              {canChange ? (
                <div className={styles.number}>
                  <RuleNumber rule={rule} value={contract[name]} />
                </div>
              ) : (
                <p>{format.number(contract[name])}</p>
              )}
            </Rule>
            {name === 'dutyFreeLunchMinutes' && (
              <Rule
                title={say('contract.lunchWindow')}
                means={say('contract.lunchWindow.means')}
                finds={found(['finding.D4.lunch'])}
                usual={say('contract.usual', { value: usualLunch })}
                {...(canChange && !isUsualLunch(contract) && { onReset: () => change(resetContract('lunchWindow')) })}
                resetLabel={say('contract.reset.about', { value: usualLunch, rule: say('contract.lunchWindow') })}
              >
                {canChange ? (
                  <div className={styles.pair}>
                    <StretchFields
                      start={contract.lunchWindow[0]}
                      end={contract.lunchWindow[1]}
                      onWrite={(start, end) => change(setContract({ lunchWindow: [start, end] }))}
                    />
                  </div>
                ) : (
                  <p>{format.stretch(...contract.lunchWindow)}</p>
                )}
              </Rule>
            )}
          </div>
        )
      })}
    </Dialog>
  )
}

function isUsualLunch({ lunchWindow: [start, end] }: Contract): boolean {
  const [usualStart, usualEnd] = contractDefaults.lunchWindow
  return start === usualStart && end === usualEnd
}

interface RuleProps {
  /** Null where the field below says it. */
  title: string | null
  means: string
  finds?: readonly FindingRow[]
  usual?: string
  onReset?: () => void
  resetLabel?: string
  children: ReactNode
}

function Rule({ title, means, finds, usual, onReset, resetLabel, children }: RuleProps) {
  const say = useEveryWord()
  return (
    <fieldset className={styles.rule}>
      {title !== null && <legend className={styles.title}>{title}</legend>}
      {children}
      <p className={styles.means}>{means}</p>
      {usual && (
        <p className={styles.stand}>
          <span>{usual}</span>
        </p>
      )}
      {finds && <Finds rows={finds} />}
      {onReset && (
        <Button small look="plain" aria-label={resetLabel} onClick={onReset}>
          {say('contract.reset')}
        </Button>
      )}
    </fieldset>
  )
}

/** How many things a rule finds, and behind that what they are. */
function Finds({ rows }: { rows: readonly FindingRow[] }) {
  const say = useEveryWord()
  const sayFinding = useSayFinding()
  const n = (
    <span role="status">
      {rows.length === 0 ? say('contract.finds.none') : say('contract.finds', { n: rows.length })}
    </span>
  )
  if (rows.length === 0) return <p className={styles.stand}>{n}</p>
  return (
    <details className={styles.finds}>
      <summary>{n}</summary>
      <ul>
        {rows.map(row => (
          <li key={row.key}>{sayFinding(row)}</li>
        ))}
      </ul>
    </details>
  )
}
