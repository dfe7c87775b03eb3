import { expect, it } from 'vitest'
import { dataUse } from '../../../src/derive/dataUse.ts'
import { needs, plan, practice, requires, support } from '../../support/planBuilders.ts'

it('[D34] finds data that no practice needs, helpful at most, and practices that speak of data and need none', () => {
  const data = (name: string) => support(name, { type: 'data' })
  const week = plan(
    ...['z', 'idle', 'used', 'deep', 'nice'].map(data),
    support('screens', { type: 'tools' }),
    support('tool', { type: 'tools' }),
    support('hall', { type: 'space' }),
    requires('tool', 'deep'),
    practice('fed', { title: 'Look at data' }),
    needs('fed', 'used'),
    practice('deep', { title: 'Use evidence' }),
    needs('deep', 'tool'), // data by what its tool requires
    practice('half', { title: 'Talk about data' }),
    needs('half', 'nice', { weight: 'helpful' }),
    practice('detail', { title: 'Meet', detail: 'With the Evidence from yesterday.' }),
    practice('quiet', { title: 'Greet at the door' }),
    needs('quiet', 'tool'),
  )
  expect(dataUse(week)).toEqual({
    feedsNothing: ['support:idle', 'support:nice', 'support:z'],
    saysEvidenceWithoutData: ['practice:detail', 'practice:half'],
  })
})

/** Whether a practice of this title, in this language, is taken to speak of data. */
const speaks = (title: string, lang?: string, language = 'en') =>
  dataUse({
    ...plan(practice('p', { title, ...(lang !== undefined && { lang }) }), { in: 'plan', facts: { language } }),
  }).saysEvidenceWithoutData.length === 1

it('[D34] knows whole words, in the language of the practice, else of the plan', () => {
  expect(['Evidence-based circles', 'DATA day', 'data'].map(title => speaks(title))).toEqual([true, true, true])
  expect(['Update the database', 'Self-evident'].map(title => speaks(title))).toEqual([false, false])
  expect(speaks('Miramos los datos', 'es-MX')).toBe(true)
  expect(speaks('Hablamos de evidencias', undefined, 'es')).toBe(true)
  expect(speaks('Miramos los datos', 'en', 'es')).toBe(false)
  expect(speaks('Xem dữ liệu', 'vi')).toBe(true)
  expect(['查看数据', '查看數據', '看資料', '循证，看证据', '看證據'].map(title => speaks(title, 'zh'))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  expect(['نراجع البيانات معا', 'نجمع بيانات', 'دليل', 'أدلة', 'معطيات'].map(title => speaks(title, 'ar'))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  expect(speaks('Miramos los datos', 'ES')).toBe(true)
  expect(speaks('Look at data', 'ht')).toBe(true) // a language without words of its own
})

it('[D34] knows a word however its marks are written', () => {
  expect(speaks('Xem dữ liệu'.normalize('NFD'), 'vi')).toBe(true)
})
