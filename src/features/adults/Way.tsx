import styles from './Numbers.module.css'

/** The name of a card, and the way to it. */
export function Way({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button type="button" className={styles.way} onClick={onPress}>
      <span>
        <bdi>{children}</bdi>
      </span>
    </button>
  )
}
