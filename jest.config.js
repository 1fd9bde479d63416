/** What each file is handed as its own: a global of the realm that a test file runs in takes sixty times as long to reach. */
const builtIns = [
  'Array',
  'BigInt',
  'Boolean',
  'Error',
  'Function',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'TypeError',
  'Uint8Array',
  'Uint16Array',
  'Uint32Array',
  'WeakMap',
  'WeakRef',
  'WeakSet',
];

const shared = {
  sandboxInjectedGlobals: builtIns,
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  restoreMocks: true,
  // Office.js looks at its globals once more after a file's tests are over, which is no concern of theirs.
  testEnvironmentOptions: { globalsCleanup: 'off' },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/taskpane/', '<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      globalSetup: '<rootDir>/test/taskpane/global-setup.ts',
      moduleNameMapper: { '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/fluent.cjs' },
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/global-setup.ts',
    },
  ],
  reporters: ['default', '<rootDir>/test/reporter/plain-line.js'],
  testSequencer: '<rootDir>/test/order/sequencer.js',
  testTimeout: 60_000,
};
