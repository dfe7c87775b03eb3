import { Ellipsis, FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Pattern } from '../../domain/pattern.ts'
import { folded } from '../../patterns/folded.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { downloadPattern, ownPatterns } from '../../store/ownPatterns.ts'
import type { KeptPattern, PatternList } from '../../sync/devicePatterns.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { TextField } from '../../ui/Field.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { toast } from '../../ui/Toast.tsx'
import styles from './Patterns.module.css'
import { glanceAt } from './patternWords.ts'

/** With more than these one is found by its words. */
const fewEnough = 6

interface ChoosePatternProps {
  /** What became of a file. */
  notice: string
  isTrouble: boolean
  onFile: (file: File) => void
  onChoose: (pattern: Pattern) => void
}

/** The patterns on this device, and the way in for a file. */
export function ChoosePattern({ notice, isTrouble, onFile, onChoose }: ChoosePatternProps) {
  const say = useEveryWord()
  const [list, read] = usePatterns()
  const [words, setWords] = useState('')
  const patterns = list?.patterns ?? []
  const sought = folded(words)
  const shown = patterns.filter(({ pattern: { facts } }) => folded(`${facts.title} ${facts.about}`).includes(sought))
  const isEmpty = list !== undefined && patterns.length === 0
  return (
    <>
      <p className={styles.quiet}>{say('pattern.adopt.help')}</p>
      <p role="status" className={cx(isTrouble ? styles.trouble : styles.done)}>
        {notice}
      </p>
      <section className={styles.part} aria-labelledby="pattern-library">
        <h3 id="pattern-library" className={styles.heading}>
          {say('pattern.library')}
        </h3>
        {!list && <p role="status">{say('pattern.opening')}</p>}
        {list?.why && (
          <p className={styles.trouble}>
            {say(patterns.length > 0 ? `pattern.not.${list.why}` : 'pattern.library.not')}
          </p>
        )}
        {isEmpty && (
          <>
            <p className={styles.ask}>{say('pattern.library.ask')}</p>
            <p className={styles.quiet}>{say('pattern.library.empty')}</p>
          </>
        )}
        {patterns.length > fewEnough && (
          <div className={styles.find}>
            <TextField
              type="search"
              label={say('pattern.find')}
              value={words}
              onChange={event => setWords(event.target.value)}
            />
            <p role="status" className={styles.quiet}>
              {shown.length > 0 ? say('pattern.found', { n: shown.length }) : say('pattern.find.none', { words })}
            </p>
          </div>
        )}
        <ul className={styles.list}>
          {shown.map(kept => (
            <PatternItem key={kept.id} kept={kept} onChoose={() => onChoose(kept.pattern)} onChanged={read} />
          ))}
        </ul>
      </section>
      <OpenFile isFirst={isEmpty} onFile={onFile} />
    </>
  )
}

function PatternItem({
  kept,
  onChoose,
  onChanged,
}: {
  kept: KeptPattern
  onChoose: () => void
  onChanged: () => void
}) {
  const say = useEveryWord()
  const { id, at, text, pattern } = kept
  const title = pattern.facts.title || say('moment.untitled')
  const remove = async () => {
    const isGone = await ownPatterns.remove(id)
    onChanged()
    if (!isGone) return toast(say('pattern.remove.failed'))
    const bringBack = () => void ownPatterns.put({ id, at, text }).then(onChanged)
    toast(say('pattern.removed', { title }), { label: say('app.undo'), run: bringBack })
  }
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onChoose}>
        <bdi className={styles.name}>{title}</bdi>
        {pattern.facts.about && (
          <span className={styles.about} dir="auto">
            {pattern.facts.about}
          </span>
        )}
        <span className={styles.quiet}>{glanceAt(pattern, say)}</span>
      </button>
      <Menu
        label={say('pattern.menu', { title })}
        look="plain"
        sections={[
          {
            choices: [
              {
                id: 'file',
                label: say('pattern.file'),
                onChoose: () => {
                  const name = downloadPattern(pattern, say('pattern.file.name'))
                  if (name) toast(say('pattern.saved', { name }))
                },
              },
              { id: 'remove', label: say('pattern.remove'), danger: true, onChoose: () => void remove() },
            ],
          },
        ]}
      >
        <Ellipsis size={20} aria-hidden="true" />
      </Menu>
    </li>
  )
}

function OpenFile({ isFirst, onFile }: { isFirst: boolean; onFile: (file: File) => void }) {
  const say = useEveryWord()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.open}>
      <Button look={isFirst ? 'primary' : 'quiet'} icon={<FolderOpen />} onClick={() => input.current?.click()}>
        {say('pattern.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('pattern.open')}
        accept=".json,.svg,.png,application/json,image/svg+xml,image/png"
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = '' // so that choosing the same file again is heard
          if (file) onFile(file)
        }}
      />
      <p className={styles.quiet}>{say('pattern.open.help')}</p>
    </div>
  )
}

/** What this device keeps, read again when asked. */
function usePatterns(): readonly [PatternList | undefined, () => void] {
  const [list, setList] = useState<PatternList>()
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isWanted = asked >= 0
    ownPatterns.list().then(
      found => isWanted && setList(found),
      () => undefined, // it never rejects
    )
    return () => {
      isWanted = false
    }
  }, [asked])
  return [list, () => setAsked(before => before + 1)]
}
