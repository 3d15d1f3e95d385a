// How the server spreads its work: one slow piece does not hold up the next, and practice never meets a keystroke.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createScheduler } from "../../language-server/scheduler.js";
import { warmUp } from "../../language-server/warm-up.js";

let clock = 0;
const now = (): number => clock;
beforeEach(() => {
  clock = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe("work that waits for a pause", () => {
  const working = (took: number) => vi.fn(() => void (clock += took));

  it("is done at once after a single slow piece, and waits where slowness is the rule", () => {
    const scheduler = createScheduler(now);
    const [cold, quick, slow, last] = [working(400), working(10), working(400), working(400)];
    for (const piece of [cold, quick, slow]) {
      scheduler.soon("a", piece);
      vi.advanceTimersByTime(1);
      expect(piece).toHaveBeenCalledOnce();
    }
    scheduler.soon("a", working(400));
    vi.advanceTimersByTime(1);
    scheduler.soon("a", last);
    vi.advanceTimersByTime(299);
    expect(last).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(last).toHaveBeenCalledOnce();
  });
  it("is dropped for newer work under the same key", () => {
    const scheduler = createScheduler(now);
    const [old, recent] = [working(1), working(1)];
    scheduler.soon("a", old);
    scheduler.soon("a", recent);
    vi.runAllTimers();
    expect(old).not.toHaveBeenCalled();
    expect(recent).toHaveBeenCalledOnce();
  });
});

describe("practice", () => {
  const practising = (takes: number) =>
    vi.fn(() => {
      clock += takes;
      return 0;
    });

  it("begins in a pause, stops while somebody types, and comes to an end", () => {
    const practise = practising(20);
    const practice = warmUp(practise, now);
    for (let key = 0; key < 10; key++) {
      practice.busy();
      vi.advanceTimersByTime(300);
    }
    expect(practise).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(practise).toHaveBeenCalledOnce();
    practice.busy();
    vi.advanceTimersByTime(399);
    expect(practise).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(practise).toHaveBeenCalledTimes(40);
    practice.busy();
    vi.runAllTimers();
    expect(practise).toHaveBeenCalledTimes(40);
  });
  it("is over sooner where a round takes long, where nothing is open, and when the server stops", () => {
    const long = practising(600);
    warmUp(long, now).busy();
    vi.runAllTimers();
    expect(long).toHaveBeenCalledTimes(3);
    const nothing = vi.fn(() => null);
    warmUp(nothing, now).busy();
    vi.runAllTimers();
    expect(nothing).toHaveBeenCalledOnce();
    const stopped = practising(1);
    const practice = warmUp(stopped, now);
    practice.busy();
    practice.stop();
    vi.runAllTimers();
    expect(stopped).not.toHaveBeenCalled();
  });
});
