import type { Code } from "./errors.ts";
import type { Problem } from "./wire/problem.ts";

/** What a use case answers: a value, or a refusal that a person can do something about. */
export type Outcome<Value> = { ok: true; value: Value } | Refusal;

export interface Refusal {
	ok: false;
	/** Permanent, kebab-case; its status is in `errors.ts`, its words in `content/<lang>/ui/errors.yaml`. */
	code: string;
	/** Fill `{name}` in the words. */
	variables?: Readonly<Record<string, string | number>>;
	issues?: NonNullable<Problem["issues"]>;
}

export function accept<Value>(value: Value): { ok: true; value: Value } {
	return { ok: true, value };
}

export function refuse(code: Code, more: Pick<Refusal, "variables" | "issues"> = {}): Refusal {
	return { ok: false, code, ...more };
}
