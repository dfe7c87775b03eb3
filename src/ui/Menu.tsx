import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import buttonStyles from './Button.module.css'
import { cx } from './cx.ts'
import styles from './Menu.module.css'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly onChoose: () => void
  readonly danger?: boolean
  /** One of several of which this one holds. */
  readonly chosen?: boolean
  readonly disabled?: boolean
}

interface MenuProps {
  label: string
  /** What stands on the button; the label when nothing is given. */
  children?: ReactNode
  look?: 'quiet' | 'plain'
  sections: readonly { readonly title?: string; readonly choices: readonly MenuChoice[] }[]
}

/** A button that opens a list of verbs. */
export function Menu({ label, children, look = 'quiet', sections }: MenuProps) {
  const choices = sections.flatMap(section => section.choices)
  return (
    <MenuTrigger>
      <AriaButton className={cx(buttonStyles.button, buttonStyles[look])} aria-label={label}>
        {children ?? label}
      </AriaButton>
      <Popover className={cx(styles.popover)}>
        <AriaMenu
          className={cx(styles.menu)}
          disabledKeys={choices.filter(choice => choice.disabled).map(choice => choice.id)}
          onAction={key => choices.find(choice => choice.id === key)?.onChoose()}
        >
          {sections.map((section, index) => (
            <MenuSection
              key={section.title ?? index}
              className={cx(styles.section)}
              aria-label={section.title ?? label}
            >
              {section.title && <Header className={styles.header}>{section.title}</Header>}
              {section.choices.map(choice => (
                <MenuItem
                  key={choice.id}
                  id={choice.id}
                  textValue={choice.label}
                  className={cx(styles.item, choice.danger && styles.danger, choice.chosen && styles.chosen)}
                >
                  {choice.label}
                  {choice.chosen && <span aria-hidden="true">✓</span>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
