import type { ReactNode } from 'react'

/** A heading of the level its place in the list gives it; no deeper than headings go. */
export function Heading({
  level,
  className,
  children,
}: {
  level: number
  className?: string | undefined
  children: ReactNode
}) {
  const Tag = (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(5, Math.max(0, level - 1))] ?? 'h6'
  return <Tag className={className}>{children}</Tag>
}
