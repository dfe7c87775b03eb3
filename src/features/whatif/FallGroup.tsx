import { ArrowRight, TrendingDown, TrendingUp } from 'lucide-react'
import { useId, useState } from 'react'
import { useGoToCard } from '../../cards/useGoToCard.ts'
import { type Fall, type FallKind, keyOfFall, type Way } from '../../derive/whatIfFall.ts'
import type { Id } from '../../domain/ids.ts'
import { show, useScreen } from '../../store/screen.ts'
import type { Tried } from '../../store/whatIf.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { behind } from './behind.ts'
import { cardOf, sideOf, titleOf } from './sayFall.ts'
import { useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

const few = 8
const marks = { worse: TrendingDown, better: TrendingUp, other: ArrowRight } satisfies Record<Way, unknown>

interface FallGroupProps {
  kind: FallKind
  way: Way
  falls: readonly Fall[]
  tried: Tried
}

/** Rows of one kind, now and then side by side; of many, the first few until the rest is asked for. */
export function FallGroup({ kind, way, falls, tried }: FallGroupProps) {
  const { say } = useSpeaking()
  const [all, setAll] = useState(false)
  const isLong = falls.length > few + 1
  return (
    <div className={styles.group}>
      <h4 className={styles.kind} tabIndex={-1} data-fall={`${way} ${kind}`}>
        {say(`whatIf.of.${kind}`)}
      </h4>
      <ul>
        {(isLong && !all ? falls.slice(0, few) : falls).map(fall => (
          <Row key={keyOfFall(fall)} fall={fall} tried={tried} />
        ))}
      </ul>
      {isLong && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('whatIf.fewer') : say('whatIf.more', { n: falls.length - few })}
        </Button>
      )}
    </div>
  )
}

function Row({ fall, tried }: { fall: Fall; tried: Tried }) {
  const speaking = useSpeaking()
  const { say } = speaking
  const go = useGoToCard()
  const presenting = useScreen(screen => screen.presenting)
  const [open, setOpen] = useState(false)
  const id = useId()
  const title = titleOf(fall, tried.before, speaking)
  const card = cardOf(fall)
  const Mark = marks[fall.way]
  const goTo = (to: Id) => {
    show({ people: null })
    go(to)
  }
  return (
    <li className={styles.row}>
      {card && !presenting ? (
        <button type="button" className={styles.card} onClick={() => goTo(card)}>
          <bdi>{title}</bdi>
        </button>
      ) : (
        <p className={styles.name}>
          <bdi>{title}</bdi>
        </p>
      )}
      <p className={cx(styles.side, styles.before)}>
        <span className={styles.label}>{say('whatIf.now')}</span>
        <span dir="auto">{sideOf(fall, 'before', tried.before, speaking)}</span>
      </p>
      <p className={cx(styles.side, styles.after)} data-way={fall.way}>
        <span className={styles.label}>{say('whatIf.then')}</span>
        <span className={styles.marked}>
          <Mark size={18} aria-hidden="true" />
          <span>
            <span className="forReaders">{say(`whatIf.way.${fall.way}`)}: </span>
            <span dir="auto">{sideOf(fall, 'after', tried.after, speaking)}</span>
          </span>
        </span>
      </p>
      {!presenting && (
        <div className={styles.more}>
          <Button
            small
            look="plain"
            aria-expanded={open}
            aria-controls={id}
            aria-label={say('whatIf.behind.of', { title })}
            onClick={() => setOpen(!open)}
          >
            {say('whatIf.behind')}
          </Button>
        </div>
      )}
      {open && (
        <div id={id} className={styles.behind}>
          <Lines side="before" fall={fall} tried={tried} />
          <Lines side="after" fall={fall} tried={tried} />
        </div>
      )}
    </li>
  )
}

const most = 12

function Lines({ side, fall, tried }: { side: 'before' | 'after'; fall: Fall; tried: Tried }) {
  const speaking = useSpeaking()
  const { say } = speaking
  const day = useScreen(screen => screen.day) ?? undefined
  const lines = behind(fall, side, tried[side], speaking, day)
  const other = side === 'before' ? 'after' : 'before'
  const there = new Set(behind(fall, other, tried[other], speaking, day))
  const isPart = lines.some(line => there.has(line)) // where none is alike, all of it differs
  const [all, setAll] = useState(false)
  const isLong = lines.length > most + 1
  const shown = isLong && !all ? lines.slice(0, most) : lines
  return (
    <div className={styles.lines}>
      <p className={styles.quiet}>{say(side === 'before' ? 'whatIf.now' : 'whatIf.then')}</p>
      {lines.length === 0 && <p>{say('whatIf.behind.nothing')}</p>}
      <ul>
        {shown.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences that never move
          <li key={at}>
            {isPart && !there.has(line) ? (
              <strong className={styles.differs}>
                <bdi>{line}</bdi>
              </strong>
            ) : (
              <bdi>{line}</bdi>
            )}
          </li>
        ))}
      </ul>
      {isLong && (
        <Button small look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('whatIf.fewer') : say('whatIf.more', { n: lines.length - most })}
        </Button>
      )}
    </div>
  )
}
