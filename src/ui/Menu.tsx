import { type ReactNode, Suspense, useRef, useState } from 'react'
import buttonStyles from './Button.module.css'
import { cx } from './cx.ts'
import { ClosedAgain, lazily } from './lazily.tsx'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly onChoose: () => void
  readonly danger?: boolean
  /** One of several of which this one holds. */
  readonly chosen?: boolean
  readonly disabled?: boolean
}

export interface MenuPart {
  readonly title?: string
  readonly choices: readonly MenuChoice[]
}

interface MenuProps {
  label: string
  /** What stands on the button; the label when nothing is given. */
  children?: ReactNode
  look?: 'quiet' | 'plain'
  sections: readonly MenuPart[]
}

const loadList = () => import('./MenuList.tsx')
const MenuList = lazily(async () => (await loadList()).MenuList, ClosedAgain)

/** Fetched while the hand is on its way; a failure is told when the menu is opened. */
function prepare() {
  loadList().catch(() => undefined)
}

const openingKeys: readonly string[] = ['Enter', ' ', 'ArrowDown']

/** A button that opens a list of verbs. */
export function Menu({ label, children, look = 'quiet', sections }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={cx(buttonStyles.button, buttonStyles[look])}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
        onKeyDown={event => {
          if (!openingKeys.includes(event.key)) return
          event.preventDefault() // the click a key makes counts as a screen reader's, and leaves the first verb unfocused
          setOpen(true)
        }}
      >
        {children ?? label}
      </button>
      {isOpen && (
        <Suspense>
          <MenuList label={label} button={button} sections={sections} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
