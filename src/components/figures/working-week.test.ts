import { expect, test } from "vitest";
import { watchDay, watchShares, week } from "./working-week.ts";

test("a focus block stands only where somebody else has the watch", () => {
	for (const day of week.filter(({ block }) => block)) {
		const [from, to] = day.block?.span ?? [0, 0];
		day.watch.forEach(({ until, who }, index) => {
			const since = day.watch[index - 1]?.until ?? watchDay[0];
			if (who === "you") expect(Math.min(to, until) - Math.max(from, since), day.key).toBeLessThanOrEqual(0);
		});
	}
});

test("somebody has the watch from opening to closing", () => {
	for (const day of week) {
		const shares = watchShares(day);
		expect(shares[0]?.from).toBe(0);
		expect(shares.at(-1)?.to).toBe(1);
	}
});

test("the week of the lesson has about 25 hours", () => {
	const hours = week.flatMap(({ hours }) => hours).reduce((sum, [from, to]) => sum + to - from, 0);
	expect(hours).toBeGreaterThan(23);
	expect(hours).toBeLessThan(27);
});
