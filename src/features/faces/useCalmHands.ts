import { useEffect, useState } from 'react'

const pause = 2_500

/** Whether nobody is in the middle of typing: nothing may move under what they write. */
export function useCalmHands(): boolean {
  const [isCalm, setCalm] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => setCalm(true)
    const type = () => {
      setCalm(false)
      clearTimeout(timer)
      timer = setTimeout(rest, pause)
    }
    const leave = () => {
      clearTimeout(timer)
      rest()
    }
    document.addEventListener('input', type)
    document.addEventListener('focusout', leave)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('input', type)
      document.removeEventListener('focusout', leave)
    }
  }, [])
  return isCalm
}
