import type { SupportList } from '../supportPattern.ts'

export const tools = {
  'name-list': {
    title: 'A list of names as students and families say them',
    because: 'Every adult can say a name right when the sounds are written down.',
    owner: 'office staff',
  },
  'checkin-board': {
    title: 'A feelings board each student can use in seconds',
    because: 'A quick sign lets quiet students tell you how they are.',
    owner: 'counselor',
  },
  'day-planner': {
    title: 'A one-page day planner for each student',
    because: 'A plan on paper can be seen, changed and talked about.',
    owner: 'advisor',
  },
  'learning-platform': {
    title: 'A learning platform with short, clear lessons',
    because: 'Students can go at their own pace only if the next step is there.',
    owner: 'IT',
    asks: 'app-check',
  },
  'class-devices': {
    title: 'A working device for each student in the room',
    because: 'A student who shares a screen waits, and drops out of the work.',
    owner: 'IT',
    asks: 'school-budget',
  },
  'take-home-devices': {
    title: 'Devices and hot spots to take home',
    because: 'Work at home is fair only if each home can do it.',
    owner: 'IT',
    asks: 'take-home',
  },
  'bilingual-texts': {
    title: 'Core texts in the languages students speak',
    because: 'Students can think hard about ideas while they learn English.',
    owner: 'multilingual specialist',
    asks: 'material-choice',
  },
  'audio-texts': {
    title: 'Audio books and tools that read text aloud',
    because: 'A student who reads slowly can still think fast.',
    owner: 'learning specialist',
    asks: 'app-check',
  },
  'reading-program': {
    title: 'A reading program that teaches sounds in order',
    because: 'Children who guess at words need the code taught in a clear order.',
    owner: 'instructional coach',
    asks: 'material-choice',
  },
  'hands-kit': {
    title: 'Tiles, letters and models that students can handle',
    because: 'Hands and eyes make a new idea plain before symbols do.',
    owner: 'teacher',
    asks: 'school-budget',
  },
  whiteboards: {
    title: 'A small whiteboard and marker for each student',
    because: 'One glance shows the teacher what every student thinks.',
    owner: 'teacher',
  },
  'timer-and-signal': {
    title: 'A timer all can see and one calm signal',
    because: 'Students settle faster when they can see time and know the sign.',
    owner: 'teacher',
  },
  'help-booking': {
    title: 'A sheet or page where students sign up for help',
    because: 'Booking puts the choice with students and leaves a record.',
    owner: 'teacher',
  },
  'family-messages': {
    title: 'Two-way messages that translate by themselves',
    because: 'Families answer when the words come in their language.',
    owner: 'family liaison',
    asks: 'app-check',
  },
  'plain-rubrics': {
    title: 'Rubrics in words that students use',
    because: 'Students can aim for good work when they know what it looks like.',
    owner: 'teacher',
  },
  portfolios: {
    title: 'A portfolio of work for each student',
    because: 'Growth shows when old work and new work sit side by side.',
    owner: 'teacher',
    asks: 'app-check',
  },
  'game-kit': {
    title: 'Balls, ropes and game cards for the yard',
    because: 'With things to play with, fewer children stand around or fight.',
    owner: 'operations manager',
    asks: 'school-budget',
  },
  'calm-kit': {
    title: 'A calm kit with headphones, putty and a timer',
    because: 'The right tool can bring a student back in three minutes.',
    owner: 'learning specialist',
  },
  'maker-tools': {
    title: 'Making tools with safety gear',
    because: 'Real tools make real products, and safety comes with them.',
    owner: 'operations manager',
    asks: 'school-budget',
  },
  'talk-starters': {
    title: 'Cards with ways to start, add or disagree',
    because: 'A first few words help those who have the thought but not the phrase.',
    owner: 'multilingual specialist',
  },
  'picture-schedule': {
    title: 'A schedule on the wall with words and pictures',
    because: 'Students relax when they can see what comes next.',
    owner: 'learning specialist',
  },
  'breakfast-carts': {
    title: 'Breakfast carts near the doors',
    because: 'Food in the path of students gets eaten; food far away does not.',
    owner: 'food service',
    asks: 'meal-program',
  },
  'project-board': {
    title: 'A wall chart of steps for each project team',
    because: 'A team that can see its work can see what is stuck.',
    owner: 'teacher',
  },
  'help-cups': {
    title: 'Help cups or cards for each table',
    because: 'Students can ask for help without a hand in the air.',
    owner: 'teacher',
  },
  'task-cards': {
    title: 'Task cards that a group can follow alone',
    because: 'Clear steps free the teacher to stay with one group.',
    owner: 'teacher',
  },
  'sound-system': {
    title: 'A sound system or a microphone for the class',
    because: 'Soft voices count when all can hear them.',
    owner: 'IT',
    asks: 'school-budget',
  },
  'book-bins': {
    title: 'Book bins by topic and level in each room',
    because: 'Students read more when a good book is within reach.',
    owner: 'librarian',
    asks: 'school-budget',
  },
  'goal-list': {
    title: 'A list of course goals in words students use',
    because: 'A goal works when the student can say it back.',
    owner: 'instructional coach',
  },
  'job-chart': {
    title: 'A chart of class jobs that change each week',
    because: 'A job on a chart gets done, and each student gets a turn.',
    owner: 'teacher',
  },
  'quiet-notes': {
    title: 'A private way for adults to send a short note',
    because: 'News of a hard hour should reach one adult, not the whole hall.',
    owner: 'IT',
    asks: 'app-check',
  },
  'home-questions': {
    title: 'Cards with questions to ask at home, in each language',
    because: 'A good question on the table makes it easy to begin.',
    owner: 'family liaison',
  },
  'homework-kit': {
    title: 'A homework bag with paper, pens and headphones',
    because: 'Not every home has what a task takes for granted.',
    owner: 'family liaison',
    asks: 'school-budget',
  },
  'thank-cards': {
    title: 'A box of blank cards and pens',
    because: 'Kind words get written when there is something to write on.',
    owner: 'teacher',
  },
} as const satisfies SupportList
