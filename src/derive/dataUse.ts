import { compareText, type Id } from '../domain/ids.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { timesNamed } from './alongRows.ts'
import { supportsOfType } from './neededOfType.ts'
import type { NeedTables } from './needs.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, rule, ruleFrom, seenAs } from './rule.ts'
import { touchedSince } from './versions.ts'

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

function wordsOf(lang: string): RegExp {
  return words[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
}

/** A text in which a letter and its accent are one; below U+0300 nothing can be joined, and most texts have nothing else. */
function composed(text: string): string {
  return beyond.test(text) ? text.normalize('NFC') : text
}

const beyond = /[\u0300-\uffff]/

/** The practices whose title or detail speaks of data or evidence; only new words are read again. */
const practicesSaying = ruleFrom(
  { practices: ['title', 'detail', 'lang'], plan: ['language'] },
  (before: Before<Words, ReadonlyMap<Id<'practice'>, true>> | undefined, plan: Words) => {
    const { language } = plan.plan
    const spoken = wordsOf(language)
    const rowOf = ({ title, detail, lang }: Practice) => {
      const words = lang === undefined ? spoken : wordsOf(lang)
      return words.test(composed(title)) || words.test(composed(detail)) ? true : undefined
    }
    const isSameLanguage = before?.plan.plan.language === language
    const touched = isSameLanguage ? touchedSince(before.plan.practices, plan.practices) : undefined
    const rows = rowsOfTable(plan.practices, rowOf, before?.answer, touched as Set<Id<'practice'>> | undefined) // ids of practices
    return before && keysTouched(before.answer, rows).length === 0 ? before.answer : rows
  },
)

type Words = Pick<Plan, 'plan' | 'practices'>

const { all: dataSupports, needed: dataNeeded } = supportsOfType('data')
const timesNeeded = seenAs(dataNeeded, timesNamed<Id<'practice'>, Id<'support'>>())

/** [D34] Data supports no practice needs; practices whose title or detail speaks of data or evidence and that need no data; by id. */
export const dataUse = rule({ answers: [dataSupports, dataNeeded, practicesSaying] }, dataUseOf)

function dataUseOf(plan: NeedTables & Pick<Plan, 'plan'>): DataUse {
  const needed = dataNeeded(plan)
  const times = timesNeeded(plan)
  return {
    feedsNothing: [...dataSupports(plan)].filter(id => !times.has(id)),
    saysEvidenceWithoutData: [...practicesSaying(plan).keys()].filter(id => !needed.has(id)).sort(compareText),
  }
}
