import { useEveryWord } from '../../store/everyWord.ts'
import { isOnlyHere, isPlainHttp, ownAddress, sayAddress } from './address.ts'
import styles from './Share.module.css'

/** What the address of the links means for the others, where it is not plain. */
export function AddressNotes({ address, isKnown }: { address: string; isKnown: boolean }) {
  const say = useEveryWord()
  const here = ownAddress()
  if (!isKnown && isOnlyHere(address)) return <p className={styles.warning}>{say('share.localhost')}</p>
  return (
    <>
      {isOnlyHere(here) && address !== here && (
        <p className={styles.note}>{say('share.nearby', { host: sayAddress(address), here: sayAddress(here) })}</p>
      )}
      {isPlainHttp(address) && <p className={styles.note}>{say('share.plainHttp')}</p>}
    </>
  )
}
