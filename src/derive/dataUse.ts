import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'

/** Data nobody works with, and work that speaks of data it has not got. */
export interface DataUse {
  readonly feedsNothing: readonly Id<'support'>[]
  readonly saysEvidenceWithoutData: readonly Id<'practice'>[]
}

/** Words for data and evidence, by language; English where a language has none of its own. */
const english = /(?<!\p{L})(?:data|evidence)(?!\p{L})/iu
const words: Readonly<Record<string, RegExp>> = {
  en: english,
  es: /(?<!\p{L})(?:datos?|evidencias?)(?!\p{L})/iu,
  vi: /(?<!\p{L})(?:dữ liệu|bằng chứng|minh chứng)(?!\p{L})/iu,
  zh: /數據|数据|資料|证据|證據/u,
  ar: /بيانات|أدلة|دليل|معطيات/u,
}

/** [D34] Data supports no practice needs; practices whose title or detail speaks of data or evidence and that need no data; by id. */
export function dataUse(plan: NeedTables & Pick<Plan, 'plan'>): DataUse {
  const needed = supportsNeeded(plan, 'needed')
  const isData = (id: Id<'support'>) => plan.supports.get(id)?.type === 'data'
  const used = new Set([...needed.values()].flatMap(ids => [...ids]))
  return {
    feedsNothing: [...plan.supports.keys()].filter(id => isData(id) && !used.has(id)).sort(compareText),
    saysEvidenceWithoutData: [...plan.practices.values()]
      .sort(byId)
      .filter(({ id, title, detail, lang = plan.plan.language }) => {
        const spoken = words[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
        return spoken.test(`${title}\n${detail}`.normalize('NFC')) && ![...(needed.get(id) ?? [])].some(isData)
      })
      .map(({ id }) => id),
  }
}
