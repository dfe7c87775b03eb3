import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ActionBar } from '../../cards/ActionBar.tsx'
import type { CardId } from '../../cards/cardTitles.ts'
import { DraftLongText } from '../../cards/DraftLongText.tsx'
import { FilterButton, FilterLine } from '../../cards/filter/FilterTools.tsx'
import { TalkMenu } from '../../cards/TalkMenu.tsx'
import { theDay } from '../../derive/theDay.ts'
import { addRecord, writeText } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill, useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { useKept } from '../../store/useKept.ts'
import { useSought } from '../../store/useSought.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { CardSection } from './CardSection.tsx'
import { DayOutline } from './DayOutline.tsx'
import { FoundCards } from './FoundCards.tsx'
import styles from './ListView.module.css'
import { LooseEndList } from './LooseEndList.tsx'
import { newCard } from './listCommands.ts'
import { dayParts } from './momentMoves.ts'
import { bringIntoSight, wishFor } from './openCards.ts'
import { seek } from './seek.ts'

/** The whole plan as headings, lists and buttons, written in place: a peer of the pictures. */
export function ListView() {
  const say = useEveryWord()
  const presenting = useScreen(screen => screen.presenting)
  const onlyLooks = useOnlyLooks()
  const [words, setWords] = useState('')
  const kept = useKept()
  const showAll = () => {
    setWords('')
    show({ filter: {} })
  }
  useSelectedInSight(showAll)
  return (
    <div className={styles.view}>
      <div className={styles.content}>
        <Dream />
        {!presenting && (
          <search className={styles.find}>
            <TextField
              type="search"
              label={say('list.find')}
              value={words}
              onChange={event => setWords(event.target.value)}
              onKeyDown={event => event.key === 'Escape' && setWords('')}
            />
            <FilterButton />
          </search>
        )}
        <FilterLine />
        {words.trim() === '' && !kept ? <WholePlan /> : <FoundCards words={words} kept={kept} />}
      </div>
      {!presenting && <ActionBar end={<TalkMenu />}>{!onlyLooks && <AddMoment onAdd={showAll} />}</ActionBar>}
    </div>
  )
}

/** Coming from another view, the card selected there is open and in sight here. */
function useSelectedInSight(showAll: () => void) {
  const { getState } = useOpenPlan()
  useEffect(() => {
    const { selected, day } = useScreen.getState()
    const plan = getState()
    const found = selected && seek(plan, selected, theDay(plan, day ?? undefined)?.id)
    if (found) bringIntoSight(found)
  }, [getState])
  useSought(id => {
    const plan = getState()
    const found = seek(plan, id, theDay(plan, useScreen.getState().day ?? undefined)?.id)
    if (!found) return
    showAll()
    bringIntoSight(found)
  })
}

function WholePlan() {
  return (
    <>
      <DayOutline />
      <div className={styles.plan}>
        <CardSection kind="learner" />
        <CardSection kind="practice" alone />
        <CardSection kind="role" alone />
        <CardSection kind="support" alone />
        <CardSection kind="permission" alone />
        <CardSection kind="person" />
        <CardSection kind="outcome" />
        <CardSection kind="condition" />
        <CardSection kind="assumption" />
        <CardSection kind="fund" />
      </div>
      <LooseEndList />
    </>
  )
}

function Dream() {
  const say = useEveryWord()
  const change = useChange()
  const id = usePlan(plan => plan.plan.id)
  const dream = usePlan(plan => plan.plan.dream)
  const still = useIsStill()
  return (
    <section className={styles.dream}>
      <h2 className={styles.sectionName}>{say('list.dream')}</h2>
      {still ? (
        <p className={styles.said} dir="auto">
          {dream}
        </p>
      ) : (
        <DraftLongText
          quietLabel
          label={say('list.dream')}
          placeholder={say('list.dream.ask')}
          value={dream}
          onWrite={(before, after) => change(writeText(id, 'dream', before, after))}
        />
      )}
    </section>
  )
}

/** The one verb of the list: a moment at the end of the day. */
function AddMoment({ onAdd }: { onAdd: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const { getState } = useOpenPlan()
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(theDay, asked)
  if (!day) return null
  return (
    <Button
      look="primary"
      icon={<Plus />}
      aria-label={say('list.add.moment')}
      onClick={() => {
        const plan = getState()
        const last = dayParts(plan, day.id)
          .flatMap(row => row.moments)
          .at(-1)
        const record = newCard(plan, 'moment', last?.id ?? null, { day: day.id, part: 'morning' })
        change(addRecord(record))
        onAdd()
        wishFor(`${day.id}>${record.id as CardId & Id<'moment'>}`)
      }}
    >
      {say('kind.moment')}
    </Button>
  )
}
