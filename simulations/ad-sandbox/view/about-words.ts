import type { Numbers } from "#simulations/kit/numbers.ts";

/** Numbers of findings and warnings as their words name them: by their key, money, shares and frequencies are told apart. */
export function aboutWords(about: Readonly<Record<string, number | string>>, numbers: Numbers): Record<string, string> {
	return Object.fromEntries(
		Object.entries(about).map(([key, value]) => [key, typeof value === "string" ? value : unit(key, value, numbers)]),
	);
}

function unit(key: string, value: number, numbers: Numbers): string {
	switch (key) {
		case "cents":
		case "cap":
		case "usual":
		case "cpa":
			return numbers.money(value);
		case "share":
			return numbers.percent(value);
		case "frequency":
			return numbers.times(value);
		default:
			return numbers.count(value);
	}
}
