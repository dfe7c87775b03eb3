import { Trash2, Undo2 } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { inkToken } from '../../derive/sketchPaths.ts'
import { type Ink, inks, type PenWidth, penWidths, type SketchPoint, type Stroke } from '../../domain/sketch.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { DrawingSheet } from './DrawingSheet.tsx'
import { addStroke, clearAll, type Drawing, percentFull, rubOut, undoStep } from './drawing.ts'
import styles from './Picture.module.css'

type Tool = PenWidth | 'rubber'
const tools: readonly Tool[] = [...penWidths, 'rubber']
/** From this percentage on, how full the drawing is is said. */
const nearlyFull = 75

interface DrawPartProps {
  /** The choice between the ways of making a picture, which stands first. */
  way: ReactNode
  drawing: Drawing
  onDraw: (drawing: Drawing) => void
}

/** A sheet and what is needed to draw on it. */
export function DrawPart({ way, drawing, onDraw }: DrawPartProps) {
  const say = useEveryWord()
  const [tool, setTool] = useState<Tool>('fine')
  const [ink, setInk] = useState<Ink>('ink')
  const [isFull, setFull] = useState(false)
  const latest = useRef(drawing) // a gesture may say more than one thing before the page shows the first
  const rubbing = useRef<readonly Stroke[]>(drawing.strokes)
  latest.current = drawing

  function draw(next: Drawing) {
    latest.current = next
    setFull(false)
    onDraw(next)
  }

  function add(stroke: Stroke) {
    const next = addStroke(latest.current, stroke)
    if (next) draw(next)
    else setFull(true)
  }

  function rub(from: SketchPoint, to: SketchPoint, goesOn: boolean) {
    if (!goesOn) rubbing.current = latest.current.strokes
    const next = rubOut(latest.current, from, to, rubbing.current)
    if (next !== latest.current) draw(next)
  }

  const percent = percentFull(drawing)
  return (
    <>
      <div className={styles.tools}>
        {way}
        <Segmented
          label={say('picture.tool')}
          value={tool}
          options={tools.map(value => ({ value, label: say(`picture.tool.${value}`) }))}
          onChange={setTool}
        />
      </div>
      <InkChoice
        ink={ink}
        onChoose={chosen => {
          setInk(chosen)
          if (tool === 'rubber') setTool('fine')
        }}
      />
      <DrawingSheet
        label={say('picture.sheet', { n: drawing.strokes.length })}
        strokes={drawing.strokes}
        pen={tool === 'rubber' ? undefined : { ink, width: tool }}
        onStroke={add}
        onRub={rub}
      />
      <div className={styles.verbs}>
        <Button icon={<Undo2 />} disabled={drawing.past.length === 0} onClick={() => draw(undoStep(drawing))}>
          {say('picture.undo')}
        </Button>
        <Button icon={<Trash2 />} disabled={drawing.strokes.length === 0} onClick={() => draw(clearAll(drawing))}>
          {say('picture.clear')}
        </Button>
      </div>
      <p role="status" className={styles.refused}>
        {isFull ? say('picture.full') : percent >= nearlyFull && say('picture.nearlyFull', { percent })}
      </p>
    </>
  )
}

/** Inks by their names, each with a spot of it. */
function InkChoice({ ink, onChoose }: { ink: Ink; onChoose: (ink: Ink) => void }) {
  const say = useEveryWord()
  return (
    <fieldset className={styles.inks}>
      <legend className="forReaders">{say('picture.ink')}</legend>
      {inks.map(each => (
        <label key={each} className={styles.ink}>
          <input type="radio" name="ink" checked={each === ink} onChange={() => onChoose(each)} />
          <span className={styles.spot} style={{ background: `var(--${inkToken(each)})` }} />
          <span>{say(`picture.ink.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
