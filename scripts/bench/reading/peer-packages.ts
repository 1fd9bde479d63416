import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What people would read .xlsx files with instead: SheetJS, which most do, and the quickest that we know, which reads tables and
 * names by itself. exceljs, used as much, fails on tables whose parts are named from the root of the file.
 */
const PINNED = { xlsx: '0.18.5', hucre: '1.0.0' } as const;

/** A reader that is none of ours. */
export type Peer = keyof typeof PINNED;

export const PEERS: readonly Peer[] = ['xlsx', 'hucre'];

/** How a peer is called in the table. */
export const titleOf = (peer: Peer): string => `${peer === 'xlsx' ? 'SheetJS' : peer} ${PINNED[peer]}`;

/** Their own folder: the project does not depend on them. */
export const PEER_FOLDER = join(process.cwd(), 'node_modules', '.cache', 'bench', 'readers');

/** Installs the peers where they are not yet; says in a sentence why they cannot be had. */
export const installPeers = (): string | null => {
  mkdirSync(PEER_FOLDER, { recursive: true });
  if (PEERS.every((peer) => installed(peer) === PINNED[peer])) return null;
  writeFileSync(join(PEER_FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PINNED }));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEER_FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0
    ? null
    : `${PEERS.map(titleOf).join(' and ')} could not be installed, perhaps for want of a network: our own reader is measured alone.`;
};

const installed = (peer: Peer): string | undefined => {
  const file = join(PEER_FOLDER, 'node_modules', peer, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }).version;
};
