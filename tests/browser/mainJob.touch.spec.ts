import { test } from './app.ts'
import { touch } from './hands.ts'
import { doMainJob } from './mainJob.ts'
import { throughList } from './wayOfList.ts'
import { throughPictures } from './wayOfPictures.ts'

test('by touch, an empty page becomes a mapped day that is there tomorrow', async ({
  page,
  context,
  viewport,
  openElsewhere,
}) => {
  const isPhone = viewport !== null && viewport.width < 700
  await doMainJob({
    way: isPhone ? throughList : throughPictures,
    hands: touch(page),
    async comeBack() {
      await page.close()
      return touch(await context.newPage())
    },
    elsewhere: async () => touch(await openElsewhere()),
  })
})
