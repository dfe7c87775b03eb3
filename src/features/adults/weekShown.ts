import { create } from 'zustand'
import type { Id } from '../../domain/ids.ts'

/** The plan whose adults are seen over the whole week; null: one weekday of several. It stays while other views are looked at. */
const useWeek = create<{ readonly of: Id<'plan'> | null }>(() => ({ of: null }))

/** Whether the week of one adult is shown instead of one weekday of several. */
export function useIsWeek(plan: Id<'plan'>): boolean {
  return useWeek(week => week.of === plan)
}

/** Shows the week of one adult, or one weekday of several. */
export function showWeek(plan: Id<'plan'>, isWeek: boolean) {
  useWeek.setState({ of: isWeek ? plan : null })
}
