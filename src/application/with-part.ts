import { failed, type Result } from './result';

/**
 * Does work with a part of the add-in that is fetched when it is first wanted. Where it cannot be fetched, nothing is done, and
 * the next try asks for it anew.
 */
export async function withPart<Part, T>(
  useCase: string,
  fetchPart: () => Promise<Part>,
  work: (part: Part) => Promise<Result<T>>,
): Promise<Result<T>> {
  let part: Part;
  try {
    part = await fetchPart();
  } catch (cause) {
    return failed({ code: 'partNotFetched', useCase, cause });
  }
  return work(part);
}
