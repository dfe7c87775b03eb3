import type { find as en } from '../en/find.ts'
import type { Translation } from '../say.ts'

export const find: Translation<typeof en> = {
  'find.title': 'Buscar una tarjeta',
  'find.field': '¿Cómo se llama o qué dice?',
  'find.help': 'Bastan unas letras de cada palabra. Con las flechas se elige y con Intro se va allí.',
  'find.keys': 'Las teclas / y Ctrl+K abren esto desde cualquier parte.',
  'find.none': 'Ninguna tarjeta dice «{words}». Prueben con menos letras.',
  'find.count': { one: '{n} tarjeta', other: '{n} tarjetas' },
  'find.more': { one: 'y {n} más: agreguen una o dos letras', other: 'y {n} más: agreguen una o dos letras' },
  'find.on': '{title}, en {day}',
  'find.kind.moment': 'Momentos',
  'find.kind.practice': 'Qué hacen los adultos',
  'find.kind.role': 'Roles',
  'find.kind.support': 'Qué necesitan',
  'find.kind.permission': 'Quién tiene que decir que sí',
  'find.kind.learner': 'Estudiantes',
  'find.kind.person': 'Personas',
  'find.kind.outcome': 'Qué se llevan los estudiantes',
  'find.kind.condition': 'Qué ayuda y qué estorba',
  'find.kind.assumption': 'Qué suponemos',
  'find.kind.fund': 'Dinero',
}
