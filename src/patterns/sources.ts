/** A source of the library, as its page was on the day it was seen; `url` is absent where only a copy was seen. */
export interface Source {
  /** What it is: a study or a review of some, a how-to, something to use, a whole approach, or who does it. */
  readonly kind: 'evidence' | 'guide' | 'tool' | 'model' | 'organisation'
  readonly name: string
  readonly url?: string
  /** The day it was seen. */
  readonly seen: string
  /** For which grades the source speaks, as it says itself. */
  readonly grades?: string
}

/** The sources that the practices cite. No tier of evidence is known for any of them. */
export const sources = {
  'source:aap-recess': {
    kind: 'evidence',
    name: 'The Crucial Role of Recess in School (American Academy of Pediatrics, 2012)',
    url: 'https://radiomd.com/component/k2/item/9270-aap-considers-recess-a-necessary-break-from-the-demands-of-school',
    seen: '2026-11-22',
  },
  'source:attendance-playbook': {
    kind: 'guide',
    name: 'Attendance Playbook (FutureEd and Attendance Works)',
    url: 'https://www.kappanonline.org/hyh-strategies-reducing-chronic-absenteeism/',
    seen: '2026-11-22',
  },
  'source:big-picture-learning-internships': {
    kind: 'organisation',
    name: 'Big Picture Learning internship support (Leaving to Learn, Los Angeles)',
    url: 'https://www.bigpicture.org/apps/pages/laltl',
    seen: '2026-11-22',
  },
  'source:breakfast-blueprint': {
    kind: 'guide',
    name: 'Breakfast Blueprint (FRAC and AFT)',
    url: 'https://osna.us/get-your-free-breakfast-blueprint-from-frac-and-aft/',
    seen: '2026-11-22',
  },
  'source:casel-school-guide': {
    kind: 'guide',
    name: 'CASEL Guide to Schoolwide SEL',
    url: 'https://schoolguide.casel.org/?p=62197',
    seen: '2026-11-22',
  },
  'source:cdc-recess-strategies': {
    kind: 'guide',
    name: 'Strategies for Recess in Schools (CDC and SHAPE America, 2017)',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:conferring-workshop-101': {
    kind: 'guide',
    name: "How's It Going: Conferring With Students (One Book, One Pen)",
    url: 'https://onebookonepen.com/2017/07/05/conferring/',
    seen: '2026-11-22',
  },
  'source:cpstf-activity-breaks': {
    kind: 'evidence',
    name: 'Classroom activity breaks recommendation (Community Preventive Services Task Force)',
    url: 'https://www.thecommunityguide.org/findings/physical-activity-classroom-based-physical-activity-break-interventions',
    seen: '2026-11-22',
    grades: 'elementary',
  },
  'source:cuny-nysieb': {
    kind: 'organisation',
    name: 'CUNY-NYSIEB translanguaging project',
    url: 'http://dx.doi.org/10.4324/9781003003670-10',
    seen: '2026-11-22',
  },
  'source:edutopia-soft-start': {
    kind: 'guide',
    name: 'Transforming Your Classroom With Calm Mornings (Edutopia, 2026)',
    url: 'https://www.edutopia.org/article/creating-calm-mornings-elementary-school',
    seen: '2026-11-22',
    grades: 'elementary',
  },
  'source:el-student-led-conferences': {
    kind: 'guide',
    name: 'Student-led conferences chapter (EL Education)',
    url: 'https://eleducation.org/resources/chapter-5-student-led-conferences',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:el-we-are-crew': {
    kind: 'guide',
    name: 'We Are Crew study guide (EL Education)',
    url: 'https://eleducation.org/resources/we-are-crew-chapter-4-helping-students-become-effective-learners-through-crew',
    seen: '2026-11-22',
  },
  'source:ers-strategic-schedule': {
    kind: 'guide',
    name: 'Three Steps to a Strategic Schedule (Education Resource Strategies)',
    url: 'https://www.erstrategies.org/toolkits/strategic_school_scheduling_tools',
    seen: '2026-11-22',
  },
  'source:gettingsmart-advisory': {
    kind: 'guide',
    name: 'Support and guidance chapter, New Pathways Handbook (Getting Smart)',
    url: 'https://www.gettingsmart.com/whitepaper/new-pathways-handbook/support-guidance/',
    seen: '2026-11-22',
    grades: '6-12',
  },
  'source:idaho-advisory': {
    kind: 'guide',
    name: 'Idaho advisement program: design team and rubric',
    url: 'https://pte.idaho.gov/Career_Guidance/Program_Resources/Advisement/Advisory_Design_Team.html',
    seen: '2026-11-22',
    grades: '6-12',
  },
  'source:lasw': {
    kind: 'guide',
    name: 'Looking at Student Work: terms and protocols',
    url: 'http://www.lasw.org/definitions.html',
    seen: '2026-11-22',
  },
  'source:ltw-internship-toolkit': {
    kind: 'tool',
    name: 'Learning to Work internship toolkit (Eskolta, New York City)',
    url: 'https://sites.google.com/eskolta.org/ltw-internship-toolkit/intro',
    seen: '2026-11-22',
    grades: '9-12',
  },
  'source:modern-classrooms': {
    kind: 'model',
    name: 'Modern Classrooms Project',
    url: 'https://hundred.org/en/innovations/the-modern-classrooms-project',
    seen: '2026-11-22',
  },
  'source:newcomer-toolkit': {
    kind: 'guide',
    name: 'Newcomer Toolkit (US Department of Education, via Colorín Colorado)',
    url: 'https://www.colorincolorado.org/guide/newcomer-toolkit-us-department-education',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:nsrf-protocols': {
    kind: 'tool',
    name: 'National School Reform Faculty protocols and Critical Friends Groups',
    url: 'https://nsrfharmony.org/members-protocols/using-nsrf-protocols-vs-ongoing-critical-friends-group-work/',
    seen: '2026-11-22',
  },
  'source:nssa': {
    kind: 'organisation',
    name: 'National Student Support Accelerator',
    url: 'https://studentsupportaccelerator.org/our-impact',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:ousd-rj-resources': {
    kind: 'guide',
    name: 'Oakland Unified restorative justice resources',
    url: 'https://www.ousd.org/restorative-justice/resources',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:panorama-sel-survey': {
    kind: 'tool',
    name: 'Panorama Social-Emotional Learning Survey user guide',
    seen: '2026-11-22',
  },
  'source:pblworks-gold-standard': {
    kind: 'guide',
    name: 'Gold Standard PBL project design elements (PBLWorks)',
    url: 'https://www.pblworks.org/what-is-pbl/gold-standard-project-design',
    seen: '2026-11-22',
  },
  'source:playworks-rwjf': {
    kind: 'evidence',
    name: 'Playworks effects on play and physical activity (RWJF brief)',
    url: 'http://www.rwjf.org/en/library/research/2013/05/playworks-play-physical-activity-recess.html',
    seen: '2026-11-22',
    grades: 'elementary',
  },
  'source:pthv-research': {
    kind: 'evidence',
    name: 'Parent Teacher Home Visits: research',
    url: 'https://www.pthvp.org/what-we-do/results/i-research/',
    seen: '2026-11-22',
  },
  'source:rel-central-greetings': {
    kind: 'evidence',
    name: 'REL Central: greeting students at the door and behavior (2017)',
    url: 'https://ies.ed.gov/ncee/edlabs/regions/central/askarel/responses/discipline-0317.asp',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:rel-formative-assessment': {
    kind: 'evidence',
    name: 'Formative assessment and elementary achievement (REL Central, 2017)',
    url: 'https://eric.ed.gov/?id=ED572929',
    seen: '2026-11-22',
    grades: 'elementary',
  },
  'source:search-institute-activity': {
    kind: 'tool',
    name: "What's in a Developmental Relationship? activity (Search Institute)",
    url: 'https://searchinstitute.org/resources-hub/whats-in-a-developmental-relationship',
    seen: '2026-11-22',
  },
  'source:sel-three-signature-practices': {
    kind: 'guide',
    name: 'SEL 3 Signature Practices Playbook (2019)',
    seen: '2026-11-22',
  },
  'source:shadow-a-student': {
    kind: 'guide',
    name: 'Shadow a Student Challenge',
    url: 'http://shadowastudent.org/',
    seen: '2026-11-22',
  },
  'source:success-mentors-guide': {
    kind: 'guide',
    name: 'Success Mentor implementation guide 2016-17 (US Department of Education initiative)',
    seen: '2026-11-22',
  },
  'source:thinking-routines': {
    kind: 'tool',
    name: 'Thinking Routine Toolbox (Harvard Project Zero)',
    url: 'https://edpreplab.org/resource-library/harvards-project-zero-thinking-routine-toolbox',
    seen: '2026-11-22',
    grades: 'K-12',
  },
  'source:tla-practices': {
    kind: 'tool',
    name: 'Practices at Work (The Learning Accelerator)',
    url: 'https://practices.learningaccelerator.org/insights/compelling-why',
    seen: '2026-11-22',
  },
  'source:udl-guidelines-cast': {
    kind: 'guide',
    name: 'UDL Guidelines 3.0 (CAST)',
    url: 'https://udlguidelines.cast.org/more/frequently-asked-questions',
    seen: '2026-11-22',
  },
  'source:wwc-adolescent-literacy': {
    kind: 'guide',
    name: 'WWC practice guide: Improving Adolescent Literacy (2008), checklist',
    url: 'https://www.adlit.org/topics/about-teaching-reading/recommendations-improving-adolescent-literacy',
    seen: '2026-11-22',
    grades: '4-12',
  },
  'source:wwc-behavior-k5-2024': {
    kind: 'guide',
    name: 'WWC practice guide: Teacher-Delivered Behavioral Interventions K-5 (2024)',
    url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/31',
    seen: '2026-11-22',
    grades: 'K-5',
  },
  'source:wwc-data-use': {
    kind: 'guide',
    name: 'WWC practice guide: Using Student Achievement Data (2009), summary',
    url: 'https://leadforliteracy.org/briefs/practice-guide-summaries-using-student-achievement-data-support-instructional-decision',
    seen: '2026-11-22',
  },
  'source:wwc-english-learners': {
    kind: 'guide',
    name: 'WWC practice guide: Teaching Academic Content and Literacy to English Learners (2014)',
    url: 'https://ies.ed.gov/ncee/wwc/practiceguide/19',
    seen: '2026-11-22',
    grades: 'K-8',
  },
  'source:wwc-foundational-reading': {
    kind: 'guide',
    name: 'WWC practice guide: Foundational Skills to Support Reading (K-3), summary',
    url: 'https://leadforliteracy.org/briefs/practice-guide-summaries-foundational-skills-support-reading-understanding-k-3rd-grade',
    seen: '2026-11-22',
    grades: 'K-3',
  },
} as const satisfies Readonly<Record<`source:${string}`, Source>>

export type SourceId = keyof typeof sources
