/** One page for those who look after a school's network. */
export const hosting = {
  'hosting.title': 'Backmap on your school’s network',
  'hosting.lead': 'One page for the people who look after the network: what runs, what is kept, how to delete it.',
  'hosting.print': 'Print this page',
  'hosting.what': 'What it is',
  'hosting.what.page':
    'A page that opens in the browser. There are no accounts, cookies or statistics, and neither the page nor its server asks anything of another host.',
  'hosting.what.server':
    'One program serves the page and, if people share plans, keeps those. It needs one computer, one port, one folder, and Node 20.19 or newer. Sixty people in one plan take about a third of one processor core and 250 MB.',
  'hosting.what.static':
    'Without sharing, the folder dist/ that npm run build writes can stand on any web server. Plans then pass from hand to hand as files.',
  'hosting.start': 'Start it',
  'hosting.start.help':
    'Unpack it in a folder of its own, open a terminal there, and run these. It prints its addresses. Port 4210 is the usual one; PORT, HOST and DATA_DIR set others.',
  'hosting.start.service': 'To have it start with the computer, under systemd:',
  'hosting.start.update':
    'To update, put the new version in place of the old, keep the data folder, run npm ci, and start it again. Open pages say when a new version is there, and nothing is lost meanwhile.',
  'hosting.network': 'The network',
  'hosting.network.one':
    'Browsers reach one host at one port, by http or https and by a WebSocket at /sync. Where a filter cuts WebSockets, the page goes on with plain requests at the same address.',
  'hosting.network.tls':
    'Use https where you can. Over plain http the page cannot open again while its server is away, and what is sent can be read on the network. TLS_CERT and TLS_KEY name the files of a certificate; or put a proxy in front. It has to pass on Host and WebSockets. With nginx:',
  'hosting.network.health':
    'At /sync/health it says that it is there, at /sync/metrics it counts what happens, for Prometheus. Keep the second one inside with your proxy if the address is public.',
  'hosting.kept': 'What is kept where',
  'hosting.kept.device':
    'On each device: the plans someone opened there, in the browser’s storage of this address (IndexedDB), and a nickname, the language, which plans have a copy elsewhere, and until the plan is opened again what was changed just before a page went (localStorage).',
  'hosting.kept.server':
    'On the server: only plans that someone shared, in DATA_DIR/plans.sqlite, with fingerprints of their links (SHA-256), fingerprints of devices that were asked to leave, and the days of first and last use. The links themselves are not kept. Whoever can read that file can read the plans.',
  'hosting.kept.not':
    'Not kept anywhere: passwords, addresses of devices, a log of visits. Plans ask for made-up names only; people may still type real ones, or sign a comment.',
  'hosting.delete': 'How to delete',
  'hosting.delete.device': 'On a device: “Delete” in the menu of a plan, or clear the site’s data in the browser.',
  'hosting.delete.server':
    'On the server: whoever leads a plan chooses Share, then “Stop sharing”. Or stop the server and use these: list all, end one by its name (the part of a link between #/p/ and the first dot), end all that nobody used for 400 days. What is ended is overwritten on the disk.',
  'hosting.backup': 'Copies',
  'hosting.backup.help':
    'The first makes a copy while people work; the second puts it back, with the server stopped. Backups hold what was deleted since, so delete old ones too.',
} as const
