import type { Plan } from '../../domain/plan.ts'
import type { Model, ModelLanguage } from './model.ts'

/** The days to start from, in the order they are offered. */
export const modelNames = ['advisory', 'stations', 'flex', 'projects'] as const
export type ModelName = (typeof modelNames)[number]

/** What is said of a model before it is fetched. */
export interface ModelGlance {
  readonly grades: string
  readonly students: number
  /** Names of the list of blended models. */
  readonly blended: readonly string[]
}

export const glances: Readonly<Record<ModelName, ModelGlance>> = {
  advisory: { grades: '6–8', students: 90, blended: ['Station Rotation', 'Flex', 'Individual Rotation'] },
  stations: { grades: '3–4', students: 72, blended: ['Station Rotation', 'Lab Rotation', 'Individual Rotation'] },
  flex: { grades: '9–10', students: 120, blended: ['Flex', 'Flipped Classroom', 'Individual Rotation', 'A La Carte'] },
  projects: { grades: '10–11', students: 80, blended: ['Enriched Virtual'] },
}

const fetchModel: Readonly<Record<ModelName, () => Promise<{ readonly model: Model }>>> = {
  advisory: () => import('./advisory/model.ts'),
  stations: () => import('./stations/model.ts'),
  flex: () => import('./flex/model.ts'),
  projects: () => import('./projects/model.ts'),
}

/** A new plan of one's own from a model, in one of its languages. Rejects when it cannot be fetched. */
export async function planFromModel(name: ModelName, language: ModelLanguage, now: string): Promise<Plan> {
  const [{ model }, { planOfModel }] = await Promise.all([fetchModel[name](), import('./planOfModel.ts')])
  return planOfModel(model, language, now)
}
