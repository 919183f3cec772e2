import { createHash } from "node:crypto";
import type { Exam } from "#content/schema.ts";

/**
 * Questions of one sitting, in the order in which they are asked: as even over the objectives as the bank allows, those
 * that this person has been asked least first, chance for the rest.
 *
 * @param seed     a whole number, 0 – 2³² − 1, secret
 * @param earlier  ids of the questions of this person's earlier sittings
 */
export function drawQuestions({ questions, draw }: Exam, seed: number, earlier: readonly string[]): readonly string[] {
	const asked = (id: string) => earlier.filter((other) => other === id).length;
	const ranked = shuffle(questions, `${seed} draw`).toSorted((a, b) => asked(a.id) - asked(b.id));
	const turns = ranked.map((question, index) => {
		const before = ranked.slice(0, index).filter(({ objective }) => objective === question.objective);
		return { id: question.id, round: before.length };
	});
	const drawn = turns.toSorted((a, b) => a.round - b.round).slice(0, draw);
	return shuffle(drawn, `${seed} order`).map(({ id }) => id);
}

/** An order that looks like chance and is the same whenever it is asked for under the same key. */
export function shuffle<Item extends { id: string }>(items: readonly Item[], key: string): readonly Item[] {
	const place = new Map(items.map(({ id }) => [id, createHash("sha256").update(`${key} ${id}`).digest("hex")]));
	return items.toSorted((a, b) => ((place.get(a.id) ?? "") < (place.get(b.id) ?? "") ? -1 : 1));
}
