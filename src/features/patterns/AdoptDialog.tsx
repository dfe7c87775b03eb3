import { useEffect, useRef, useState } from 'react'
import { patternOf } from '../../derive/patternOf.ts'
import type { Pattern } from '../../domain/pattern.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { type PatternSource, readPatternSource } from '../../store/ownPatterns.ts'
import { show } from '../../store/screen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoosePattern } from './ChoosePattern.tsx'
import { ChoosePatternMoment } from './ChoosePatternMoment.tsx'
import { DiffersDialog } from './DiffersDialog.tsx'

/** What a file that was read gives to choose from, or why it gives nothing. */
type Found =
  | { readonly state: 'none' | 'reading' }
  | {
      readonly state: 'refused'
      readonly why: Extract<PatternSource, { refused: unknown }>['refused'] | 'empty'
      readonly name: string
    }
  | { readonly state: 'plan'; readonly plan: Plan; readonly name: string; readonly problems: number }

export interface ChosenPattern {
  readonly pattern: Pattern
  /** How many things in its file could not be read. */
  readonly problems: number
}

/** Takes a pattern up: choose it from this device or a file, say what differs here, adopt it in one step. */
export function AdoptDialog({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  const say = useEveryWord()
  const [found, setFound] = useState<Found>({ state: 'none' })
  const [chosen, setChosen] = useState<ChosenPattern>()
  const back = () => {
    setFound({ state: 'none' })
    setChosen(undefined)
  }
  useFile(files, file => {
    setChosen(undefined)
    setFound({ state: 'reading' })
    return async source => {
      if ('refused' in source) return setFound({ state: 'refused', why: source.refused, name: file.name })
      const problems = source.problems.length
      if ('pattern' in source) {
        setFound({ state: 'none' })
        return setChosen({ pattern: source.pattern, problems })
      }
      const { plan } = source
      if (plan.moments.size === 0) return setFound({ state: 'refused', why: 'empty', name: file.name })
      setFound({ state: 'plan', plan, problems, name: plan.plan.title || file.name })
    }
  })
  if (chosen) return <DiffersDialog chosen={chosen} onBack={back} onClose={onClose} />
  if (found.state === 'plan') {
    const { plan, problems } = found
    return (
      <ChoosePatternMoment
        plan={plan}
        name={found.name}
        onBack={back}
        onClose={onClose}
        onChoose={moment => {
          const pattern = patternOf(plan, moment)
          if (pattern) setChosen({ pattern, problems })
        }}
      />
    )
  }
  return (
    <Dialog title={say('pattern.adopt.title')} closeLabel={say('app.cancel')} onClose={onClose}>
      <ChoosePattern
        notice={
          found.state === 'reading'
            ? say('pattern.reading')
            : found.state === 'refused'
              ? say(`pattern.refused.${found.why}`, { name: found.name })
              : ''
        }
        isTrouble={found.state === 'refused'}
        onFile={file => show({ patterns: { ask: 'adopt', files: [file] } })}
        onChoose={pattern => setChosen({ pattern, problems: 0 })}
      />
    </Dialog>
  )
}

/** Reads the first of the files that were dropped or chosen last; what an earlier one comes to is not waited for. */
function useFile(files: readonly File[], begin: (file: File) => (source: PatternSource) => Promise<void>) {
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => {
    const [file] = files
    if (!file) return
    let isWanted = true
    const end = latest.current(file)
    readPatternSource(file).then(
      source => (isWanted ? end(source) : undefined),
      () => undefined, // it never rejects
    )
    return () => {
      isWanted = false
    }
  }, [files])
}
