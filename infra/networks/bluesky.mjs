// A real Bluesky for the tests: a PDS with its directory and, where PostgreSQL and Redis are given, the AppView that gathers replies.
// Prints one line of JSON once it answers. Listens on every interface, so it belongs into a network namespace.
import { createServer } from 'node:http';
import { TestNetwork, TestNetworkNoAppView } from '@atproto/dev-env';

const people = [
  { handle: 'harbor.test', email: 'harbor@tidewater.example', password: 'harbor-app-password' },
  { handle: 'passerby.test', email: 'passerby@tidewater.example', password: 'passerby-app-password' },
];
const ports = { pds: { port: Number(process.argv[2]) } };
const withAppView = Boolean(process.env.DB_POSTGRES_URL && process.env.REDIS_HOST);
const network = withAppView
  ? await TestNetwork.create({ dbPostgresSchema: 'crosswalk', ...ports })
  : await TestNetworkNoAppView.create(ports);
for (const person of people) {
  await network.pds.getAgent().createAccount(person);
}
if (withAppView) {
  await network.processAll();
}
// the tests ask here that what was written has reached the AppView
createServer(async (_, answer) => {
  await network.processAll();
  answer.end('ok');
}).listen(Number(process.argv[3]), '127.0.0.1', () => {
  console.log(JSON.stringify({ pds: network.pds.url, appView: withAppView, people }));
});
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    await network.close();
    process.exit(0);
  });
}
