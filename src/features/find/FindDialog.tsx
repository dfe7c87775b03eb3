import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useGoToCard } from '../../cards/useGoToCard.ts'
import { findCards } from '../../derive/findCards.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import type { View } from '../../store/paths.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './Find.module.css'
import { FoundList } from './FoundList.tsx'
import { mostShown, stepAmong } from './stepAmong.ts'

/** A field that finds a card by its title and all it says, and the way there. */
export function FindDialog({ view, onClose }: { view: View; onClose: () => void }) {
  const say = useEveryWord()
  const id = useId()
  const go = useGoToCard(view)
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Id | null>(null)
  const groups = useDerived(findCards, words)
  const shown = groups.flatMap(group => group.cards.slice(0, mostShown).map(card => card.id))
  const all = groups.reduce((sum, group) => sum + group.cards.length, 0)
  const current = shown.find(card => card === chosen) ?? shown[0]
  const list = useRef<HTMLDivElement>(null)
  const optionId = (card: Id) => `${id}${card}`

  useEffect(() => {
    if (current) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' })
  }, [current])

  const goTo = (card: Id) => {
    onClose()
    go(card)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = stepAmong(shown, current, event.key)
    if (next) setChosen(next)
    else if (event.key === 'Enter' && current) goTo(current)
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={say('find.title')} closeLabel={say('app.close')} onClose={onClose}>
      <TextField
        type="search"
        autoFocus
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(current)}
        label={say('find.field')}
        enterKeyHint="go"
        value={words}
        onChange={event => {
          setWords(event.target.value)
          setChosen(null)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.quiet}>
        {words.trim() === ''
          ? say('find.help')
          : all === 0
            ? say('find.none', { words: words.trim() })
            : say('find.count', { n: all })}
      </p>
      {words.trim() === '' && <p className={styles.keys}>{say('find.keys')}</p>}
      <div ref={list} id={`${id}list`} role="listbox" aria-label={say('find.title')} className={styles.list}>
        {groups.map(group => (
          <FoundList key={group.kind} group={group} current={current} idOf={optionId} onGo={goTo} />
        ))}
      </div>
    </Dialog>
  )
}
