// Plain JavaScript, loaded ahead of everything else: an older Node could not even read a TypeScript file to say this.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    [
      `Backmap needs Node 24 or newer; this is Node ${process.versions.node}.`,
      'On Linux, Windows and Intel Macs the project brings its own: run "npm ci", then "npm start" or "npm test".',
      'If it still says so (on Apple silicon, or when optional packages were left out), install Node 24 from nodejs.org.',
    ].join('\n'),
  )
  process.exit(1)
}
