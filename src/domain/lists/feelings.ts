import type { FeelingQuadrant } from '../studentDay.ts'
import type { BuiltInList, ListItem } from './builtInList.ts'

export interface FeelingWord extends ListItem {
  readonly field: FeelingQuadrant
}

function inField(field: FeelingQuadrant, ...names: readonly string[]): FeelingWord[] {
  return names.map(name => ({ name, field }))
}

/** Words to offer for a feeling, twelve in each field of energy and pleasantness. Free words are always allowed. */
export const feelings: BuiltInList<FeelingWord> = {
  id: 'feelings',
  source: 'Words chosen for Backmap; the two axes, energy and pleasantness, come from research on affect',
  version: 1,
  items: [
    ...inField('bright', 'excited', 'curious', 'proud', 'brave', 'playful', 'inspired'),
    ...inField('bright', 'eager', 'absorbed', 'challenged', 'hopeful', 'capable', 'needed'),
    ...inField('calm', 'safe', 'welcome', 'known', 'relaxed', 'rested', 'trusted'),
    ...inField('calm', 'grateful', 'content', 'focused', 'included', 'supported', 'at home'),
    ...inField('tense', 'rushed', 'anxious', 'embarrassed', 'angry', 'confused', 'judged'),
    ...inField('tense', 'overwhelmed', 'scared', 'frustrated', 'restless', 'jealous', 'on edge'),
    ...inField('heavy', 'bored', 'lonely', 'tired', 'invisible', 'hopeless', 'ashamed'),
    ...inField('heavy', 'lost', 'left out', 'sad', 'numb', 'discouraged', 'unwelcome'),
  ],
}
