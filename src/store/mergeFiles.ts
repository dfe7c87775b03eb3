import type { MergeReport } from '../document/mergeCards.ts'
import { beginMerge, type MergeDone, type MergeWay, mergeWay, type PlanToMerge } from '../document/mergePlan.ts'
import type { PlanDocument } from '../document/planDocument.ts'
import { readState, type StateFault } from '../document/planState.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/report.ts'
import { readPlanSource, type SourceReading } from './readPlanSource.ts'

type Refusal = Extract<SourceReading, { refused: unknown }>['refused']

/** A file as it was chosen, read and compared with the open plan; nothing has changed yet. */
export interface ReadFile {
  readonly key: number
  readonly name: string
  readonly found: FoundPlan | { readonly refused: Refusal | 'unreadable' }
}

export interface FoundPlan {
  readonly plan: Plan
  readonly way: MergeWay
  readonly problems: readonly Problem[]
  /** Why the history the file carries is not used. */
  readonly ignored?: StateFault
  readonly source: PlanToMerge
}

/** What merging one file came to. */
export interface MergedFile {
  readonly key: number
  readonly name: string
  readonly plan: Plan
  readonly problems: readonly Problem[]
  readonly result:
    | { readonly way: MergeWay; readonly report: MergeReport }
    | { readonly tooLarge: true }
    | { readonly failed: true }
}

export interface MergeOutcome extends MergeDone {
  readonly files: readonly MergedFile[]
}

let keys = 0

/** Reads a chosen file and says how it would merge into the open plan. Never rejects. */
export async function readForMerge(file: File, document: PlanDocument): Promise<ReadFile> {
  const chosen = { key: ++keys, name: file.name }
  try {
    const reading = await readPlanSource(file)
    if ('refused' in reading) return { ...chosen, found: { refused: reading.refused } }
    await breath()
    const { plan, problems, merge } = reading
    const state = merge === undefined ? undefined : readState(merge, plan)
    const source: PlanToMerge = { plan, ydoc: state && 'ydoc' in state ? state.ydoc : undefined }
    const ignored = state && 'fault' in state ? { ignored: state.fault } : {}
    return { ...chosen, found: { plan, way: mergeWay(document, source), problems, source, ...ignored } }
  } catch {
    return { ...chosen, found: { refused: 'unreadable' } } // the file was moved or taken out meanwhile
  }
}

/** Merges files into the open plan, all of them in one go at the end; `onProgress` hears how many are ready. */
export async function mergeFiles(
  document: PlanDocument,
  files: readonly ReadFile[],
  onProgress: (done: number) => void,
): Promise<MergeOutcome> {
  const merging = beginMerge(document)
  const results = new Map<number, MergedFile>()
  for (const { key, name, found } of editsFirst(files)) {
    await breath()
    results.set(key, {
      key,
      name,
      plan: found.plan,
      problems: found.problems,
      result: added(merging.add, found.source),
    })
    onProgress(results.size)
  }
  await breath()
  const done = merging.finish()
  return { ...done, files: files.flatMap(({ key }) => results.get(key) ?? []) }
}

function added(add: ReturnType<typeof beginMerge>['add'], source: PlanToMerge): MergedFile['result'] {
  try {
    return add(source)
  } catch {
    return { failed: true } // one bad file never stops the others
  }
}

type Found = ReadFile & { readonly found: FoundPlan }

/** Copies with a common past come first: the others are compared with what is in the plan then. */
function editsFirst(files: readonly ReadFile[]): readonly Found[] {
  const found = files.filter((file): file is Found => 'plan' in file.found)
  const isCopy = ({ found: { way } }: Found) => way === 'edits' || way === 'nothing-new'
  return [...found.filter(isCopy), ...found.filter(file => !isCopy(file))]
}

/** Lets the page draw and answer before going on. */
function breath(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve)
  })
}
