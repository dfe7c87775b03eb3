export const notice = {
  'notice.label': 'About this page',
  'notice.newVersion': 'A new version of Backmap is ready. Reload when it suits you; your work stays.',
  'notice.newVersion.start': 'Reload now',
  'notice.newVersion.later': 'Later',
  'notice.newVersion.notKept': 'Your last changes are not kept on this device yet. Save a file before you reload.',
  'notice.away':
    'This part could not be fetched: the server does not answer. Your work stays; try again when it is back.',
  'notice.savePlan': 'Download “{title}”',
} as const
