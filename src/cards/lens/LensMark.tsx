import { lensColour, markFilling, markOutline } from '../../domain/lensMarks.ts'

/** The mark of the group at `index` of a lens, or the empty one of a group that no moment is for. */
export function LensMark({ index, bare = false }: { index: number; bare?: boolean }) {
  return (
    <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14" data-mark="">
      <path
        d={markOutline}
        fill="none"
        stroke={`var(--lens-${lensColour(index)})`}
        strokeWidth="1.5"
        strokeDasharray={bare ? '2 2' : undefined}
      />
      {!bare && <path d={markFilling(index)} fill={`var(--lens-${lensColour(index)})`} />}
    </svg>
  )
}
