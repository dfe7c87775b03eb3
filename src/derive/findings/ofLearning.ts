import type { Voice } from '../../domain/studentDay.ts'
import { found, topic } from './found.ts'
import { idsOnly, kind } from './kind.ts'

const fragile = { 'all new': topic('low', 'D11', 'new'), 'one person': topic('low', 'D11', 'person') }
const noEvidence = topic('low', 'D12', 'evidence')
const apart = topic('low', 'D14')
const barrier = topic('medium', 'D16')
const unheard = (voice: Voice) => topic('low', 'D31', `missing.${voice}`)

/** Feelings, outcomes, learners and voices. */
export const ofLearning = [
  idsOnly(({ unsupportedFeelings }) => unsupportedFeelings, topic('medium', 'D10')),
  kind(
    ({ fragileFeelings }) => [fragileFeelings],
    ({ feeling, why }) => found(fragile[why], [feeling]),
  ),
  kind(
    ({ outcomes }) => [outcomes],
    ({ outcome, hasEvidence }) => (hasEvidence ? [] : found(noEvidence, [outcome])),
  ),
  kind(
    ({ lift }) => [lift.inequality],
    ({ moment, range }) => found(apart, [moment], { range }),
  ),
  kind(
    ({ equity }) => [equity],
    ({ learner, barriers }) => barriers.map(moment => found(barrier, [learner, moment])),
  ),
  kind(
    ({ voices }, plan) => [voices.missing, plan.moments.size > 0],
    (voice, hasMoments) => (hasMoments ? found(unheard(voice), [], { voice }) : []),
  ),
  idsOnly(({ voices }) => voices.momentsWithoutStudents, topic('low', 'D31', 'moment')),
]
