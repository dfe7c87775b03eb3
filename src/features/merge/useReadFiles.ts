import { useEffect, useRef, useState } from 'react'
import { type ReadFile, readForMerge } from '../../store/mergeFiles.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'

/** Reads files one after the other as they are chosen; once begun, each is read once. */
export function useReadFiles(files: readonly File[], begun: boolean) {
  const { document: documentOf } = useOpenPlan()
  const [read, setRead] = useState<readonly ReadFile[]>([])
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const next = useRef(0)
  const reading = useRef(false)
  useEffect(() => {
    const document = documentOf()
    if (!begun || !document || reading.current) return
    const file = files[next.current]
    if (!file) return
    reading.current = true
    next.current += 1
    readForMerge(file, document).then(
      found => {
        reading.current = false
        setRead(before => [...before, found]) // which begins the next one
      },
      () => undefined, // it never rejects
    )
  })
  return {
    read: read.filter(({ key }) => !left.has(key)),
    isReading: read.length < files.length,
    leaveOut: (key: number) => setLeft(before => new Set(before).add(key)),
  }
}
