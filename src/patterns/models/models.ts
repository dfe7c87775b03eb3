import type { Plan } from '../../domain/plan.ts'
import type { Model, ModelLanguage } from './model.ts'

/** The days to start from, in the order they are offered. */
export const modelNames = ['advisory'] as const
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
}

const fetchModel: Readonly<Record<ModelName, () => Promise<{ readonly model: Model }>>> = {
  advisory: () => import('./advisory/model.ts'),
}

/** A new plan of one's own from a model, in one of its languages. Rejects when it cannot be fetched. */
export async function planFromModel(name: ModelName, language: ModelLanguage, now: string): Promise<Plan> {
  const [{ model }, { planOfModel }] = await Promise.all([fetchModel[name](), import('./planOfModel.ts')])
  return planOfModel(model, language, now)
}
