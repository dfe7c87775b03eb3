import { useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import type { LensList } from '../../domain/lensLists.ts'
import { prefixOf } from '../../domain/lensLists.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useEdit } from '../../store/useEdit.ts'
import { TextField } from '../../ui/Field.tsx'
import { type CardId, cardIn } from '../cardTitles.ts'
import styles from './TagFields.module.css'
import { itemName, meaningOf, useLensWords } from './useLensWords.ts'

const noTags: readonly string[] = []

/** What a moment, practice or outcome stands for. */
export function TagFields({ id }: { id: Id<'moment'> | Id<'practice'> | Id<'outcome'> }) {
  const edit = useEdit()
  const tags = usePlan(plan => tagsOf(cardIn(plan, id as CardId))) // all three are cards
  const tick = (tag: string, on: boolean) =>
    edit.field(id, 'tags', on ? [...tags, tag] : tags.filter(other => other !== tag))
  return <TagChoice tags={tags} onTick={tick} />
}

interface TagChoiceProps {
  tags: readonly string[]
  onTick: (tag: string, on: boolean) => void
}

/** The entries of each list, to tick, found by a word of theirs. */
export function TagChoice({ tags, onTick }: TagChoiceProps) {
  const { say, lists, tag: nameTag } = useLensWords()
  const format = useFormat()
  const [seek, setSeek] = useState('')
  const found = lists
    .map(list => ({ list, items: itemsWith(list, tags, seek, say) }))
    .filter(one => one.items.length > 0)
  return (
    <section className={styles.tags}>
      <p className={styles.title}>{say('lens.tags')}</p>
      <p className={styles.chosen}>
        {tags.length > 0 ? <bdi>{format.list(tags.map(nameTag))}</bdi> : say('lens.tags.none')}
      </p>
      <TextField
        type="search"
        label={say('lens.tags.find')}
        value={seek}
        onChange={event => setSeek(event.target.value)}
      />
      {found.length === 0 && <p className={styles.quiet}>{say('lens.tags.nothing')}</p>}
      {found.map(({ list, items }) => (
        <ListOfTags key={list.id} list={list} items={items} tags={tags} isSought={seek.trim() !== ''} onTick={onTick} />
      ))}
    </section>
  )
}

interface ListOfTagsProps {
  list: LensList
  items: readonly Entry[]
  tags: readonly string[]
  isSought: boolean
  onTick: (tag: string, on: boolean) => void
}

/** The entries of one list, folded away until it is opened or something is sought in it. */
function ListOfTags({ list, items, tags, isSought, onTick }: ListOfTagsProps) {
  const { say, listName } = useLensWords()
  const [isOpen, setOpen] = useState(false)
  const n = tags.filter(tag => prefixOf(tag) === list.id).length
  const facts = [...(list.source ? [list.source] : []), ...(n > 0 ? [say('lens.tags.count', { n })] : [])]
  return (
    <details
      className={styles.list}
      open={isOpen || isSought}
      onToggle={event => !isSought && setOpen(event.currentTarget.open)}
    >
      <summary>
        <bdi>{listName(list)}</bdi>
        {facts.length > 0 && <span className={styles.quiet}> · {facts.join(' · ')}</span>}
      </summary>
      {items.map(({ tag, name, means }) => (
        <label key={tag} className={styles.entry}>
          <input type="checkbox" checked={tags.includes(tag)} onChange={event => onTick(tag, event.target.checked)} />
          <span className={styles.words}>
            <bdi>{name}</bdi>
            {means && <span className={styles.quiet}>{means}</span>}
          </span>
        </label>
      ))}
    </details>
  )
}

interface Entry {
  readonly tag: string
  readonly name: string
  readonly means: string
}

/** The entries of a list, and those the card carries that it has no more, in which the word is found. */
function itemsWith(
  list: LensList,
  tags: readonly string[],
  seek: string,
  say: ReturnType<typeof useLensWords>['say'],
): Entry[] {
  const named = list.items.map(item => ({ tag: item.tag, name: itemName(say, item), means: meaningOf(say, item.tag) }))
  const others = tags
    .filter(tag => prefixOf(tag) === list.id && !named.some(item => item.tag === tag))
    .map(tag => ({ tag, name: tag.slice(list.id.length + 1).replaceAll('-', ' '), means: '' }))
  const wanted = seek.trim().toLocaleLowerCase()
  return [...named, ...others].filter(({ name, means }) => `${name} ${means}`.toLocaleLowerCase().includes(wanted))
}

function tagsOf(card: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Array.isArray(card?.tags) ? card.tags : noTags
}
