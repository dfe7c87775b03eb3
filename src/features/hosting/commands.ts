/** What is typed or copied, the same in every language. */
export const commands = {
  start: `npm ci && npm start
PORT=8080 DATA_DIR=/var/lib/backmap npm start`,
  service: `[Service]
WorkingDirectory=/opt/backmap
Environment=PORT=4210
Environment=HOST=127.0.0.1
Environment=DATA_DIR=/var/lib/backmap
ExecStart=/usr/bin/env npm start
Restart=on-failure

[Install]
WantedBy=multi-user.target`,
  proxy: `location / {
  proxy_pass http://127.0.0.1:4210;
  proxy_http_version 1.1;
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-Proto $scheme;
  proxy_set_header Upgrade $http_upgrade;
  proxy_set_header Connection "upgrade";
  client_max_body_size 8m;
}
location = /sync/metrics { allow 127.0.0.1; deny all; proxy_pass http://127.0.0.1:4210; }`,
  plans: `npm run plans
npm run plans -- --end NAME
npm run plans -- --unused 400 --end-them`,
  backup: `npm run backup -- /backups/backmap-monday.sqlite
npm run restore -- /backups/backmap-monday.sqlite`,
} as const
