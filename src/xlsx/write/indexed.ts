/** A list that holds each text once. */
export class Indexed {
  private readonly places = new Map<string, number>();
  readonly items: string[] = [];

  /** The text's place, from 0; added when it is new. */
  add(text: string): number {
    const place = this.places.get(text);
    if (place !== undefined) return place;
    this.places.set(text, this.items.length);
    return this.items.push(text) - 1;
  }
}
