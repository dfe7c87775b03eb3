import { type Id, isId, kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { cardIn } from './cardTitles.ts'
import { nameOfRecord } from './sayRecord.ts'
import { useSayFeeling } from './useSayFeeling.ts'

/** What any record is called in a list of many kinds: by its own words, or by the moment it belongs to; a feeling to guard against as one not to have. */
export function useNameOf(): (plan: Plan, id: Id) => string {
  const say = useEveryWord()
  const sayFeeling = useSayFeeling()
  return (plan, id) => {
    const record = cardIn(plan, id)
    const moment = record?.moment
    const title = isId('moment', moment) ? nameOfRecord(plan, moment, say) : undefined
    if (kindOf(id) === 'feeling' && title) {
      const key = record?.kind === 'guard' ? 'talk.kind.feeling.guard' : 'talk.kind.feeling'
      return say(key, { word: sayFeeling(String(record?.word)), title })
    }
    const own = [record?.title, record?.text].find(text => typeof text === 'string' && text !== '')
    return title ?? nameOfRecord(plan, id, say) ?? (own ? String(own) : say('card.untitled'))
  }
}
