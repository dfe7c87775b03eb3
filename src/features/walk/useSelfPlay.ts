import { useEffect, useRef, useState } from 'react'

const again = 1_000

/** Goes on by itself once it is asked to, `pace` milliseconds a moment; not while the page is out of sight or `held`. */
export function useSelfPlay({ at, end, pace, held, onNext }: SelfPlay) {
  const [isPlaying, setPlaying] = useState(false)
  const latest = useRef({ held, onNext })
  latest.current = { held, onNext }
  const isOver = at >= end
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new moment has its whole time
  useEffect(() => {
    if (!isPlaying) return
    if (isOver) {
      setPlaying(false)
      return
    }
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      if (document.hidden || latest.current.held) timer = setTimeout(goOn, again)
      else latest.current.onNext()
    }
    timer = setTimeout(goOn, pace)
    return () => clearTimeout(timer)
  }, [isPlaying, isOver, at, pace])
  return { isPlaying, toggle: () => setPlaying(playing => !playing && !isOver) }
}

interface SelfPlay {
  at: number
  /** The last place; there it stops. */
  end: number
  pace: number
  held: boolean
  onNext: () => void
}
