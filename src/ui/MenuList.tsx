import type { RefObject } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { cx } from './cx.ts'
import styles from './Menu.module.css'
import type { MenuPart } from './Menu.tsx'

interface MenuListProps {
  label: string
  button: RefObject<HTMLButtonElement | null>
  sections: readonly MenuPart[]
  onClose: () => void
}

/** The open list of a menu, by its button. */
export function MenuList({ label, button, sections, onClose }: MenuListProps) {
  const choices = sections.flatMap(section => section.choices)
  return (
    <Popover
      triggerRef={button}
      isOpen
      onOpenChange={open => !open && onClose()}
      placement="bottom start"
      className={cx(styles.popover)}
      aria-label={label}
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        className={cx(styles.menu)}
        disabledKeys={choices.filter(choice => choice.disabled).map(choice => choice.id)}
        onAction={key => {
          flushSync(onClose)
          button.current?.focus() // a dialog the choice opens gives the focus back to where it was
          choices.find(choice => choice.id === key)?.onChoose()
        }}
      >
        {sections.map((section, index) => (
          <MenuSection key={section.title ?? index} className={cx(styles.section)} aria-label={section.title ?? label}>
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
      </Menu>
    </Popover>
  )
}
