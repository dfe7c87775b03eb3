/** Words that schedules use for what is not a moment, in English and Spanish. */

const columnWords =
  /^(?:(?:per(?:iod|[ií]odo)?s?|blocks?|bloques?|classe?s?|mods?|times?|horas?|horario|start(?:s|ing)?(?: time)?|begins?|from|inicio|de|empieza|ends?(?: time)?|ending|to|fin(?:al)?|hasta|termina|length|minutes?|mins?|minutos|duration|duraci[oó]n|total|description|descripci[oó]n|activity|actividad|event|what|bell|campana|subject|room|#|no\.?)[\s/&]*)+$/i
const passingWords =
  /^(?:(?:\d+[\s-]?min(?:ute)?s?\.?\s+)?(?:passing|pass|transition|travel|cambio de (?:clase|sal[oó]n)|pasillo|transici[oó]n)(?:\s+(?:time|period|bell|de clases?))?)\.?$/i
const durationForm =
  /^[([]?\s*(?:\d{1,3}\s*(?:min(?:ute|uto)?s?\.?|m|['′’])|\d\s*(?:h(?:ou)?rs?\.?|h)(?:\s*(?:and\s+)?\d{1,2}\s*(?:min(?:ute)?s?\.?|m)?)?)\s*[)\]]?$/i
const wayOfSplitting =
  /\b(?:odd|even|impar(?:es)?|par(?:es)?|[a-f]\s?-?days?|d[ií]a\s[a-f]|days?\s(?:\d|[a-f])|grades?|grado|\d(?:st|nd|rd|th)|k-\d|track|team|house|cohort|group|upper|lower|elementary|middle|high|[ab]\slunch|lunch\s[ab])\b/i

const dayNames: readonly RegExp[] = [
  /^(?:mon(?:day)?s?|m|lun(?:es)?|lu)$/i,
  /^(?:tue?s?(?:day)?s?|tu|t|mar(?:tes)?|ma)$/i,
  /^(?:wed(?:s|nesday)?s?|w|mi[eé](?:rcoles)?|mi|x)$/i,
  /^(?:thu(?:r|rs)?(?:day)?s?|th|r|jue(?:ves)?|ju)$/i,
  /^(?:fri(?:day)?s?|f|vie(?:rnes)?|vi)$/i,
  /^(?:sat(?:urday)?s?|s[aá]b(?:ado)?s?)$/i,
  /^(?:sun(?:day)?s?|dom(?:ingo)?s?)$/i,
]

/** Whether a cell only names a column: "Start Time", "Period", "Length". */
export function isColumnWord(cell: string): boolean {
  return columnWords.test(cell.replace(/[:.*]+$/, ''))
}

/** The time it takes to walk from one class to the next. */
export function isPassing(title: string): boolean {
  return passingWords.test(title.trim())
}

/** "54 min", "(1 hr 20 min)". */
export function isDuration(cell: string): boolean {
  return durationForm.test(cell.trim())
}

/** Whether the heading of a column says for whom or for which days it is, so that it is a schedule of its own. */
export function namesASchedule(cell: string): boolean {
  return wayOfSplitting.test(cell) || weekdaysIn(cell).length > 0
}

/** The weekdays a heading names, 1 (Monday) to 7, in order: "Mon/Wed", "Tuesday – Friday", "M-F". Single letters only beside others. */
export function weekdaysIn(text: string): number[] {
  const words = text.split(/(\s*[-–—]\s*|\s+(?:to|through|thru|a|al)\s+|[\s,/&+.:()]+)/i).filter(word => word !== '')
  const named = words.map(word => dayNames.findIndex(name => name.test(word)) + 1)
  const days = new Set<number>()
  const hasLongName = words.some((word, index) => named[index] && word.length > 2)
  const areAllDays = words.every(
    (word, index) => named[index] || !/[\p{L}\d]/u.test(word) || /^(?:to|through|thru|and|y|a|al)$/i.test(word.trim()),
  )
  for (const [index, word] of words.entries()) {
    const day = named[index] ?? 0
    if (day === 0 || (word.length < 3 && !areAllDays && !hasLongName)) continue
    days.add(day)
    const until = named[index + 2] ?? 0
    if (until > day && /^\s*(?:[-–—]|(?:to|through|thru|a|al))\s*$/i.test(words[index + 1] ?? '')) {
      for (let each = day; each <= until; each++) days.add(each)
    }
  }
  if (days.size === 1 && !areAllDays && !hasLongName) return []
  return [...days].sort((a, b) => a - b)
}

const opening =
  /^(?:\*+\s*\S+\s|(?:note|nota|dear|estimad[oa]s?|hello|thank|thanks|please|por favor|questions?|copyright|call|phone|tel|fax|updated|revised|rev\.)\b)/i

const telephone = /\(\d{3}\)\s*\d{3}[-.\s]\d{4}|\b\d{3}[-.\s]\d{3}[-.\s]\d{4}\b/

/** A sentence, not a row: it may name times, but what it says is not a moment. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  const isEnded = /[\p{L}\d)][.?!]$/u.test(text.trim()) && !/\b(?:hr|min|mins|etc|[ap]\.?\s?m)\.$/i.test(text.trim())
  if (telephone.test(text)) return true
  return words.length > 14 || (words.length > 3 && isEnded) || opening.test(text.trim())
}
