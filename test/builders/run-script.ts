/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, as its script does, and gives what it prints. */
export async function runScript(
  command: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<Ended> {
  const [out, err] = (['log', 'error'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(() => undefined),
  );
  const printed = (spy: typeof out) => (spy?.mock.calls ?? []).map(([line]) => `${String(line)}\n`).join('');
  try {
    const code = await command(args);
    return { code, out: printed(out), err: printed(err) };
  } finally {
    jest.restoreAllMocks();
  }
}
