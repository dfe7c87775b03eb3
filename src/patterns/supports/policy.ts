import type { SupportList } from '../supportPattern.ts'

export const policy = {
  'late-welcome': {
    title: 'A late rule that greets first and asks later',
    because: 'Late students who fear a scene stay away.',
    owner: 'assistant principal',
    asks: 'attendance-code',
  },
  'phone-rule': {
    title: 'One phone rule, made with students',
    because: 'A rule that changes from room to room starts fights.',
    owner: 'dean',
    asks: 'conduct-policy',
  },
  'redo-rule': {
    title: 'A rule that lets students redo work',
    because: 'Students try again when trying again counts.',
    owner: 'principal',
    asks: 'school-rule',
  },
  'grade-by-skill': {
    title: 'Grades that show what students can do now',
    because: 'Points for pace and behavior hide what was learned.',
    owner: 'principal',
    asks: 'grading-policy',
  },
  'recess-kept': {
    title: 'A rule that recess is never taken away',
    because: 'Those who lose recess are often those who need it most.',
    owner: 'principal',
    asks: 'school-rule',
  },
  'small-advisory': {
    title: 'A cap of fifteen to eighteen for each advisory',
    because: 'One adult can know that many students well.',
    owner: 'principal',
    asks: 'duty-hours',
  },
  'fast-clearance': {
    title: 'Clearance for visitors within ten days',
    because: 'Busy experts do not wait two months.',
    owner: 'office staff',
    asks: 'visitor-check',
  },
  'site-safety': {
    title: 'Safety and consent rules for off-site work',
    because: 'Families say yes when the plan for trouble is clear.',
    owner: 'operations manager',
    asks: 'off-site',
  },
  'homework-cap': {
    title: 'A homework limit by grade',
    because: 'Sleep and family time are part of learning.',
    owner: 'principal',
    asks: 'school-rule',
  },
  'meals-for-all': {
    title: 'Breakfast and lunch at no cost to any student',
    because: 'When all eat free, no one is marked as poor.',
    owner: 'food service',
    asks: 'meal-program',
  },
  'show-consent': {
    title: 'Family consent to show work and pictures',
    because: 'Work can go public only when families have agreed.',
    owner: 'office staff',
    asks: 'family-consent',
  },
  'app-rules': {
    title: 'A short list of apps that passed a privacy check',
    because: 'Teachers can choose fast when the checking is done.',
    owner: 'IT',
    asks: 'app-check',
  },
  'kind-passes': {
    title: 'Hall and restroom passes that do not shame',
    because: 'Nobody should have to explain a need in front of the class.',
    owner: 'dean',
    asks: 'school-rule',
  },
  'open-clubs': {
    title: 'Clubs open to all, whatever their grades',
    because: 'Clubs keep students in school who have few other reasons.',
    owner: 'principal',
    asks: 'school-rule',
  },
  'moving-groups': {
    title: 'A rule that no group stays the same past six weeks',
    because: 'Fixed groups tell students who they are for years.',
    owner: 'instructional coach',
  },
  'shared-talk-rules': {
    title: 'Talk rules that each class writes',
    because: 'Students keep rules they helped to make.',
    owner: 'teacher',
  },
  'outside-credit': {
    title: 'Credit for learning outside of school',
    because: 'Work that counts gets done with care.',
    owner: 'principal',
    asks: 'course-credit',
  },
  'repair-first': {
    title: 'A repair talk before any suspension',
    because: 'Sending a student home seldom mends what broke.',
    owner: 'dean',
    asks: 'conduct-policy',
  },
  'room-to-slow': {
    title: 'Leave to slow the pacing guide for deeper work',
    because: 'A rushed unit is taught but not learned.',
    owner: 'instructional coach',
    asks: 'pacing-guide',
  },
  'bus-match': {
    title: 'Bus times that match the day',
    because: 'A soft start or late close fails if buses do not fit it.',
    owner: 'transport',
    asks: 'bus-times',
  },
  'student-choice-rule': {
    title: 'A list of choices that are up to students',
    because: 'Choice is real when adults agree ahead what is open.',
    owner: 'design lead',
  },
  'no-interruptions': {
    title: 'A rule for when the loudspeaker may be used',
    because: 'Each call breaks into thirty trains of thought at once.',
    owner: 'principal',
    asks: 'school-rule',
  },
} as const satisfies SupportList
