/** What the commands say in a terminal; the app never loads these words. */
export const terminal = {
  'terminal.report.usage': 'Say which plan to read: npm run -s report -- FILE [--day ID]',
  'terminal.render.usage':
    'Say what to draw: npm run -s render -- FILE --as KIND --out FILE [--day ID] [--focus ID] [--lang en|es]; KIND is one of {kinds}.',
  'terminal.read.usage': 'Say what to read: npm run -s read -- KIND FILE; KIND is one of {kinds}.',
  'terminal.unwritable': 'The file {file} cannot be written.',
  'terminal.missing': 'There is no file {file}.',
  'terminal.unreadable': 'The file {file} cannot be read.',
  'terminal.refused.too-large': 'The file {file} is larger than a plan can be (4 MB).',
  'terminal.refused.not-json': 'The file {file} is not JSON, so it is no plan.',
  'terminal.refused.not-a-plan': 'The file {file} is no plan of Backmap.',
  'terminal.refused.newer': 'The file {file} was made with a newer version of Backmap.',
  'terminal.mended': '{where}: {code} ({found}), a default stands in its place.',
  'terminal.left': '{where}: {code} ({found}), left out.',
  'terminal.noSuchDay': 'The plan has no day {day}; the first ideal day is read instead.',
} as const
