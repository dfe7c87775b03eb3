import { editRecord, writeText } from '../../src/document/commands.ts'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../src/document/planDocument.ts'
import { documentOf, stateOf } from '../../src/document/planState.ts'
import { writePlanFileWithState } from '../../src/domain/mergePart.ts'
import { moment, plan } from '../support/planBuilders.ts'
import { expect, test } from './app.ts'

function fileOf(name: string, document: PlanDocument) {
  const text = writePlanFileWithState(document.getState(), stateOf(document))
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

test('ten tables without a network are merged in one go, a bad file among them, and taken back in one press', async ({
  page,
}) => {
  const start = createPlanDocument(plan(moment('lunch', '11:00-12:00', { title: 'Lunch', does: 'Eat.' })))
  const tables = Array.from({ length: 10 }, (_, index) => {
    const ydoc = documentOf(stateOf(start))
    if (!ydoc) throw new Error('the start does not read')
    const table = openPlanDocument(ydoc)
    table.change(
      writeText('moment:lunch', 'does', 'Eat.', `Eat. Table ${index + 1}.`),
      editRecord('moment:lunch', { tags: [`table ${index + 1}`] }),
    )
    return fileOf(`table-${index + 1}.json`, table)
  })
  await page.goto('/')
  await page.locator('input[type=file]').first().setInputFiles(fileOf('start.json', start))
  await page.getByRole('link', { name: 'List', exact: true }).click()

  const bad = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') }
  await page.getByRole('button', { name: 'Take away', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Merge files/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles([...tables, bad])
  await expect(dialog.getByText('No plan file, or cut short.')).toBeVisible()
  await expect(dialog.getByText('A copy of this plan. All edits of both are kept, letter by letter.')).toHaveCount(10)
  await dialog.getByRole('button', { name: 'Merge 10 files' }).click()
  await expect(dialog.getByRole('heading', { name: '10 files are merged' })).toBeVisible({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.locator('span', { hasText: 'The merge is undone' })).toBeVisible()
})
