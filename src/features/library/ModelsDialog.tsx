import { useState } from 'react'
import type { Plan } from '../../domain/plan.ts'
import { glances, type ModelName, modelNames, planFromModel } from '../../patterns/models/models.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat, useLanguage } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './ModelsDialog.module.css'

/** The days one can start from. A model is fetched when it is chosen. */
export function ModelsDialog({
  onPlan,
  onClose,
}: {
  onPlan: (plan: Plan, model: ModelName) => void
  onClose: () => void
}) {
  const say = useEveryWord()
  const language = useLanguage()
  const [fetching, setFetching] = useState<ModelName | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const choose = async (model: ModelName) => {
    if (fetching) return
    setFetching(model)
    setFailed(false)
    const plan = await planFromModel(model, language === 'es' ? 'es' : 'en', new Date().toISOString()).catch(() => null)
    setFetching(null)
    if (plan) onPlan(plan, model)
    else setFailed(true)
  }
  return (
    <Dialog title={say('models.title')} closeLabel={say('app.cancel')} onClose={onClose}>
      <p>{say('models.help')}</p>
      <p role="status" className={cx(styles.status, hasFailed && styles.failed)}>
        {hasFailed ? say('models.failed') : fetching ? say('models.opening') : ''}
      </p>
      <ul className={styles.models}>
        {modelNames.map(name => (
          <li key={name}>
            <ModelChoice name={name} onChoose={() => void choose(name)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function ModelChoice({ name, onChoose }: { name: ModelName; onChoose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const { grades, students, blended } = glances[name]
  return (
    <button type="button" className={styles.model} onClick={onChoose}>
      <img alt="" width={320} height={180} src={new URL(`models/${name}.svg`, document.baseURI).href} />
      <span className={styles.words}>
        <span className={styles.name}>{say(`model.${name}.title`)}</span>
        <span>{say(`model.${name}.says`)}</span>
        <span className={styles.quiet}>{say('models.facts', { grades, students, models: format.list(blended) })}</span>
      </span>
    </button>
  )
}
