import type { SupportList } from '../supportPattern.ts'

export const partners = {
  'site-partners': {
    title: 'Signed agreements with places that host students',
    because: 'Students need real places that expect them each week.',
    owner: 'partnership manager',
    asks: 'partner-agreement',
  },
  'expert-list': {
    title: 'A list of local experts ready to give feedback',
    because: 'One note from a person who does this work can lift a whole project.',
    owner: 'partnership manager',
    asks: 'visitor-check',
  },
  'artist-partners': {
    title: 'Artists and makers for six-week courses',
    because: 'Students meet crafts that no teacher on staff knows.',
    owner: 'partnership manager',
    asks: 'partner-agreement',
  },
  'clinic-partner': {
    title: 'A clinic that sees students at school',
    because: 'Care at school reaches those who cannot get to it elsewhere.',
    owner: 'social worker',
    asks: 'clinic-referral',
  },
  'food-partner': {
    title: 'A food bank that fills bags for the weekend',
    because: 'A weekend without food makes for a hard Monday.',
    owner: 'social worker',
    asks: 'partner-agreement',
  },
  'evening-partner': {
    title: 'An after-school partner on campus',
    because: 'The day does not end safely for all at three.',
    owner: 'after-school coordinator',
    asks: 'partner-agreement',
  },
  'tutor-partner': {
    title: 'A tutoring partner who works during the day',
    because: 'Help after school misses those who ride the bus.',
    owner: 'interventionist or tutor',
    asks: 'partner-agreement',
  },
  'mentor-partner': {
    title: 'A mentor group that screens its adults',
    because: 'One steady adult from outside can open a world.',
    owner: 'partnership manager',
    asks: 'visitor-check',
  },
  'public-library': {
    title: 'A public library with a card for each student',
    because: 'Books and internet go on after school hours.',
    owner: 'librarian',
    asks: 'family-consent',
  },
  'college-helpers': {
    title: 'College students who help in class each week',
    because: 'Near-age helpers make college feel close.',
    owner: 'partnership manager',
    asks: 'visitor-check',
  },
  'parent-group': {
    title: 'A parent group that helps plan events',
    because: 'Families come when families ask them.',
    owner: 'family liaison',
  },
  'transit-partner': {
    title: 'Bus passes or a bus for off-site days',
    because: 'A site that students cannot reach is no site.',
    owner: 'transport',
    asks: 'partner-agreement',
  },
  'sports-partner': {
    title: 'A park or sports club next to school',
    because: 'More space and more games for the same hour.',
    owner: 'after-school coordinator',
    asks: 'partner-agreement',
  },
} as const satisfies SupportList
