import { describe, expect, it } from 'vitest'
import { kindsOfMoment } from '../../../src/domain/lists/kindsOfMoment.ts'
import { momentKinds } from '../../../src/patterns/momentKinds.ts'
import { suggestKind } from '../../../src/patterns/suggestKind.ts'

it('knows the kinds of the built-in list, in its order', () => {
  expect(momentKinds).toEqual(kindsOfMoment.items.map(item => item.name))
})

describe('the kind a title speaks of', () => {
  const titles: readonly (readonly [string, string | undefined])[] = [
    ['Soft landing', 'arrival'],
    ['Bus, gate and front doors', 'arrival'],
    ['Crew circle', 'circle or advisory'],
    ['Closing crew', 'close'],
    ['Morning meeting', 'circle or advisory'],
    ['Homeroom and announcements', 'circle or advisory'],
    ['Plan my day', "planning one's day"],
    ['Mini-lesson', 'direct teaching'],
    ['Period 1: English', 'direct teaching'],
    ['Algebra', 'direct teaching'],
    ['Socratic seminar', 'seminar or discussion'],
    ['Book clubs', 'seminar or discussion'],
    ['Literacy workshop, talk first', 'stations'],
    ['Reading rotations', 'stations'],
    ['Math lab', 'lab or playlist'],
    ['Project studio', 'project or studio'],
    ['Maker workshop', 'project or studio'],
    ['Critique with a community partner', 'critique or exhibition'],
    ['Exhibition of projects', 'critique or exhibition'],
    ['Project exhibition', 'critique or exhibition'],
    ['Share-out and crew close', 'critique or exhibition'],
    ['Coaching and flex', 'coaching or flex'],
    ['Period 6: Intervention or study hall', 'coaching or flex'],
    ['Move and snack', 'movement or recess'],
    ['PE', 'movement or recess'],
    ['Lunch and clubs', 'meal'],
    ['Lunch club', 'club or choice'],
    ['Picnic and free time', 'meal'],
    ['Choice: arts, movement or making', 'club or choice'],
    ['Field work with a partner', 'service or internship'],
    ['Walk to the field site', 'transition'],
    ['Walk to lunch', 'transition'],
    ['Crew close', 'close'],
    ['Closing circle', 'close'],
    ['Reading at home', 'at home'],
    ['Homework', 'at home'],
    ['Llegada tranquila', 'arrival'],
    ['Círculo de la mañana', 'circle or advisory'],
    ['Planeo mi día', "planning one's day"],
    ['Clase de matemáticas', 'direct teaching'],
    ['Lección corta', 'direct teaching'],
    ['Tertulia literaria', 'seminar or discussion'],
    ['Estaciones de lectura', 'stations'],
    ['Laboratorio de ciencias', 'lab or playlist'],
    ['Taller de proyectos', 'project or studio'],
    ['Exposición de proyectos', 'critique or exhibition'],
    ['Tutorías y refuerzo', 'coaching or flex'],
    ['Recreo', 'movement or recess'],
    ['Almuerzo y clubes', 'meal'],
    ['Club de ajedrez', 'club or choice'],
    ['Pasantía en la clínica', 'service or internship'],
    ['Cambio de salón', 'transition'],
    ['Cierre del grupo', 'close'],
    ['Círculo de cierre', 'close'],
    ['Lectura en casa', 'at home'],
    ['', undefined],
    ['Something new', undefined],
    ['Make sense of what we found', undefined],
  ]
  it.each(titles)('“%s” is %s', (title, kind) => {
    expect(suggestKind(title)).toBe(kind)
  })

  it('is the same in capitals, without accents and with letters in parts', () => {
    expect(suggestKind('CIRCULO DE LA MANANA')).toBe('circle or advisory')
    expect(suggestKind('Círculo de la mañana'.normalize('NFD'))).toBe('circle or advisory')
  })

  it('does not see a word inside another one', () => {
    expect(suggestKind('Labour market')).toBeUndefined()
    expect(suggestKind('Percussion')).toBeUndefined()
  })
})
