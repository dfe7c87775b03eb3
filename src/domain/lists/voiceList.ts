import type { Voice } from '../studentDay.ts'
import type { BuiltInList, ListItem } from './builtInList.ts'

interface VoiceItem extends ListItem {
  readonly name: Voice
  /** How to say it where the stored word alone would mislead. */
  readonly label: string
}

/** Who proposed or endorsed a card. */
export const voiceList: BuiltInList<VoiceItem> = {
  id: 'voices',
  source: 'Collected for Backmap',
  version: 1,
  items: [
    { name: 'students', label: 'students' },
    { name: 'families', label: 'families' },
    { name: 'educators', label: 'educators' },
    { name: 'staff', label: 'other staff' },
    { name: 'leaders', label: 'leaders' },
    { name: 'partners', label: 'partners' },
    { name: 'district', label: 'district' },
  ],
}
