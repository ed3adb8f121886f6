import type { Result } from "../../command";

/** What was done, what was refused, and how long each command took. */
export class Ledger {
  readonly acts = new Map<string, number>();
  readonly refusals = new Map<string, number>();
  private readonly times = new Map<string, number[]>();
  private today = new Map<string, number>();

  /** Does a legal act: it must be accepted, and the day's trail must have one event of it more. */
  async done<V>(event: string, act: () => Promise<Result<V>>): Promise<V> {
    const result = await this.timed(event, act);
    if (!result.ok) {
      throw new Error(`${event}: ${result.reason} ${JSON.stringify(result.fields ?? {})}`);
    }
    this.acts.set(event, (this.acts.get(event) ?? 0) + 1);
    this.today.set(event, (this.today.get(event) ?? 0) + 1);
    return result.value;
  }

  /** The day's trail must have one event of it more, done by the system. */
  noted(event: string): void {
    this.today.set(event, (this.today.get(event) ?? 0) + 1);
  }

  /** Tries what is not legal: it must be refused so, and leave nothing. */
  async refused(reasons: string, act: () => Promise<Result<unknown>>): Promise<void> {
    const result = await act();
    const answer = result.ok ? "ok" : result.reason;
    if (!reasons.split(" ").includes(answer)) throw new Error(`${answer} instead of ${reasons}`);
    this.refusals.set(answer, (this.refusals.get(answer) ?? 0) + 1);
  }

  /** The events the trail must hold of this day; the next day begins. */
  endOfDay(): Map<string, number> {
    const today = this.today;
    this.today = new Map();
    return today;
  }

  /** Milliseconds at the median and the 95th of a hundred, by event. */
  latencies(): string[] {
    return [...this.times]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([event, times]) => {
        const sorted = [...times].sort((one, other) => one - other);
        const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1);
        return `${event} ${times.length}x ${at(0.5)}/${at(0.95)}`;
      });
  }

  private async timed<V>(event: string, act: () => Promise<V>): Promise<V> {
    const begun = performance.now();
    const result = await act();
    const times = this.times.get(event) ?? [];
    this.times.set(event, times);
    times.push(performance.now() - begun);
    return result;
  }
}
