import { useMemo, useState } from 'react'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { daysInOrder } from '../../derive/inOrder.ts'
import { namesInPattern } from '../../derive/namesInPattern.ts'
import { patternOf } from '../../derive/patternOf.ts'
import { momentsOf } from '../../derive/theDay.ts'
import { type Id, isId } from '../../domain/ids.ts'
import type { Pattern } from '../../domain/pattern.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { downloadPattern, keepPattern } from '../../store/ownPatterns.ts'
import { useScreen } from '../../store/screen.ts'
import type { WhyNotKept } from '../../sync/database.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { toast } from '../../ui/Toast.tsx'
import styles from './Patterns.module.css'
import { countsOf, nameIn } from './patternWords.ts'

/** Enough to show what is meant. */
const mostNamed = 8

type Said = { readonly file: string } | { readonly why: WhyNotKept | 'too-large' }

/** Saves a moment with all that stands behind it: what comes along, what stays, then on this device or as a file. */
export function SaveDialog({ moment: asked, onClose }: { moment: Id<'moment'> | null; onClose: () => void }) {
  const say = useEveryWord()
  const plan = usePlan(state => state)
  const [chosen, choose] = useState(() => asked ?? firstMoment(plan))
  const [name, setName] = useState<string>()
  const [about, setAbout] = useState('')
  const moment = chosen && plan.moments.get(chosen)
  const [withPicture, setWithPicture] = useState<boolean>()
  const picture = withPicture ?? moment?.picture === undefined // a photo is asked for
  const [said, setSaid] = useState<Said>()
  const [isBusy, setBusy] = useState(false)
  const found = useMemo(() => chosen && patternOf(plan, chosen, { picture }), [plan, chosen, picture])
  const title = (name ?? moment?.title ?? '').trim()
  const words = about.trim()
  const pattern = useMemo(
    (): Pattern | undefined => found && { ...found, facts: { ...found.facts, title, about: words } },
    [found, title, words],
  )

  const keep = async () => {
    if (!pattern || isBusy) return
    setBusy(true)
    const why = await keepPattern(pattern)
    setBusy(false)
    if (why) return setSaid({ why })
    onClose()
    toast(say('pattern.kept', { title: title || say('moment.untitled') }))
  }
  const download = () => {
    if (!pattern) return
    const file = downloadPattern(pattern, say('pattern.file.name'))
    setSaid(file === undefined ? { why: 'too-large' } : { file })
  }
  return (
    <Dialog
      title={say('pattern.save.title')}
      closeLabel={say(said && 'file' in said ? 'app.done' : 'app.cancel')}
      onClose={onClose}
      actions={
        <>
          <p role="status" className={cx(styles.outcome, said && 'why' in said ? styles.trouble : styles.done)}>
            {said && ('file' in said ? say('pattern.saved', { name: said.file }) : sayWhy(said.why, say))}
          </p>
          <Button disabled={!pattern} onClick={download}>
            {say('pattern.file')}
          </Button>
          <Button look="primary" disabled={!pattern || isBusy} onClick={() => void keep()}>
            {say('pattern.keep')}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{say('pattern.save.help')}</p>
      {asked === null && <WhichMoment chosen={chosen} onChoose={choose} />}
      <TextField
        label={say('pattern.name')}
        value={name ?? moment?.title ?? ''}
        maxLength={300}
        onChange={event => setName(event.target.value)}
      />
      <TextArea
        label={say('pattern.about')}
        placeholder={say('pattern.about.example')}
        value={about}
        maxLength={2000}
        onChange={event => setAbout(event.target.value)}
      />
      {pattern && <ComesAlong pattern={pattern} />}
      {(moment?.picture || moment?.sketch) && (
        <div>
          <CheckField
            label={say('pattern.picture')}
            checked={picture}
            onChange={event => setWithPicture(event.target.checked)}
          />
          {moment.picture && <p className={styles.quiet}>{say('pattern.picture.help')}</p>}
        </div>
      )}
    </Dialog>
  )
}

function sayWhy(why: WhyNotKept | 'too-large', say: ReturnType<typeof useEveryWord>): string {
  return why === 'too-large' ? say('pattern.tooLarge') : say(`pattern.not.${why}`)
}

/** The cards that come along by kind and name, what never does, and whom the words name. */
function ComesAlong({ pattern }: { pattern: Pattern }) {
  const say = useEveryWord()
  const format = useFormat()
  const plan = usePlan(state => state)
  const { names, where } = useMemo(() => namesInPattern(plan, pattern), [plan, pattern])
  const counts = countsOf(pattern.map, undefined, say, useSayFeeling())
  return (
    <section className={styles.part} aria-labelledby="pattern-comes">
      <h3 id="pattern-comes" className={styles.heading}>
        {say('pattern.comes')}
      </h3>
      {counts.length === 0 ? (
        <p>{say('pattern.comes.only')}</p>
      ) : (
        <ul className={styles.counts}>
          {counts.map(({ said, names: titles }) => (
            <li key={said}>
              <strong>{said}</strong>{' '}
              <span className={styles.quiet} dir="auto">
                {titles.join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{say('pattern.stays')}</p>
      {names.length > 0 && (
        <div className={styles.named}>
          <p>{say('pattern.named', { names: format.list(names) })}</p>
          <ul>
            {where.slice(0, mostNamed).map(id => (
              <li key={id}>
                <bdi>{nameIn(pattern.map, id) || say('history.count.link', { n: 1 })}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function WhichMoment({ chosen, onChoose }: { chosen: Id<'moment'> | undefined; onChoose: (id: Id<'moment'>) => void }) {
  const say = useEveryWord()
  const plan = usePlan(state => state)
  return (
    <SelectField
      label={say('pattern.moment')}
      value={chosen}
      onChange={event => isId('moment', event.target.value) && onChoose(event.target.value)}
    >
      {daysInOrder(plan).map(day => (
        <optgroup key={day.id} label={day.title || say('day.untitled')}>
          {momentsOf(plan, day.id).map(({ id, title }) => (
            <option key={id} value={id}>
              {title || say('moment.untitled')}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}

/** The selected one, else the first of the first day. */
function firstMoment(plan: Plan): Id<'moment'> | undefined {
  const { selected } = useScreen.getState()
  if (isId('moment', selected) && plan.moments.has(selected)) return selected
  return daysInOrder(plan).flatMap(day => momentsOf(plan, day.id))[0]?.id
}
