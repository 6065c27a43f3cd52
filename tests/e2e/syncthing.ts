import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Two real nodes that keep two folders in step, over the loopback interface alone. */
export interface Nodes {
  readonly folders: readonly [string, string];
  readonly stop: () => Promise<void>;
}

export const hasSyncthing = (): boolean =>
  spawnSync('syncthing', ['--version'], { stdio: 'ignore' }).status === 0;

interface Node {
  readonly home: string;
  readonly folder: string;
  readonly id: string;
  readonly port: number;
  readonly guiPort: number;
}

const folderId = 'gedeeld';

export const twoNodes = async (scratch: string): Promise<Nodes> => {
  const ports = await freePorts(4);
  const nodes = await Promise.all(
    [0, 1].map((at) => prepared(join(scratch, `knoop-${String(at)}`), ports.slice(2 * at))),
  );
  for (const node of nodes) await writeFile(join(node.home, 'config.xml'), configOf(node, nodes));
  const running = nodes.map((node) => start(node));
  const [one, other] = nodes;
  if (one === undefined || other === undefined) throw new Error('no nodes');
  return {
    folders: [one.folder, other.folder],
    stop: async () => {
      for (const child of running) {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      }
    },
  };
};

const environment = { ...process.env, STNODEFAULTFOLDER: '1', STNOUPGRADE: '1', STNORESTART: '1' };

const start = ({ home }: Node) =>
  spawn('syncthing', ['serve', '--no-browser', '--no-restart', `--home=${home}`], {
    env: { ...environment, HOME: home },
    stdio: 'ignore',
  });

/** Keys, from which the name of the node follows. */
const prepared = async (
  home: string,
  [port = 0, guiPort = 0]: readonly number[],
): Promise<Node> => {
  const folder = join(home, 'map');
  await mkdir(folder, { recursive: true });
  // Without it Syncthing takes the folder for one that is not mounted.
  await mkdir(join(folder, '.stfolder'));
  const made = spawnSync(
    'syncthing',
    ['generate', '--no-default-folder', '--skip-port-probing', `--home=${home}`],
    { env: { ...environment, HOME: home }, encoding: 'utf8' },
  );
  const config = await readFile(join(home, 'config.xml'), 'utf8').catch(() => '');
  const id = /<device id="([A-Z2-7-]{63})"/.exec(config)?.[1];
  if (id === undefined) throw new Error(`syncthing generate: ${made.stderr}`);
  return { home, folder, id, port, guiPort };
};

const free = async (): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
};

/** All held at once, so that they differ. */
const freePorts = async (count: number): Promise<readonly number[]> => {
  const held = await Promise.all(Array.from({ length: count }, free));
  for (const { close } of held) await close();
  return held.map(({ port }) => port);
};

/** No discovery, relays, port mapping, reports or upgrades: it speaks to the other node alone. */
const configOf = (own: Node, nodes: readonly Node[]): string => `<configuration version="35">
  <folder id="${folderId}" label="" path="${own.folder}" type="sendreceive" rescanIntervalS="5"
    fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="true" autoNormalize="true">
    ${nodes.map(({ id }) => `<device id="${id}"></device>`).join('\n    ')}
    <minDiskFree unit="">0</minDiskFree>
  </folder>
  ${nodes
    .map(
      ({ id, port }) => `<device id="${id}" name="" compression="metadata" introducer="false">
    <address>tcp://127.0.0.1:${String(port)}</address>
  </device>`,
    )
    .join('\n  ')}
  <gui enabled="true" tls="false">
    <address>127.0.0.1:${String(own.guiPort)}</address>
    <apikey>${own.id.slice(0, 32).replaceAll('-', 'x')}</apikey>
  </gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${String(own.port)}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>5</reconnectionIntervalS>
    <announceLANAddresses>false</announceLANAddresses>
    <sendFullIndexOnUpgrade>false</sendFullIndexOnUpgrade>
  </options>
</configuration>
`;
