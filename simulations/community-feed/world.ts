import { arrive, arriveFromStock } from "./arrive.ts";
import { answerFromDesk } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { breakWave } from "./firestorm.ts";
import { mayHelp } from "./help.ts";
import { losePatience } from "./impatience.ts";
import { join } from "./quarrel.ts";
import { react } from "./reactions.ts";
import { stand } from "./standing.ts";
import type { WorldEvent } from "./state.ts";

/** Lets time pass up to a second: all that happens until then happens, in order. */
export function advanceTo(draft: Draft, second: number): void {
	for (let next = draft.takeNext(second); next; next = draft.takeNext(second)) {
		if ("kind" in next) {
			draft.second = next.at;
			happen(draft, next);
		} else {
			draft.second = next.second;
			arrive(draft, next);
		}
	}
	draft.second = second;
}

function happen(draft: Draft, event: WorldEvent): void {
	switch (event.kind) {
		case "react":
			react(draft, event.commentId, event.n);
			break;
		case "impatient":
			losePatience(draft, event.commentId, event.n);
			break;
		case "stand":
			stand(draft, event.commentId);
			break;
		case "join":
			join(draft, event.commentId, event.n);
			break;
		case "wave":
			breakWave(draft, event.commentId, event.n);
			break;
		case "help":
			mayHelp(draft, event.commentId);
			break;
		case "desk":
			answerFromDesk(draft, event.commentId, event.to);
			break;
		case "stock":
			arriveFromStock(draft, event.stockId, event.cause, event.answers);
			break;
	}
}
