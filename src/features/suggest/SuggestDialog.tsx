import { ProposalSection } from '../../cards/ProposalSection.tsx'
import { useAskedTitle } from '../../cards/useAskedTitle.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { showWavedAway, useSuggestions } from '../../store/suggestions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { WavedList } from './WavedList.tsx'

/** What is suggested, over any view: one card's proposals, or the whole day's moment by moment; and what was waved away. */
export function SuggestDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const asked = useSuggestions(screen => screen.asked)
  const isWaved = useSuggestions(screen => screen.waved)
  const isPanel = useSuggestions(screen => screen.panel)
  const title = useAskedTitle(asked)
  const close = isPanel || !asked ? onClose : () => showWavedAway(false)
  return (
    <Dialog
      side
      title={isWaved ? say('suggest.title.waved') : title}
      closeLabel={say('suggest.close')}
      onClose={close}
      actions={isWaved && isPanel && <Button onClick={() => showWavedAway(false)}>{say('suggest.toList')}</Button>}
    >
      {isWaved ? <WavedList /> : <ProposalSection inPanel level={3} />}
    </Dialog>
  )
}
