import type { BuiltInList, ListItem } from './builtInList.ts'

export interface EvidenceTier extends ListItem {
  readonly tier: 1 | 2 | 3 | 4
  readonly asks: string
  /** Whether Section 1003 money may pay for it. */
  readonly isFor1003: boolean
}

/** How strong the evidence for one outcome of a practice is. */
export const evidenceTiers: BuiltInList<EvidenceTier> = {
  id: 'evidence-tiers',
  source: 'Every Student Succeeds Act',
  version: 1,
  items: [
    { tier: 1, name: 'strong', asks: 'a well-designed, well-implemented experiment', isFor1003: true },
    { tier: 2, name: 'moderate', asks: 'a quasi-experiment', isFor1003: true },
    { tier: 3, name: 'promising', asks: 'correlation with controls for selection bias', isFor1003: true },
    {
      tier: 4,
      name: 'demonstrates a rationale',
      asks: 'research suggests it will help, and its effects are being studied',
      isFor1003: false,
    },
  ],
}
