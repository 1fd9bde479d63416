/** Far more than any condition takes; what is missed fails late, and nothing else waits. */
const PATIENCE = 15_000;
const PAUSE = 25;

/** Waits until something reads as expected, and fails with what it read last. */
export const shows = async <T>(read: () => Promise<T> | T, expected: T): Promise<void> => {
  const end = Date.now() + PATIENCE;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    last = await read();
  }
  expect(last).toEqual(expected);
};
