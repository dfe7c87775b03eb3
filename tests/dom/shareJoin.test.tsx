import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import * as Y from 'yjs'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import { linksFrom, type Tier, writeRoomLink } from '../../src/domain/access.ts'
import { type Refusal, refusals } from '../../src/domain/wire.ts'
import { JoinPage } from '../../src/features/share/JoinPage.tsx'
import { JoinWithCode } from '../../src/features/share/JoinWithCode.tsx'
import { show } from '../../src/store/screen.ts'
import { every } from '../../src/words/every.ts'
import { leadLink } from '../support/fakeSharing.ts'
import { moment, plan } from '../support/planBuilders.ts'

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

/** A server that has one plan and gives it to whoever asks. */
function serve(id: `plan:${string}`, title: string) {
  const made = plan(moment('lunch', '', { title: 'Lunch' }))
  const { ydoc } = createPlanDocument({ ...made, plan: { ...made.plan, id, title } })
  answer(path =>
    path.endsWith('/exchange')
      ? Response.json({
          tier: 'edit',
          epoch: 1,
          frozen: false,
          update: base64(Y.encodeStateAsUpdate(ydoc)),
          kept: base64(Y.encodeSnapshot(Y.snapshot(ydoc))),
        })
      : Response.json({ tier: 'edit', epoch: 1, frozen: false }),
  )
}

function refuse(why: Refusal) {
  answer(() => Response.json({ refused: why }, { status: 403 }))
}

function answer(give: (path: string, body: unknown) => Response) {
  vi.stubGlobal('fetch', async (url: string | URL, init?: RequestInit) =>
    give(new URL(url, location.href).pathname, init?.body ? JSON.parse(String(init.body)) : undefined),
  )
}

function linkText(tier: Tier): string {
  return writeRoomLink(linksFrom(leadLink, 1)[tier] ?? leadLink).replace('#/p/', '')
}

function open(link: string) {
  const place = memoryLocation({ path: `/p/${link}`, record: true })
  render(
    <Router hook={place.hook}>
      <JoinPage link={link} />
    </Router>,
  )
  return { place, user: userEvent.setup() }
}

beforeEach(() => {
  localStorage.clear()
  show({ language: 'en' })
})

afterEach(() => vi.unstubAllGlobals())

it('invites to the plan behind a link, asks for a name at most, and leaves the secret behind', async () => {
  serve('plan:invited', 'Harbor House')
  const link = linkText('edit')
  const { place, user } = open(link)
  expect(await screen.findByRole('heading', { name: 'You are invited to edit “Harbor House”' })).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'What may the others call you?' }), ' Ana ')
  await user.keyboard('{Enter}')
  expect(place.history.at(-1)).toBe('/plan/invited')
  expect(place.history.join(' ')).not.toContain(link)
  expect(localStorage.getItem('backmap.nickname')).toBe('Ana')
})

it('says what each link lets its holder do', async () => {
  serve('plan:levels', 'Harbor House')
  for (const [tier, words] of [
    ['view', 'You are invited to look at “Harbor House”'],
    ['facilitate', 'You are invited to lead “Harbor House”'],
  ] as const) {
    open(linkText(tier))
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy()
  }
})

it('goes on without a name', async () => {
  serve('plan:nameless', 'Harbor House')
  const { place, user } = open(linkText('edit'))
  await user.click(await screen.findByRole('button', { name: 'Go to the plan' }))
  expect(place.history.at(-1)).toBe('/plan/nameless')
})

it('says why a link cannot be followed, for every reason there is, and the way on', async () => {
  const titles = new Set<string>()
  for (const why of refusals) {
    refuse(why)
    const { place, user } = open(linkText('edit'))
    expect(await screen.findByText(every[`refused.${why}`])).toBeTruthy()
    titles.add(screen.getByRole('heading', { level: 1 }).textContent)
    await user.click(screen.getByRole('link', { name: 'All plans' }))
    expect(place.history.at(-1)).toBe('/')
    document.body.replaceChildren()
  }
  expect([...titles].sort()).toEqual([
    'The plan could not be opened',
    'The server cannot be reached',
    'There is no room right now',
    'This link does not work',
    'This page is out of date',
    'You were asked to leave this plan',
  ])
})

it('says that a damaged link does not work without asking anybody', async () => {
  answer(() => {
    throw new Error('asked')
  })
  open('roomroomroomroomroom1.e.short')
  expect(await screen.findByRole('heading', { name: 'This link does not work' })).toBeTruthy()
})

it('tries again when the server comes back', async () => {
  answer(() => {
    throw new TypeError('no network')
  })
  const { user } = open(linkText('edit'))
  expect(await screen.findByRole('heading', { name: 'The server cannot be reached' })).toBeTruthy()
  serve('plan:later', 'Harbor House')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'You are invited to edit “Harbor House”' })).toBeTruthy()
})

it('opens the copy that is on this device when the server cannot be reached', async () => {
  serve('plan:here', 'Harbor House')
  const first = open(linkText('edit'))
  await first.user.click(await screen.findByRole('button', { name: 'Go to the plan' }))
  document.body.replaceChildren()
  answer(() => {
    throw new TypeError('no network')
  })
  const { place, user } = open(linkText('edit'))
  await user.click(await screen.findByRole('link', { name: 'Open the copy on this device' }))
  expect(place.history.at(-1)).toBe('/plan/here')
})

function openCode() {
  const place = memoryLocation({ path: '/join', record: true })
  render(
    <Router hook={place.hook}>
      <JoinWithCode />
    </Router>,
  )
  return { place, user: userEvent.setup(), field: screen.getByRole<HTMLInputElement>('textbox') }
}

it('follows a code to its link, however the digits are typed', async () => {
  const { edit = leadLink } = linksFrom(leadLink, 1)
  const asked: unknown[] = []
  answer((_path, body) => {
    asked.push(body)
    return Response.json({ room: edit.room, secret: edit.secret })
  })
  const { place, user, field } = openCode()
  await user.type(field, '48-21 77٣٠')
  expect(field.value).toBe('4821\u00a07730')
  await user.keyboard('{Enter}')
  expect(asked).toEqual([{ code: '48217730' }])
  expect(place.history.at(-1)).toBe(`/p/${linkText('edit')}`)
})

it('says kindly that a code is too short, or that no plan goes by it', async () => {
  refuse('no-such-code')
  const { user, field } = openCode()
  await user.type(field, '4821{Enter}')
  expect(await screen.findByText('A code has eight digits; here are 4.')).toBeTruthy()
  await user.type(field, '7730{Enter}')
  expect(await screen.findByText(every['refused.no-such-code'])).toBeTruthy()
  expect(field.value).toBe('4821\u00a07730')
})
