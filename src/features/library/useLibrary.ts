import { useEffect, useState } from 'react'
import { deviceLibrary } from '../../store/device.ts'
import type { LibraryList } from '../../sync/deviceLibrary.ts'

/** The plans on this device, as they change here and in other tabs; null until the device has answered. */
export function useLibrary(): LibraryList | null {
  const [list, setList] = useState<LibraryList | null>(null)
  useEffect(() => {
    let wanted = true
    const refresh = () => {
      deviceLibrary.list().then(
        found => wanted && setList(found),
        () => wanted && setList({ rows: [], kept: false }),
      )
    }
    refresh()
    const stop = deviceLibrary.subscribe(refresh)
    return () => {
      wanted = false
      stop()
    }
  }, [])

  return list
}
