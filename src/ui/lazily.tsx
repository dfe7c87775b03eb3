import { lazy, type ReactNode, useEffect, useState } from 'react'

type Part<P> = (props: P) => ReactNode

interface Again {
  /** Asks for the part once more. */
  again: () => void
}

/**
 * A component fetched when it is first shown. One that cannot be fetched leaves `Absent` in its place and is asked for
 * anew the next time, where `lazy` alone stays broken and takes the page with it.
 */
export function lazily<P extends object>(fetchPart: () => Promise<Part<P>>, Absent: Part<P & Again>): Part<P> {
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

  return function Lazily(props: P) {
    const [{ Part }, setPart] = useState({ Part: part })
    return <Part {...props} again={() => setPart({ Part: part })} />
  }
}

/** Stands in for what opens over the page: closes it again. What is wrong is said elsewhere. */
export function ClosedAgain({ onClose }: { onClose: () => void }) {
  useEffect(onClose, [onClose])
  return null
}
