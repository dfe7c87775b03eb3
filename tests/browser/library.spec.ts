import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

const example = readFileSync(new URL('../../public/lakeshore-commons.backmap.json', import.meta.url), 'utf8')
const title = 'Grade 7 house at Lakeshore Commons'

async function openByButton(page: Page, text: string | Buffer, name = 'plan.backmap.json'): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function openByDrop(page: Page, text: string): Promise<void> {
  const dragged = await page.evaluateHandle(content => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'plan.backmap.json', { type: 'application/json' }))
    return data
  }, text)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dragged })
  await expect(page.getByText('Let go to open it')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: dragged })
}

async function openByPaste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(content => navigator.clipboard.writeText(content), text)
  await page.keyboard.press('ControlOrMeta+V')
}

for (const [how, open] of [
  ['by its button', openByButton],
  ['by dropping it', openByDrop],
  ['by pasting it', openByPaste],
] as const) {
  test(`a plan file is opened ${how}`, async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible()
    await open(page, example)
    await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue(title)
    await page.getByRole('link', { name: 'All plans' }).click()
    await expect(page.getByRole('list', { name: 'Plans' }).getByRole('heading')).toHaveText([title])
  })
}

test.describe('with a plan on the device', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await openByButton(page, example)
    await expect(page.getByText('Saved on this device')).toBeVisible()
    await page.getByRole('link', { name: 'All plans' }).click()
    await expect(plans(page)).toHaveText([title])
  })

  test('a copy is a plan of its own', async ({ page }) => {
    await choose(page, title, 'Duplicate')
    await expect(plans(page)).toHaveText([`${title} (copy)`, title])
    await page.getByRole('link', { name: `Open ${title} (copy)` }).click()
    await page.getByRole('textbox', { name: 'Your dream' }).fill('Every student is expected.')
    await expect(page.getByText('Saved on this device')).toBeVisible()
    await page.getByRole('link', { name: 'All plans' }).click()
    await page.getByRole('link', { name: `Open ${title}`, exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Your dream' })).toHaveValue(JSON.parse(example).plan.dream)
  })

  test('a plan gets another name, here and in the plan', async ({ page }) => {
    await choose(page, title, 'Rename')
    await page.getByRole('textbox', { name: 'New name' }).fill('Harbor House')
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    await expect(plans(page)).toHaveText(['Harbor House'])
    await page.getByRole('link', { name: 'Open Harbor House' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue('Harbor House')
  })

  test('a deleted plan comes back with Undo', async ({ page }) => {
    await choose(page, title, 'Delete')
    await expect(page.getByText(`“${title}” is deleted`).last()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What would an ideal day look like for your students?',
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(plans(page)).toHaveText([title])
    await page.getByRole('link', { name: `Open ${title}` }).click()
    await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue(title)
  })

  for (const [what, content, said] of [
    ['a file cut short', example.slice(0, 2000), 'This file cannot be read: it is no plan file, or it was cut short.'],
    ['a file of something else', '{"recipe": "soup"}', 'This file holds no plan. Nothing was changed.'],
    ['a newer plan', example.replace('"version": 1', '"version": 2'), 'This plan was made with a newer version.'],
    ['a picture from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'This picture carries no plan.'],
  ] as const) {
    test(`${what} is refused in words, and nothing changes`, async ({ page }) => {
      const before = await page.getByRole('list', { name: 'Plans' }).innerText()
      await openByButton(page, content, 'something')
      await expect(page.getByText(said).last()).toBeVisible()
      await page.reload()
      await expect(plans(page)).toHaveText([title])
      expect(await page.getByRole('list', { name: 'Plans' }).innerText()).toBe(before)
    })
  }
})

function plans(page: Page) {
  return page.getByRole('list', { name: 'Plans' }).getByRole('heading')
}

async function choose(page: Page, plan: string, verb: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${plan}`, exact: true }).click()
  await page.getByRole('menuitem', { name: verb }).click()
}

test('an address that leads nowhere shows the plans', async ({ page }) => {
  for (const address of ['/#/nowhere/at-all', '/#/constructor']) {
    await page.goto(address)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible()
  }
})
