import type { Problem } from '../../domain/report.ts'
import { useWord } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './LibraryView.module.css'

const shown = 30

/** What could not be read in a file that opened all the same. */
export function ProblemsDialog({ problems, onClose }: { problems: readonly Problem[]; onClose: () => void }) {
  const say = useWord()
  const listed = problems.filter(({ code }) => code !== 'more').slice(0, shown)
  const unlisted = problems.find(({ code }) => code === 'more')
  const all = unlisted ? problems.length - 1 + Number(unlisted.found) : problems.length
  return (
    <Dialog
      title={say('library.problems.title')}
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {say('library.problems.show')}
        </Button>
      }
    >
      <p>{say('library.problems.help')}</p>
      <ul className={styles.problems}>
        {listed.map(problem => (
          <li key={`${problem.where} ${problem.code} ${problem.found}`} dir="auto">
            {say(problem.kept ? 'library.problems.kept' : 'library.problems.left', {
              where: problem.where,
              found: problem.found,
            })}
          </li>
        ))}
      </ul>
      {all > listed.length && <p>{say('library.problems.more', { n: all - listed.length })}</p>}
    </Dialog>
  )
}
