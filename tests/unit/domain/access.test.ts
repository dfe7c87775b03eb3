import { hkdfSync } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  hashOfToken,
  linksFrom,
  newRoomLink,
  type RoomLink,
  readRoomLink,
  tokenHashes,
  tokenOf,
  writeRoomLink,
} from '../../../src/domain/access.ts'

const lead: RoomLink = { room: 'r'.repeat(21), tier: 'facilitate', secret: 's'.repeat(43) }

it('gives the facilitator all three links, whoever edits two, whoever watches one', () => {
  const { facilitate, edit, view } = linksFrom(lead, 1)
  expect(facilitate).toBe(lead)
  expect(edit && linksFrom(edit, 1)).toEqual({ edit, view })
  expect(view && linksFrom(view, 1)).toEqual({ view })
})

it('ends join and watch links when the epoch rises, and not the facilitator’s', () => {
  const before = tokenHashes(lead, 1)
  const after = tokenHashes(lead, 2)
  expect(after.facilitate).toBe(before.facilitate)
  expect(new Set([before.edit, before.view, after.edit, after.view]).size).toBe(4)
})

it('derives as HKDF-SHA-256 does elsewhere', () => {
  const expected = Buffer.from(hkdfSync('sha256', lead.secret, lead.room, 'backmap edit 3', 32)).toString('base64url')
  expect(linksFrom(lead, 3).edit?.secret).toBe(expected)
})

it('shows the server a token that is neither a secret nor what it keeps', () => {
  const token = tokenOf(lead)
  expect([lead.secret, linksFrom(lead, 1).edit?.secret, hashOfToken(token)]).not.toContain(token)
})

it('writes a link into a fragment and reads it back from any address', () => {
  for (const link of Object.values(linksFrom(newRoomLink(), 1))) {
    expect(readRoomLink(`https://plans.example.org/app/${writeRoomLink(link)}`)).toEqual(link)
    expect(readRoomLink(` ${writeRoomLink(link)}\n`)).toEqual(link)
  }
})

it('reads nothing where there is no link', () => {
  const good = writeRoomLink(lead)
  for (const text of [
    '',
    '#/plan/x',
    good.slice(0, -1),
    `${good}x`,
    good.replace('.f.', '.g.'),
    good.replace('r', '%'),
  ]) {
    expect(readRoomLink(text)).toBeUndefined()
  }
})
