import { test } from './app.ts'
import { keyboard } from './hands.ts'
import { doMainJob } from './mainJob.ts'
import { throughPictures } from './wayOfPictures.ts'

test('with the keyboard alone, an empty page becomes a mapped day that is there tomorrow', async ({
  page,
  context,
  openElsewhere,
}) => {
  test.setTimeout(180_000)
  await doMainJob({
    way: throughPictures,
    hands: keyboard(page),
    async comeBack() {
      await page.close()
      return keyboard(await context.newPage())
    },
    elsewhere: async () => keyboard(await openElsewhere()),
  })
})
