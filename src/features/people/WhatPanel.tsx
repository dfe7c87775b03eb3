import { AnswersFor } from '../../cards/people/AnswersFor.tsx'
import { OfferForPractice } from '../../cards/people/OfferPeople.tsx'
import { PartFields } from '../../cards/people/PartFields.tsx'
import { useSayPart } from '../../cards/people/partWords.ts'
import type { PracticeRow } from '../../derive/whoDoesWhat.ts'
import type { Role } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import styles from './People.module.css'

/** One cell in plain words, with what can be changed of it; then who answers for the practice, and who could be asked. */
export function WhatPanel({ row, role }: { row: PracticeRow; role: Role }) {
  const say = useEveryWord()
  const sayPart = useSayPart()
  const still = useIsStill()
  const { practice } = row
  const name = role.title || say('card.untitled')
  return (
    <>
      <h3 className={styles.heading}>
        <bdi>{practice.title || say('card.untitled')}</bdi>
      </h3>
      {still ? (
        <p>{say('people.part.said', { role: name, part: sayPart(row.parts.get(role.id)) })}</p>
      ) : (
        <PartFields role={role.id} practice={practice.id} title={name} />
      )}
      <AnswersFor practice={practice.id} />
      <OfferForPractice practice={practice.id} />
    </>
  )
}
