import { folded } from './folded.ts'
import type { MomentKind } from './momentKinds.ts'

/** Words of titles, English then Spanish, without marks; `*` stands for any further letters. */
const signs: Readonly<Record<MomentKind, readonly string[]>> = {
  arrival: [
    ...['arriv*', 'soft landing', 'soft start', 'drop off', 'welcome', 'doors open', 'front door*', 'gate', 'greet*'],
    ...['llegada*', 'entrada', 'bienvenida', 'recepcion', 'recibimiento', 'inicio suave'],
  ],
  'circle or advisory': [
    ...['circle*', 'advisor*', 'crew', 'homeroom', 'home room', 'morning meeting*', 'check in*', 'class meeting*'],
    ...['house meeting*', 'assembly', 'circulo*', 'asesoria', 'tutoria grupal', 'reunion de la manana', 'asamblea'],
    ...['reunion matutina', 'consejeria', 'saludo en grupo'],
  ],
  "planning one's day": [
    ...['plan', 'planning', 'plan my day', 'goal setting', 'set goals', 'set my goal*', 'daily plan*', 'plan your day'],
    ...['planeo', 'planear', 'planeacion', 'planificacion', 'planificar', 'planifico', 'metas', 'mi plan'],
  ],
  'direct teaching': [
    ...['lesson*', 'mini lesson*', 'lecture*', 'direct teaching', 'direct instruction', 'instruction', 'class lesson*'],
    ...[
      'read aloud',
      'teacher led',
      'writing workshop',
      'writers workshop',
      'taller de escritura',
      'leccion*',
      'ensenanza directa',
      'instruccion',
      'explicacion',
      'lectura en voz alta',
    ],
  ],
  'seminar or discussion': [
    ...['seminar*', 'socratic*', 'discussion*', 'debate*', 'book club*', 'number talk*', 'fishbowl', 'text talk'],
    ...[
      'seminario*',
      'discusion',
      'conversacion',
      'conversatorio*',
      'circulo de lectura',
      'tertulia*',
      'club de lectura',
    ],
  ],
  stations: [
    ...[
      'station*',
      'centers',
      'centres',
      'rotation*',
      'literacy workshop',
      'reading workshop',
      'math workshop',
      'guided reading',
    ],
    ...[
      'estacion*',
      'rincones',
      'centros',
      'rotacion*',
      'taller de lectura',
      'taller de matematicas',
      'lectura guiada',
    ],
  ],
  'lab or playlist': [
    ...[
      'lab',
      'labs',
      'playlist*',
      'self paced',
      'learning lab',
      'math lab',
      'blended',
      'online',
      'own pace',
      'laptop*',
    ],
    ...['laboratorio*', 'lista de trabajo', 'a mi ritmo', 'a su ritmo', 'en linea', 'ruta personal'],
  ],
  'project or studio': [
    ...['project*', 'studio*', 'maker*', 'workshop', 'expedition*', 'inquiry', 'design challenge*', 'build*', 'pbl'],
    ...['proyecto*', 'estudio de diseno', 'taller*', 'indagacion', 'expedicion*', 'investigacion'],
  ],
  'critique or exhibition': [
    ...['critique*', 'exhibition*', 'gallery', 'showcase*', 'share out*', 'presentation*', 'feedback', 'defense*'],
    ...['student led conference*', 'critica*', 'exposicion*', 'exhibicion*', 'galeria', 'muestra', 'presentacion*'],
    ...['retroalimentacion', 'feria', 'conferencia*'],
  ],
  'coaching or flex': [
    ...['coaching', 'flex*', 'intervention*', 'tutor*', 'study hall', 'office hours', 'conferring', 'conference time'],
    ...[
      'help time',
      'win time',
      'what i need',
      'catch up',
      'acompanamiento',
      'tutoria*',
      'refuerzo',
      'apoyo',
      'asesorias',
    ],
    ...['hora de estudio', 'tiempo flexible'],
  ],
  'movement or recess': [
    ...[
      'move',
      'movement',
      'recess',
      'play',
      'playground',
      'outdoor*',
      'pe',
      'gym',
      'physical education',
      'brain break*',
    ],
    ...['dance', 'yoga', 'stretch*', 'recreo*', 'movimiento', 'juego*', 'educacion fisica', 'deporte*', 'patio'],
    ...['pausa activa', 'baile'],
  ],
  meal: [
    ...['lunch*', 'breakfast', 'snack*', 'meal*', 'dinner', 'picnic', 'supper', 'eat', 'eating', 'cafeteria'],
    ...['almuerzo*', 'desayuno*', 'comida*', 'merienda*', 'refrigerio*', 'comedor', 'cena', 'colacion', 'lonche'],
  ],
  'club or choice': [
    ...['club*', 'choice', 'elective*', 'choose', 'passion', 'genius hour', 'enrichment', 'arts', 'band', 'choir'],
    ...['clubes', 'eleccion', 'optativa*', 'electiva*', 'elijo', 'hora de artes', 'coro'],
  ],
  'service or internship': [
    ...[
      'service',
      'internship*',
      'intern',
      'field work',
      'fieldwork',
      'job shadow*',
      'apprentice*',
      'work based',
      'volunteer*',
    ],
    ...['field trip*', 'site visit*', 'servicio*', 'pasantia*', 'practicas', 'voluntariado', 'salida de campo'],
    ...['trabajo de campo', 'visita de campo', 'aprendices'],
  ],
  transition: [
    ...[
      'transition*',
      'passing',
      'walk',
      'walking',
      'hallway*',
      'hall',
      'lockers',
      'bus ride',
      'change over',
      'clean up',
    ],
    ...['transicion*', 'pasillo*', 'cambio de clase', 'cambio de salon', 'camino', 'caminata', 'traslado*'],
  ],
  close: [
    ...['close', 'closing', 'closing circle', 'dismissal', 'reflect*', 'wrap up', 'end of day', 'pack up', 'farewell'],
    ...[
      'goodbye',
      'buses',
      'crew close',
      'closing crew',
      'closing advisory',
      'closing meeting',
      'cierre*',
      'despedida*',
      'salida',
      'reflexion*',
      'fin del dia',
      'circulo de cierre',
    ],
  ],
  'at home': [
    ...[
      'at home',
      'home',
      'homework',
      'evening',
      'bedtime',
      'after school at home',
      'family time',
      'en casa',
      'tarea*',
    ],
    ...['hogar', 'con mi familia', 'en familia'],
  ],
}

