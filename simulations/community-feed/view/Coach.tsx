import { t } from "#src/i18n/t.ts";
import type { FeedObservation, SeenComment } from "../observation.ts";
import type { CoachStep, FeedProps } from "./material.ts";
import { isUntouched } from "./queue.ts";
import type { DeskControls } from "./use-desk.ts";

interface CoachProps {
	step: CoachStep;
	number: number;
	of: number;
	words: FeedProps["words"];
	desk: DeskControls;
	onDismiss(): void;
	onShow(commentId: string): void;
}

/**
 * The first step whose comment nobody has touched yet, or null when the coach has nothing to say. A player who does it
 * in another way is not corrected: the debrief is for that.
 */
export function currentStep(steps: readonly CoachStep[], seen: FeedObservation, aside: ReadonlySet<string>): CoachStep | null {
	return steps.find((step) => !isDone(step, seen, aside)) ?? null;
}

function isDone(step: CoachStep, seen: FeedObservation, aside: ReadonlySet<string>): boolean {
	if (step.comment === undefined) return seen.second > 0;
	const comment: SeenComment | undefined = seen.comments.find((one) => one.id === step.comment);
	if (!comment) return false;
	return !isUntouched(comment) || aside.has(comment.id);
}

/** A tip beside the first actions. It waits, points, and can be sent away. */
export function Coach({ step, number, of, words, desk, onDismiss, onShow }: CoachProps) {
	const w = words.feed;
	const isHere = step.comment === undefined || desk.selected?.id === step.comment;
	return (
		<aside className="coach" aria-label={t(w, "coach")}>
			<p className="coach-count">{t(w, "coachStep", { n: number, of })}</p>
			<p>{step.text}</p>
			<div className="row">
				{!isHere && step.comment !== undefined && (
					<button type="button" className="button button--small" onClick={() => onShow(step.comment as string)}>
						{t(w, "coachShow")}
					</button>
				)}
				<button type="button" className="button button--quiet button--small" onClick={onDismiss}>
					{t(w, "coachDismiss")}
				</button>
			</div>
		</aside>
	);
}
