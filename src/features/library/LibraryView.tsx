import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { SettingsMenu } from '../../cards/SettingsMenu.tsx'
import type { Id } from '../../domain/ids.ts'
import { copyOf } from '../../domain/newPlan.ts'
import type { Plan } from '../../domain/plan.ts'
import { readPlanFile } from '../../domain/planFile.ts'
import type { Problem } from '../../domain/report.ts'
import { planOfWay, type Way } from '../../domain/ways.ts'
import { addOpenedPlan, type OpenedPlan } from '../../store/addOpenedPlan.ts'
import { addPlanToDevice } from '../../store/device.ts'
import { useLanguage, useWord } from '../../store/language.tsx'
import { planPath } from '../../store/paths.ts'
import { readPlanSource } from '../../store/readPlanSource.ts'
import { show as showScreen } from '../../store/screen.ts'
import { beginWay } from '../../store/wayIn.ts'
import { Button } from '../../ui/Button.tsx'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { toast } from '../../ui/Toast.tsx'
import styles from './LibraryView.module.css'
import { OpenFileButton } from './OpenFileButton.tsx'
import { PlanTile } from './PlanTile.tsx'
import { ProblemsDialog } from './ProblemsDialog.tsx'
import { useDroppedFiles } from './useDroppedFiles.ts'
import { useLibrary } from './useLibrary.ts'
import { WaysIn } from './WaysIn.tsx'

const ModelsDialog = lazily(async () => (await import('./ModelsDialog.tsx')).ModelsDialog, ClosedAgain)

const exampleFile = new URL('lakeshore-commons.backmap.json', document.baseURI)
const examplePicture = new URL('lakeshore-commons.svg', document.baseURI).href

/** The plans on this device, and the ways to begin or bring one. */
export function LibraryView() {
  const say = useWord()
  const language = useLanguage()
  const [, goTo] = useLocation()
  const list = useLibrary()
  const [isChoosing, setChoosing] = useState(false)
  const [opened, setOpened] = useState<{ readonly id: Id<'plan'>; readonly problems: readonly Problem[] } | null>(null)

  const keep = async (plan: Plan) => show({ id: await addPlanToDevice(plan), problems: [] })
  const show = ({ id, problems }: OpenedPlan) => {
    if (!id) return toast(say('library.failed.keep'))
    if (problems.length > 0) setOpened({ id, problems })
    else goTo(planPath(id))
  }
  const begin = async (way: Way, plan: Plan, model?: string) => {
    const id = await addPlanToDevice(plan)
    if (id) beginWay(id, way, model)
    show({ id, problems: [] })
    const [moment] = plan.moments.values()
    if (way === 'moment' || way === 'shadow') {
      const today = [...plan.days.values()].find(day => day.kind === 'today')
      showScreen({ day: today?.id ?? null, selected: moment?.id ?? null })
    }
  }
  const start = (way: Way) => {
    if (way === 'model') return setChoosing(true)
    const beginning = {
      dayTitle: say('library.newDay'),
      todayTitle: say('library.today'),
      language: language === 'ar-XB' ? 'en' : language,
      now: new Date().toISOString(),
    }
    return void begin(way, planOfWay(way, beginning))
  }
  const openExample = async () => {
    const response = await fetch(exampleFile).catch(() => undefined)
    const reading = response?.ok ? readPlanFile(await response.text()) : undefined
    if (!reading || 'refused' in reading) return toast(say('library.failed.example'))
    await keep(copyOf(reading.plan, reading.plan.plan.title, new Date().toISOString()))
  }
  const openFile = async (file: Blob) => {
    const reading = await readPlanSource(file)
    if ('refused' in reading) return toast(say(`library.failed.${reading.refused}`))
    show(await addOpenedPlan(reading, title => say('library.copyTitle', { title: title || say('app.untitled') })))
  }
  const { isOver, place } = useDroppedFiles(openFile)

  const rows = list?.rows.filter(row => row.removedAt === undefined) ?? []
  return (
    <main className={styles.page} {...place}>
      <header className={styles.head}>
        <p className={styles.name}>{say('app.name')}</p>
        <SettingsMenu />
      </header>
      {list && (
        <section className={styles.ask}>
          <div className={styles.words}>
            <h1>{rows.length === 0 ? say('library.ask') : say('library.title')}</h1>
            {rows.length === 0 && <p className={styles.lead}>{say('library.askHelp')}</p>}
            <div className={styles.verbs}>
              <Button look="primary" icon={<Plus />} onClick={() => start('dream')}>
                {say('library.start')}
              </Button>
              <Button onClick={() => void openExample()}>{say('library.example')}</Button>
              <OpenFileButton label={say('library.open')} onFile={openFile} />
            </div>
            <p className={styles.quiet}>{say('library.openHelp')}</p>
            <Link href="/join" className={styles.join}>
              {say('library.join')}
            </Link>
            {!list.kept && (
              <p className={styles.warning} role="status">
                {say('library.notKept')}
              </p>
            )}
          </div>
          {rows.length === 0 && (
            <figure className={styles.example}>
              <img alt="" width={320} height={180} src={examplePicture} />
              <figcaption>{say('library.exampleName')}</figcaption>
            </figure>
          )}
        </section>
      )}
      {list && <WaysIn isOpen={rows.length === 0} onChoose={start} />}
      {rows.length > 0 && (
        <ul className={styles.tiles} aria-label={say('library.plans')}>
          {rows.map(row => (
            <PlanTile key={row.id} row={row} />
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        <Link href="/hosting">{say('library.hosting')}</Link>
      </footer>
      {isChoosing && (
        <Suspense>
          <ModelsDialog onPlan={(plan, model) => void begin('model', plan, model)} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
      {isOver && <p className={styles.drop}>{say('library.drop')}</p>}
      {opened && <ProblemsDialog problems={opened.problems} onClose={() => goTo(planPath(opened.id))} />}
    </main>
  )
}
