import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bucket } from '../../../src/server/bucket.ts'
import { isVector, readFrame } from '../../../src/server/frames.ts'
import { allowedOriginsFrom } from '../../../src/server/origins.ts'
import {
  editFrame,
  frame,
  presenceFrame,
  questionFrame,
  saidFrame,
  titleUpdate,
  tokenFrame,
} from '../../support/rawSocket.ts'

const room = 'abcdefghijklmnopqrstu'
const pass = { token: 'x'.repeat(43), device: 'device-of-ann' }
const update = titleUpdate('Lunch')

describe('a message', () => {
  it('is read as what it is', () => {
    const vector = new Uint8Array([0])
    const states = new Uint8Array([1, 7, 1, 2, 123, 125])
    expect(
      [
        tokenFrame(room, pass),
        questionFrame(room, vector),
        editFrame(room, update, 1),
        editFrame(room, update, 2),
        presenceFrame(room, { client: 7, clock: 1, state: {} }),
        saidFrame(room, 'hello'),
        frame(room, 3),
        frame(room, 7),
      ].map(readFrame),
    ).toEqual([
      { room, is: 'token' },
      { room, is: 'question', vector },
      { room, is: 'edit', update },
      { room, is: 'edit', update },
      { room, is: 'presence', states },
      { room, is: 'said', text: 'hello' },
      { room, is: 'nothing' },
      { room, is: 'goodbye' },
    ])
  })

  it('is nothing when it is cut off anywhere', () => {
    for (const whole of [questionFrame(room), editFrame(room, update), saidFrame(room, 'hello')]) {
      for (let end = 0; end < whole.length; end++) expect(readFrame(whole.subarray(0, end))).toBeUndefined()
    }
  })

  it('is nothing when its token is longer than any', () => {
    expect(readFrame(tokenFrame(room, { ...pass, token: 'x'.repeat(300) }))).toBeUndefined()
  })
})

describe('a state vector', () => {
  it('is what Yjs writes', () => {
    const ydoc = new Y.Doc()
    Y.applyUpdate(ydoc, titleUpdate('a', 7))
    Y.applyUpdate(ydoc, titleUpdate('b', 2 ** 32 - 1))
    expect([isVector(Y.encodeStateVector(ydoc)), isVector(new Uint8Array([0]))]).toEqual([true, true])
  })

  it.each([
    ['empty', []],
    ['cut off', [1, 7]],
    ['longer than it says', [0, 1]],
    ['counting more than it holds', [255, 255, 255, 255, 7, 1, 1]],
    ['of a number without end', [1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]],
  ])('is none when it is %s', (_, bytes) => {
    expect(isVector(new Uint8Array(bytes))).toBe(false)
  })
})

describe('a bucket', () => {
  it('gives its burst at once, then so much a second, and tells how long a debt lasts', () => {
    let time = 0
    const { take, hasRoom } = bucket(10, 5, () => time)
    expect([take(5), hasRoom(), take(1), take(1)]).toEqual([0, false, 100, 200])
    time = 100
    expect([take(0), hasRoom()]).toEqual([100, false])
    time = 300
    expect([take(0), hasRoom()]).toEqual([0, true])
    time = 1_000_000
    expect([take(5), take(1)]).toEqual([0, 100])
  })
})

describe('the list of origins', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['https://plans.example', ['https://plans.example']],
    [' https://plans.example/ , http://10.0.0.2:8080/app,', ['https://plans.example', 'http://10.0.0.2:8080']],
    ['null,nonsense,file:///etc', []],
  ])('%s is read as %j', (ALLOWED_ORIGINS, origins) => {
    expect(allowedOriginsFrom({ ALLOWED_ORIGINS })).toEqual(origins)
  })
})
