/** A team's first hour: what they say, in the order they say it. */

export interface Said {
  readonly title: string
  readonly time?: readonly [start: string, end: string]
  /** Where it goes when that is not where the moment before it is. */
  readonly part?: string
}

export const studio = 'Project studio'
export const moments: readonly Said[] = [
  { title: 'Soft start' },
  { title: 'Crew circle', time: ['08:15', '08:45'] },
  { title: studio, time: ['09:00', '10:30'] },
  { title: 'Snack and fresh air' },
  { title: 'Lunch together', time: ['12:00', '12:40'] },
  { title: 'Garden and play' },
  { title: 'Math lab', part: 'Afternoon' },
  { title: 'Reading in corners' },
  { title: 'Show what we made' },
  { title: 'Walk home', part: 'Going home' },
]

export const planTitle = 'Harbor House'
export const learner = 'Marisol'
export const word = 'capable'

export interface Mark {
  readonly when: 'today' | 'as we dream it'
  readonly title: string
  /** From −2 to 2, and how the app says it. */
  readonly level: number
  readonly said: string
}

export const marks: readonly Mark[] = [
  { when: 'as we dream it', title: 'Crew circle', level: 1, said: 'good' },
  { when: 'as we dream it', title: studio, level: 2, said: 'very good' },
  { when: 'as we dream it', title: 'Math lab', level: 1, said: 'good' },
  { when: 'today', title: 'Crew circle', level: 0, said: 'so-so' },
  { when: 'today', title: studio, level: -1, said: 'hard' },
  { when: 'today', title: 'Math lab', level: -2, said: 'very hard' },
]

export const practice = 'Coach each team once a day'
export const role = 'Studio coach'
export const support = 'An hour to plan together'
export const permission = 'A later bus on Wednesdays'
