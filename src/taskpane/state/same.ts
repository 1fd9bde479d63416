/** Whether two values of a fiche hold the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const fields = new Map<string, unknown>(Object.entries(other));
  const entries = Object.entries(one);
  return (
    entries.length === fields.size && entries.every(([key, value]) => fields.has(key) && same(value, fields.get(key)))
  );
}
