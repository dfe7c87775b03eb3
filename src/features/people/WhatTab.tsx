import { type KeyboardEvent, useRef, useState } from 'react'
import { useSayPart } from '../../cards/people/partWords.ts'
import { type WhoDoesWhat, whoDoesWhat } from '../../derive/whoDoesWhat.ts'
import { editLink, removeLink } from '../../document/linkCommands.ts'
import { givePart, takePart } from '../../document/peopleCommands.ts'
import { linkId } from '../../domain/links.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { partLetters } from '../../store/usePeopleEdits.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { Grid } from './Grid.tsx'
import type { Spot } from './gridKeys.ts'
import { OpenAnswers } from './OpenAnswers.tsx'
import styles from './People.module.css'
import { narrow } from './tabs.ts'
import { Legend, PartCell, PracticeHead, RoleHead, type WhatCell } from './WhatCells.tsx'
import { NoPractices, NoRoles } from './WhatEmpty.tsx'
import { WhatList } from './WhatList.tsx'
import { WhatPanel } from './WhatPanel.tsx'

/** Who does what: practices by roles, a table where there is room for one, else a list of practices. */
export function WhatTab({ onSaid }: { onSaid: (words: string) => void }) {
  const table = useDerived(whoDoesWhat)
  const isNarrow = usePageWidth() < narrow
  if (table.rows.length === 0) return <NoPractices />
  if (table.roles.length === 0) return <NoRoles />
  return isNarrow ? <WhatList table={table} /> : <WhatTable table={table} onSaid={onSaid} />
}

function WhatTable({ table, onSaid }: { table: WhoDoesWhat; onSaid: (words: string) => void }) {
  const say = useEveryWord()
  const still = useIsStill()
  const { rows, roles } = table
  const [asked, setAt] = useState<Spot>({ row: 0, column: 0 })
  const at = { row: Math.min(asked.row, rows.length - 1), column: Math.min(asked.column, roles.length - 1) }
  const panel = useRef<HTMLDivElement>(null)
  const write = useWrite(onSaid)
  const cellOf = ({ row, column }: Spot): WhatCell | undefined => {
    const [its, role] = [rows[row], roles[column]]
    return its && role && { row: its, role }
  }
  const onKey = (event: KeyboardEvent, spot: Spot) => {
    const cell = cellOf(spot)
    return !still && cell !== undefined && write(event, cell)
  }
  const here = cellOf(at)
  return (
    <>
      <div className={styles.above}>
        <OpenAnswers
          rows={rows}
          from={at.row}
          onGo={row => {
            setAt({ ...at, row })
            onSaid(rows[row]?.practice.title || say('card.untitled'))
          }}
        />
        <Legend />
      </div>
      <div className={styles.work}>
        <Grid
          label={say('people.what')}
          corner={say('people.what.practice')}
          rows={rows.map(row => ({ id: row.practice.id, head: <PracticeHead row={row} /> }))}
          columns={roles.map(role => ({ id: role.id, head: <RoleHead role={role} /> }))}
          at={at}
          onGo={setAt}
          cell={spot => <PartCell cell={cellOf(spot)} />}
          isAmiss={spot => isAmiss(cellOf(spot))}
          onKey={onKey}
          onOpen={() => panel.current?.querySelector<HTMLElement>('input, button')?.focus()}
        />
        {here && (
          <section ref={panel} className={styles.panel} aria-label={say('people.what.parts')}>
            <WhatPanel key={`${here.row.practice.id} ${here.role.id}`} row={here.row} role={here.role} />
            {!still && <p className={styles.quiet}>{say('people.what.keys')}</p>}
          </section>
        )}
      </div>
    </>
  )
}

/** One of several that answer: all of them are shown as what does not work out. */
function isAmiss(cell: WhatCell | undefined): boolean {
  if (cell?.row.answers.problem !== 'many') return false
  return cell.row.parts.get(cell.role.id)?.letters.includes('A') ?? false
}

/** What typing in a cell does: a letter gives or takes a part, a digit sets the count, Delete takes all. */
function useWrite(onSaid: (words: string) => void): (event: KeyboardEvent, cell: WhatCell) => boolean {
  const say = useEveryWord()
  const change = useChange()
  const sayPart = useSayPart()
  return ({ key, ctrlKey, metaKey, altKey }, { row, role }) => {
    if (ctrlKey || metaKey || altKey) return false
    const part = row.parts.get(role.id)
    const letter = partLetters.find(each => each === key.toUpperCase())
    const id = linkId('does', role.id, row.practice.id)
    const name = role.title || say('card.untitled')
    const told = (said: string) => onSaid(say('people.part.said', { role: name, part: said }))
    if (letter) {
      const has = part?.letters.includes(letter) ?? false
      change((has ? takePart : givePart)(role.id, row.practice.id, letter))
      const letters = has ? (part?.letters ?? '').replace(letter, '') : `${part?.letters ?? ''}${letter}`
      told(sayPart({ letters, count: part?.count ?? 1 }))
    } else if (part?.letters.includes('R') && /^[1-9]$/.test(key)) {
      change(editLink<'does'>(id, { count: Number(key) }))
      told(sayPart({ ...part, count: Number(key) }))
    } else if (part && (key === 'Delete' || key === 'Backspace')) {
      change(removeLink(id))
      told(sayPart(undefined))
    } else return false
    return true
  }
}
