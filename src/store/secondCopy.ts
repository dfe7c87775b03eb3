import type { Id } from '../domain/ids.ts'

const key = 'backmap.secondCopy'
const most = 50

/** Whether this plan has been saved as a file from here, or somebody said that they need no second copy of it now. */
export function needsNoSecondCopy(plan: Id<'plan'>): boolean {
  return remembered().includes(plan)
}

export function rememberSecondCopy(plan: Id<'plan'>): void {
  const plans = [plan, ...remembered().filter(other => other !== plan)].slice(0, most)
  try {
    localStorage.setItem(key, JSON.stringify(plans))
  } catch {
    // a browser that keeps nothing: it is offered again the next time
  }
}

function remembered(): readonly unknown[] {
  try {
    const plans: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(plans) ? plans : []
  } catch {
    return []
  }
}
