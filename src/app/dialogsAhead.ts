const quiet = 15_000

const dialogs = [
  () => import('../ui/MenuList.tsx'),
  () => import('../ui/DialogWindow.tsx'),
  () => import('../features/day/LearnerDialog.tsx'),
  () => import('../features/day/FeelingsDialog.tsx'),
  () => import('../features/day/DetailsPanel.tsx'),
  () => import('../features/day/RemoveDialog.tsx'),
  () => import('../features/days/DaysDialogs.tsx'),
]

let fetching = false

/** Whether what cannot be fetched just now was only fetched ahead: nobody waits for it. */
export function isFetchingAhead(): boolean {
  return fetching
}

/**
 * Fetches menus and dialogs once the first words have been written, or when nothing is done for a while: one that opens
 * late loses the first letters typed into it. Until then the network belongs to the first page.
 */
export function fetchDialogsAhead() {
  const end = new AbortController()
  const begin = () => {
    clearTimeout(timer)
    end.abort()
    fetching = true
    void Promise.allSettled(dialogs.map(fetchDialog => fetchDialog())).then(() => {
      fetching = false // what could not be had is fetched when it is opened
    })
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(begin, quiet)
  }
  let timer = setTimeout(begin, quiet)
  const { signal } = end
  for (const doing of ['keydown', 'pointerdown']) addEventListener(doing, wait, { signal, capture: true })
  addEventListener('focusout', ({ target }) => isWritten(target) && begin(), { signal })
}

function isWritten(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && target.value !== ''
}
