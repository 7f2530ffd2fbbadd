/** What one endpoint kept: a complaint per key, as an idempotent receiver does, and every body that came in. */
export class Shelf {
  readonly arrivals: { readonly key: string; readonly body: string }[] = [];
  private readonly kept = new Map<string, string>();

  /** Notes a body that was read to its end. */
  arrive(key: string, body: string): void {
    this.arrivals.push({ key, body });
  }

  /** Keeps a complaint, or finds the one that has this key. */
  keep(key: string): { readonly referentienummer: string; readonly ontvangenOp: string } {
    const reference = this.kept.get(key) ?? `K${this.kept.size + 1}-${key.slice(0, 4)}`;
    this.kept.set(key, reference);
    return { referentienummer: reference, ontvangenOp: '2026-03-02T10:15:00+01:00' };
  }

  get stored(): number {
    return this.kept.size;
  }

  /** The references that were given out. */
  get references(): readonly string[] {
    return [...this.kept.values()];
  }
}
