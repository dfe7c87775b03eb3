/** A yes that a support usually waits for: what is asked, and of whom. */
export interface PermissionPattern {
  readonly ask: string
  readonly granter: string
}

export const permissions = {
  'bell-schedule': { ask: 'May we change the bell schedule for these students?', granter: 'principal' },
  'duty-hours': { ask: 'May staff hours be moved or paid for this duty?', granter: 'teachers’ union and principal' },
  'staff-budget': { ask: 'May we spend staff money on this?', granter: 'district finance office' },
  'school-budget': { ask: 'May this come out of the school budget?', granter: 'principal' },
  'training-days': { ask: 'May we use training days for this?', granter: 'district leader' },
  'new-post': { ask: 'May we add or reshape this post?', granter: 'district human resources' },
  'room-use': { ask: 'May we use this room in this way?', granter: 'principal' },
  'building-work': { ask: 'May we change the walls, doors or yard?', granter: 'district facilities office' },
  'fire-safety': { ask: 'Does this plan keep every exit clear?', granter: 'fire marshal' },
  'off-site': { ask: 'May students leave campus for this?', granter: 'district risk office' },
  'family-consent': { ask: 'Do families say yes to this for their child?', granter: 'families' },
  'partner-agreement': { ask: 'May we sign with this partner?', granter: 'district leader' },
  'visitor-check': { ask: 'May these adults be cleared to work with students?', granter: 'district safety office' },
  'app-check': { ask: 'Does this app meet our privacy rules?', granter: 'district IT office' },
  'take-home': { ask: 'May students take these devices home?', granter: 'district IT office' },
  'grading-policy': { ask: 'May we grade in this way?', granter: 'school board' },
  'conduct-policy': { ask: 'May we change this part of the code of conduct?', granter: 'school board' },
  'school-rule': { ask: 'May this be a rule for the whole school?', granter: 'principal' },
  'attendance-code': { ask: 'May late arrival be marked in this way?', granter: 'district attendance office' },
  'meal-program': { ask: 'May we serve meals in this way?', granter: 'district food service office' },
  'course-credit': { ask: 'May this count for credit?', granter: 'district curriculum office' },
  'pacing-guide': { ask: 'May we depart from the pacing guide?', granter: 'district curriculum office' },
  'material-choice': { ask: 'May we teach with these materials?', granter: 'district curriculum office' },
  'bus-times': { ask: 'Can buses run at these times?', granter: 'district transport office' },
  'data-access': { ask: 'May this team see these student data?', granter: 'principal and data coordinator' },
  'clinic-referral': { ask: 'May the clinic see students during the day?', granter: 'school board and families' },
} as const satisfies Readonly<Record<string, PermissionPattern>>

export type PermissionKey = keyof typeof permissions
