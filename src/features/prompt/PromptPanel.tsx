import { GrantPanel } from './GrantPanel.tsx'
import { ImprovementPanel } from './ImprovementPanel.tsx'
import { InformsPanel } from './InformsPanel.tsx'
import { LearnersPanel } from './LearnersPanel.tsx'
import type { Step } from './steps.ts'
import { TestPanel } from './TestPanel.tsx'
import { VisitPanel } from './VisitPanel.tsx'
import { WalkPanel } from './WalkPanel.tsx'

/** What a step is answered with, where the views have no place for it. */
export function PromptPanel({ panel, kind }: { panel: NonNullable<Step['panel']>; kind: 'shadow' | 'visit' }) {
  switch (panel) {
    case 'learners':
      return <LearnersPanel />
    case 'walk':
      return <WalkPanel />
    case 'visit':
      return <VisitPanel kind={kind} />
    case 'informs':
      return <InformsPanel />
    case 'grant':
      return <GrantPanel />
    case 'improvement':
      return <ImprovementPanel />
    case 'test':
      return <TestPanel />
  }
}
