import { DraftNumber, DraftText } from '../../cards/DraftField.tsx'
import { PartFields } from '../../cards/people/PartFields.tsx'
import { useSayPart } from '../../cards/people/partWords.ts'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import { editLink, removeLink } from '../../document/linkCommands.ts'
import { compareText, type Id, kindOf } from '../../domain/ids.ts'
import type { Link } from '../../domain/links.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CardId, columnOf } from '../../output/mapColumns.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { select } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { showMap } from './mapScreen.ts'
import styles from './Panels.module.css'
import { type Tie, type TieName, tieNamed } from './ties.ts'
import { nameOf } from './titles.ts'

/** The links of one kind at a card, each opening to its reason, and a way to add one. */
export function LinkList({ at, tie }: { at: CardId; tie: Tie }) {
  const say = useWord()
  const links = useDerived(linksAt, at, tie.name)
  return (
    <>
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map(link => (
            <LinkItem key={link.id} link={link} other={tie.here === 'from' ? link.to : link.from} />
          ))}
        </ul>
      )}
      <div>
        <Button small onClick={() => showMap({ open: { panel: 'link', at, tie } })}>
          {say('map.links.add')}
          <span className="forReaders">: {say(`map.tie.${tie.name}`)}</span>
        </Button>
      </div>
    </>
  )
}

function LinkItem({ link, other }: { link: Link; other: Id }) {
  const say = useWord()
  const format = useFormat()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const title = usePlan(plan => nameOf(plan, other)) || say('card.untitled')
  const sure = link.confidence === undefined ? '' : say('map.links.sure', { percent: format.number(link.confidence) })
  const sayPart = useSayPart()
  const does = link.kind === 'does' ? (link as Link<'does'>) : undefined
  const part = does && sayPart({ letters: does.part, count: does.count })
  const remove = () => editWithUndo(say('map.links.removed', { other: title }), () => change(removeLink(link.id)))
  return (
    <li>
      <details className={styles.link}>
        <summary>
          <span dir="auto">{title}</span>
          {(part || link.reason || sure) && (
            <span className={styles.quiet} dir="auto">
              {[part, link.reason, sure].filter(Boolean).join(' · ')}
            </span>
          )}
        </summary>
        <div className={styles.linkFields}>
          <DraftText
            label={say('map.links.reason', { other: title })}
            value={link.reason}
            onWrite={reason => change(editLink(link.id, { reason }))}
          />
          <DraftNumber
            label={say('map.links.confidence', { other: title })}
            value={link.confidence}
            most={100}
            onWrite={confidence => change(editLink(link.id, { confidence: confidence ?? undefined }))}
          />
          {link.kind === 'does' && (
            <PartFields role={link.from as Id<'role'>} practice={link.to as Id<'practice'>} title={title} keepsLast />
          )}
          {link.kind === 'needs' && (
            <CheckField
              label={say('map.links.helpful')}
              checked={(link as Link<'needs'>).weight === 'helpful'}
              onChange={event =>
                change(editLink<'needs'>(link.id, { weight: event.target.checked ? 'helpful' : 'needed' }))
              }
            />
          )}
          <div className={styles.verbs}>
            {columnOf(other) && (
              <Button small onClick={() => goTo(other as CardId)}>
                {say('map.links.go', { other: title })}
              </Button>
            )}
            <Button small look="danger" onClick={remove}>
              {say('map.links.remove', { other: title })}
            </Button>
          </div>
        </div>
      </details>
    </li>
  )
}

/** Leads on to the card at the other end, with its details open. */
function goTo(card: CardId) {
  select(card)
  showMap({ open: { panel: 'details', card }, gap: null })
}

function linksAt(plan: Plan, at: string, name: string): readonly Link[] {
  const tie = tieNamed(at as Id, name as TieName) // both were written by the list above
  if (!tie) return []
  const grouped = (tie.here === 'from' ? linksByFrom : linksByTo)(plan, tie.link) as ReadonlyMap<Id, readonly Link[]> // by the card's end
  const otherOf = (link: Link) => (tie.here === 'from' ? link.to : link.from)
  return (grouped.get(at as Id) ?? [])
    .filter(link => kindOf(otherOf(link)) === tie.other)
    .toSorted((a, b) => compareText(nameOf(plan, otherOf(a)), nameOf(plan, otherOf(b))) || compareText(a.id, b.id))
}
