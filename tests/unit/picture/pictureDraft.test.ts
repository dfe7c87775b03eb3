import { describe, expect, it } from 'vitest'
import { momentPicture } from '../../../src/derive/momentPicture.ts'
import { drawingOf } from '../../../src/features/picture/drawing.ts'
import { draftOf, keptOf } from '../../../src/features/picture/pictureDraft.ts'

const src = 'data:image/png;base64,iVBORw0K'
const strokes = ['i1-CE']
const nothing = { sketch: undefined, picture: undefined }

describe('the one picture of a moment', () => {
  it('is kept from the way in front, and the other gives way', () => {
    const both = { ...draftOf({ sketch: { strokes, alt: '' } }), src, alt: ' The garden ' }
    expect(keptOf({ ...both, way: 'draw' })).toEqual({ sketch: { strokes, alt: 'The garden' }, picture: undefined })
    expect(keptOf({ ...both, way: 'photo' })).toEqual({ sketch: undefined, picture: { src, alt: 'The garden' } })
  })

  it('stays the photo while nothing is drawn, and is words where there is neither', () => {
    const photo = draftOf({ picture: { src, alt: 'The garden' } })
    expect(photo.way).toBe('photo')
    expect(keptOf({ ...photo, way: 'draw' })).toEqual({ sketch: undefined, picture: { src, alt: 'The garden' } })
    expect(keptOf({ ...draftOf({}), alt: 'A round table' })).toEqual({
      sketch: { strokes: [], alt: 'A round table' },
      picture: undefined,
    })
    expect(keptOf(draftOf({}))).toEqual(nothing)
    expect(keptOf({ ...draftOf({ sketch: { strokes, alt: ' ' } }), drawing: drawingOf([]) })).toEqual(nothing)
  })

  it('is the drawing where two people gave it one of each, the photo where no line can be read, else words', () => {
    const picture = { src, alt: 'The garden' }
    expect(momentPicture({ sketch: { strokes, alt: 'Beds' }, picture })).toEqual({
      kind: 'sketch',
      strokes,
      alt: 'Beds',
    })
    expect(momentPicture({ sketch: { strokes: [[1, 2]], alt: '' }, picture })).toEqual({ kind: 'photo', ...picture })
    expect(momentPicture({ sketch: { strokes: [], alt: ' A round table' } })).toEqual({
      kind: 'words',
      alt: 'A round table',
    })
    expect(momentPicture({ sketch: { strokes: [], alt: ' ' } })).toBeUndefined()
    expect(momentPicture({})).toBeUndefined()
  })
})
