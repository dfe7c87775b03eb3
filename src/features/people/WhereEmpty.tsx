import { AddAdult } from '../../cards/people/AddAdult.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './People.module.css'
import { useLeaveFor } from './WhatEmpty.tsx'

/** Nobody by name yet: the first is added here. */
export function NoPeople() {
  const say = useEveryWord()
  const still = useIsStill()
  return (
    <section className={styles.empty}>
      <h3 className={styles.question}>{say('people.where.empty')}</h3>
      <p>{say('people.where.empty.help')}</p>
      {!still && <AddAdult kind="person" look="primary" />}
    </section>
  )
}

/** Nothing happens on the weekday: the day comes first. */
export function NoMoments({ weekday }: { weekday: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const leaveFor = useLeaveFor()
  const presenting = useScreen(screen => screen.presenting)
  return (
    <section className={styles.empty}>
      <h3 className={styles.question}>{say('people.where.noMoments')}</h3>
      <p>{say('people.where.noMoments.help', { weekday: format.weekday(weekday, 'long') })}</p>
      {!presenting && (
        <Button look="primary" onClick={() => leaveFor('day')}>
          {say('people.where.noMoments.go')}
        </Button>
      )}
    </section>
  )
}
