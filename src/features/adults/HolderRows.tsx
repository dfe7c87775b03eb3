import type { RoleWeek } from '../../derive/roleWeek.ts'
import type { Contract } from '../../domain/contract.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { NumberRow } from './NumberRow.tsx'
import styles from './Numbers.module.css'
import type { OnAbout } from './PracticeWay.tsx'
import { useSayPost } from './useSayPost.ts'
import { Way } from './Way.tsx'

interface HolderRowsProps {
  week: RoleWeek
  contract: Contract
  onAbout: OnAbout
}

/** What the contract allows each of those who hold a role, by name or as many as there are, and all of them together. */
export function HolderRows({ week: { holders, demand }, contract, onAbout }: HolderRowsProps) {
  const say = useEveryWord()
  const sayPost = useSayPost()
  const most = contract.maxContactMinutesPerDay
  return (
    <>
      <p className={styles.sum}>{say('adults.behind.holders', { most })}</p>
      <ul className={styles.rows}>
        {holders.map(({ person: { id, label, fte }, capacityMinutes: minutes }) => (
          <NumberRow key={id} end={say('adults.behind.holder', { time: sayPost(fte), minutes })}>
            <Way onPress={() => onAbout(id)}>{label || say('card.untitled')}</Way>
          </NumberRow>
        ))}
        {holders.length === 0 && (
          <NumberRow end={say('adults.behind.holder.each', { minutes: most, n: demand.have })}>
            {say('adults.unnamed', { n: demand.have })}
          </NumberRow>
        )}
      </ul>
      <p className={styles.sum}>{say('adults.behind.holders.sum', { minutes: demand.capacityMinutes })}</p>
    </>
  )
}
