import { lazy, type ReactNode, useEffect, useState } from 'react'

type Part<P> = (props: P) => ReactNode

interface Again {
  /** Asks for the part once more. */
  again: () => void
}

interface Ahead {
  /** Fetches the part before it is shown, which it then is at once; never rejects. */
  ahead: () => Promise<void>
}

/**
 * A component fetched when it is first shown. One that cannot be fetched leaves `Absent` in its place and is asked for
 * anew the next time, where `lazy` alone stays broken and takes the page with it.
 */
export function lazily<P extends object>(fetchPart: () => Promise<Part<P>>, Absent: Part<P & Again>): Part<P> & Ahead {
  let here: Part<P> | undefined
  const begin = () =>
    lazy<Part<P & Again>>(() =>
      fetchPart().then(
        found => ({ default: found }),
        () => ({ default: NotThere }),
      ),
    )
  let part = begin()

  function NotThere(props: P & Again) {
    useEffect(() => {
      part = begin() // not sooner: until it is on the page, React may ask for the failed one again and again
    }, [])
    return <Absent {...props} />
  }

  function Lazily(props: P) {
    // `lazy` would wait for what is here, too, and React then holds it back for a third of a second
    const [{ Part }, setPart] = useState<{ Part: Part<P & Again> }>({ Part: here ?? part })
    return <Part {...props} again={() => setPart({ Part: part })} />
  }

  async function ahead() {
    here ??= await fetchPart().catch(() => undefined) // asked for again when it is shown
  }
  return Object.assign(Lazily, { ahead })
}

/** Stands in for what opens over the page: closes it again. What is wrong is said elsewhere. */
export function ClosedAgain({ onClose }: { onClose: () => void }) {
  useEffect(onClose, [onClose])
  return null
}
