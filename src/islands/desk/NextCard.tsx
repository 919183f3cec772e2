import { useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { NextStep } from "#src/stores/desk.ts";
import { opensIn } from "../when.ts";

interface Props {
	words: Words;
	step: NextStep;
	now: Date;
}

/** The one thing that waits for this person. */
export function NextCard({ words, step, now }: Props) {
	const id = useId();
	if (!("task" in step)) {
		const key = step.kind === "done" ? "next-done" : step.until ? "next-pause-until" : "next-pause";
		return (
			<section className="next next--rest" aria-labelledby={id}>
				<h2 id={id}>{t(words, key)}</h2>
				<p className="next-why">{t(words, `${key}-why`, { when: step.kind === "pause" && step.until ? opensIn(step.until, now) : "" })}</p>
				<p>
					<a className="button" href="/practice/">
						{t(words, "next-practise")}
					</a>
				</p>
			</section>
		);
	}
	const { kind, task, module } = step;
	return (
		<section className="next" aria-labelledby={id}>
			<p className="next-eyebrow">
				{t(words, `next-${kind}`)}
				{module && <span className="next-module">{t(words, "moduleLine", { n: module.number, title: module.title })}</span>}
			</p>
			<h2 id={id}>{task.title}</h2>
			<p className="next-why">{t(words, `next-${kind}-why`, { n: task.minutes ?? 0 })}</p>
			<p>
				<a className="button button--signal" href={kind === "revise" ? `${task.path}#your-work` : task.path}>
					{t(words, `next-${kind}-go`)}
				</a>
			</p>
		</section>
	);
}
