import { ListFilter } from 'lucide-react'
import { Suspense } from 'react'
import { useWord } from '../../store/language.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { useKept } from '../../store/useKept.ts'
import { Button } from '../../ui/Button.tsx'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const FilterDialog = lazily(async () => (await import('./FilterDialog.tsx')).FilterDialog, ClosedAgain)
const FilterWords = lazily(async () => (await import('./FilterWords.tsx')).FilterWords, StillClear)

/** The button that chooses which cards are seen; the choice is fetched when it is first made. */
export function FilterButton() {
  const say = useWord()
  const isOpen = useScreen(screen => screen.filtering)
  return (
    <>
      <Button look="plain" icon={<ListFilter />} onClick={() => show({ filtering: true })}>
        {say('app.filter')}
      </Button>
      {isOpen && (
        <Suspense>
          <FilterDialog onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** What is filtered, in words, with the way back to all; nothing while all is seen. */
export function FilterLine() {
  const presenting = useScreen(screen => screen.presenting)
  const isFiltered = useKept() !== null
  return (
    isFiltered && (
      <Suspense>
        <FilterWords still={presenting} />
      </Suspense>
    )
  )
}

/** Its words could not be fetched: the way back to all is there all the same. */
function StillClear() {
  const say = useWord()
  return <Button onClick={() => show({ filter: {} })}>{say('app.filter.clear')}</Button>
}

function close() {
  show({ filtering: false })
}
