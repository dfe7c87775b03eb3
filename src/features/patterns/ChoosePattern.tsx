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
  const [done, setDone] = useState<{ readonly text: string; readonly taken?: KeptPattern }>()
  const patterns = list?.patterns ?? []
  const sought = folded(words)
  const shown = patterns.filter(({ pattern: { facts } }) => folded(`${facts.title} ${facts.about}`).includes(sought))
  const tell = (text: string, taken?: KeptPattern) => {
    setDone({ text, ...(taken && { taken }) })
    read()
  }
  const bringBack = async ({ id, at, text }: KeptPattern) => {
    await ownPatterns.put({ id, at, text })
    setDone(undefined)
    read()
  }
  const isEmpty = list !== undefined && patterns.length === 0
  const file = <OpenFile key="file" isFirst={isEmpty} onFile={onFile} />
  const library = (
    <section key="library" className={styles.part} aria-labelledby="pattern-library">
      <h3 id="pattern-library" className={styles.heading}>
        {say('pattern.library')}
      </h3>
      {!list && <p role="status">{say('pattern.opening')}</p>}
      {list?.why && (
        <p className={styles.trouble}>{say(patterns.length > 0 ? `pattern.not.${list.why}` : 'pattern.library.not')}</p>
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
      <div className={styles.undo}>
        <p role="status" className={styles.done}>
          {done?.text}
        </p>
        {done?.taken && (
          <Button small onClick={() => done.taken && void bringBack(done.taken)}>
            {say('app.undo')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {shown.map(kept => (
          <PatternItem key={kept.id} kept={kept} onChoose={() => onChoose(kept.pattern)} onDone={tell} />
        ))}
      </ul>
    </section>
  )
  return (
    <>
      <p className={styles.quiet}>{say('pattern.adopt.help')}</p>
      <p role="status" className={cx(isTrouble ? styles.trouble : styles.done)}>
        {notice}
      </p>
      {/* With nothing kept the file comes last; it moves there and is not made anew, since a file may be about to be chosen. */}
      {isEmpty ? [library, file] : [file, library]}
    </>
  )
}

interface PatternItemProps {
  kept: KeptPattern
  onChoose: () => void
  /** What was done, and the pattern that was taken away by it. */
  onDone: (said: string, removed?: KeptPattern) => void
}

function PatternItem({ kept, onChoose, onDone }: PatternItemProps) {
  const say = useEveryWord()
  const { id, pattern } = kept
  const title = pattern.facts.title || say('moment.untitled')
  const download = () => {
    const name = downloadPattern(pattern, say('pattern.file.name'))
    if (name) onDone(say('pattern.saved', { name }))
  }
  const remove = async () => {
    if (await ownPatterns.remove(id)) onDone(say('pattern.removed', { title }), kept)
    else onDone(say('pattern.remove.failed'))
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
              { id: 'file', label: say('pattern.file'), onChoose: download },
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