/** Names of subjects and hours: a lesson, unless something else in the title says what is done. */
const lessons = [
  ...[
    'period',
    'class',
    'math',
    'mathematics',
    'science',
    'english',
    'history',
    'social studies',
    'reading',
    'writing',
  ],
  ...['music', 'art', 'library', 'musica', 'arte', 'artes plasticas', 'biblioteca'],
  ...['phonics', 'algebra', 'biology', 'spanish', 'ela', 'literacy', 'chemistry', 'geometry'],
  ...['clase', 'hora de', 'matematicas', 'ciencias', 'lectura', 'escritura', 'historia', 'espanol', 'ingles', 'lengua'],
]

interface Sign {
  readonly kind: MomentKind
  readonly form: RegExp
}

const forms = Object.entries(signs).flatMap(
  ([kind, phrases]) => phrases.map((phrase): Sign => ({ kind: kind as MomentKind, form: formOf(phrase) })), // keys of the record above
)
const lessonForm = formOf(lessons.join('|'))

function formOf(phrase: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrase.replaceAll('*', '\\p{L}*')})(?!\\p{L})`, 'u')
}

/** Titles name the main thing first, then what goes with it. */
const joints = /[,:;/&+·–—()]|(?<!\p{L})(?:and|with|then|or|y|con|luego|o)(?!\p{L})/u

/** "Exhibition of projects" and "cierre del proyecto" have their main word first; "project exhibition" has it last. */
const headFirst = /(?<!\p{L})(?:of|to|for|from|in|on|de|del|al|para|en|a)(?!\p{L})/u

/** The kind of moment a title speaks of, in English or Spanish; undefined when it says none. The same for the same title, always. */
export function suggestKind(title: string): MomentKind | undefined {
  const whole = folded(title)
  if (signs['at home'].some(phrase => phrase.includes(' ') && formOf(phrase).test(whole))) return 'at home'
  for (const part of title.normalize('NFC').toLowerCase().split(joints)) {
    const kind = kindOfPart(folded(part))
    if (kind) return kind
  }
  return kindOfPart(whole) ?? (lessonForm.test(whole) ? 'direct teaching' : undefined)
}

function kindOfPart(part: string): MomentKind | undefined {
  const found = forms.flatMap(({ kind, form }) => {
    const match = form.exec(part)
    return match ? [{ kind, from: match.index, to: match.index + match[0].length }] : []
  })
  const outermost = found.filter(
    one =>
      !found.some(other => other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from),
  )
  const inOrder = outermost.sort((a, b) => a.from - b.from)
  const between = inOrder.length > 1 && part.slice(inOrder[0]?.to, inOrder.at(-1)?.from)
  return (between && headFirst.test(between) ? inOrder[0] : inOrder.at(-1))?.kind
}
