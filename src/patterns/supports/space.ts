import type { SupportList } from '../supportPattern.ts'

export const space = {
  'warm-entry': {
    title: 'A warm place indoors before the bell',
    because: 'No student should wait for school out in the cold.',
    owner: 'facilities',
    asks: 'room-use',
  },
  'circle-space': {
    title: 'Room for one circle where all can see all',
    because: 'In a circle nobody sits behind anyone.',
    owner: 'facilities',
  },
  'quiet-corner': {
    title: 'A quiet corner with clear rules for use',
    because: 'A place to calm down inside the room keeps students in class.',
    owner: 'learning specialist',
  },
  'small-rooms': {
    title: 'A small room for groups and private talk',
    because: 'Some talk needs a door.',
    owner: 'operations manager',
    asks: 'room-use',
  },
  'studio-space': {
    title: 'A studio where work can stay out',
    because: 'Projects die when they must be packed up each day.',
    owner: 'facilities',
    asks: 'room-use',
  },
  'moving-tables': {
    title: 'Tables and chairs that move with ease',
    because: 'The room should fit the work, not the other way round.',
    owner: 'facilities',
    asks: 'school-budget',
  },
  'gallery-walls': {
    title: 'Walls and boards for showing work',
    because: 'Work on a wall gets talked about.',
    owner: 'facilities',
  },
  'play-zones': {
    title: 'A yard with marked zones for games and calm',
    because: 'Clear zones give each child a place and prevent clashes.',
    owner: 'facilities',
    asks: 'building-work',
  },
  'calm-lunch': {
    title: 'A second, quiet place to eat',
    because: 'For some students the lunch room is the hardest place in school.',
    owner: 'operations manager',
    asks: 'room-use',
  },
  'public-venue': {
    title: 'A public place to show student work',
    because: 'An audience from outside makes the work count.',
    owner: 'partnership manager',
    asks: 'partner-agreement',
  },
  'clear-routes': {
    title: 'Marked routes and posts in busy halls',
    because: 'Crowds move with less pushing when each knows where to walk.',
    owner: 'facilities',
    asks: 'fire-safety',
  },
  'pickup-zone': {
    title: 'A pickup and bus zone with clear signs',
    because: 'A calm exit needs cars, buses and walkers kept apart.',
    owner: 'transport',
    asks: 'building-work',
  },
  'work-shelves': {
    title: 'Open shelves with labels for work and tools',
    because: 'Students start by themselves when they can find what they need.',
    owner: 'teacher',
  },
  'movement-space': {
    title: 'A cleared space or hall for moving indoors',
    because: 'Rain should not cancel movement.',
    owner: 'facilities',
    asks: 'room-use',
  },
  'quiet-room': {
    title: 'A quiet room open to any student who asks',
    because: 'A place to be still helps only if it is easy to reach.',
    owner: 'librarian',
    asks: 'room-use',
  },
} as const satisfies SupportList
