import { useEffect, useId, useRef } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Choice } from "#src/stores/draft.ts";
import { editable } from "#src/stores/draft.ts";
import type { WorkState } from "#src/stores/work.ts";
import { shortly } from "../when.ts";
import { Aside } from "./Aside.tsx";
import type { AssignmentBrief } from "./brief.ts";
import { Editor } from "./Editor.tsx";
import { History } from "./History.tsx";

export interface WorkActions {
	edit: (field: string, text: string) => void;
	assess: (criterion: string, level: number) => void;
	flush: () => Promise<boolean>;
	resolve: (choice: Choice) => void;
	discard: (index: number) => void;
	handIn: () => Promise<boolean>;
}

interface Props {
	words: Words;
	errors: Words;
	brief: AssignmentBrief;
	state: WorkState;
	actions: WorkActions;
}

/** One's work on an assignment, in whatever state it is. */
export function WorkView({ words, errors, brief, state, actions }: Props) {
	const id = useId();
	const { work } = state;
	const review = work?.reviews.at(-1);
	const revision = work?.revisions.at(-1);
	const writing = editable(work);
	const title = useRef<HTMLHeadingElement>(null);
	const wasWriting = useRef(writing);
	useEffect(() => {
		// The editor that held the focus is gone: what became of the work takes it.
		if (wasWriting.current && !writing) title.current?.focus();
		wasWriting.current = writing;
	}, [writing]);
	return (
		<>
			{work && work.revisions.length > 0 && (
				<div className={`work-state work-state--${work.state}`} role="status">
					<h3 ref={title} tabIndex={-1}>
						{t(words, `state-${work.state}`, { curator: review?.curator ?? "" })}
					</h3>
					<p>
						{t(words, `state-${work.state}-text`, {
							time: shortly(revision?.handedInAt ?? ""),
							notes: tn(words, "notes", review?.notes.length ?? 0),
						})}
					</p>
				</div>
			)}
			{!writing && <Aside words={words} brief={brief} aside={state.aside} onDiscard={actions.discard} />}
			{work && work.revisions.length > 0 && <History words={words} brief={brief} work={work} open={work.state !== "draft"} />}
			{writing && (
				<section aria-labelledby={id} className="work-part">
					{work?.state === "returned" ? (
						<header className="work-head">
							<h3 id={id}>{t(words, "revise", { n: (revision?.number ?? 0) + 1 })}</h3>
							<p className="soft">{t(words, "reviseText")}</p>
						</header>
					) : (
						<h3 id={id} className="visually-hidden">
							{t(words, "editor")}
						</h3>
					)}
					<Editor words={words} errors={errors} brief={brief} state={state} actions={actions} />
				</section>
			)}
		</>
	);
}
