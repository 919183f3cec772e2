import { useContext, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { WorkState } from "#src/stores/work.ts";
import { Dialog } from "../Dialog.tsx";
import { FilesDeskContext } from "../fields/files-shown.ts";
import { problemWords } from "../problem-words.ts";
import { LevelChoice } from "../rubric/LevelChoice.tsx";
import { SavingLine } from "../SavingLine.tsx";
import { Aside } from "./Aside.tsx";
import type { AssignmentBrief } from "./brief.ts";
import { Conflict } from "./Conflict.tsx";
import { FieldEditor } from "./FieldEditor.tsx";
import { Missing } from "./Missing.tsx";
import { Remarks } from "./Remarks.tsx";
import { reach } from "./reach.ts";
import { remarksOf, remarksOn, unchangedSince } from "./readiness.ts";
import type { WorkActions } from "./WorkView.tsx";

interface Props {
	words: Words;
	errors: Words;
	brief: AssignmentBrief;
	state: WorkState;
	actions: WorkActions;
}

/** The workspace: fields, self-assessment on the rubric, and handing in. */
export function Editor({ words, errors, brief, state, actions }: Props) {
	const id = useId();
	const root = useRef<HTMLDivElement>(null);
	const [strict, setStrict] = useState(false);
	const [asking, setAsking] = useState(false);
	const { waiting } = useContext(FilesDeskContext);
	const remarks = remarksOn(brief, state, waiting);
	const stopping = remarks.filter((remark) => remark.stops);
	const hints = remarks.length - stopping.length;
	const unchanged = unchangedSince(brief, state);
	const ready = unchanged === null ? t(words, "ready") : t(words, "unchanged", { n: unchanged });

	function tryHandIn() {
		if (stopping.length === 0) return setAsking(true);
		// What is said of the parts takes room: they are moved into view as they will be.
		flushSync(() => setStrict(true));
		const [first] = stopping;
		if (root.current && first) reach(root.current, first, "heading");
	}

	return (
		<div className="work" ref={root}>
			{state.conflict && (
				<Conflict
					words={words}
					brief={brief}
					here={state}
					elsewhere={state.conflict}
					onResolve={(choice) => {
						actions.resolve(choice);
						root.current?.querySelector<HTMLElement>("[data-field]")?.focus();
					}}
				/>
			)}
			<Aside words={words} brief={brief} aside={state.aside} onDiscard={actions.discard} />
			<div className="work-columns">
				<div className="work-main">
					{brief.fields.map((field) => (
						<FieldEditor
							key={field.id}
							field={field}
							words={words}
							value={state.fields[field.id] ?? ""}
							remarks={remarksOf(remarks, "field", field.id)}
							strict={strict}
							onText={(text) => actions.edit(field.id, text)}
							onLeave={() => void actions.flush()}
						/>
					))}
					<section className="work-self" aria-labelledby={id}>
						<h3 id={id}>{t(words, "selfTitle")}</h3>
						<p className="soft small">{t(words, "selfText")}</p>
						{brief.criteria.map((criterion) => (
							<LevelChoice
								key={criterion.id}
								criterion={criterion}
								words={words}
								value={state.selfAssessment[criterion.id]}
								onChoose={(level) => actions.assess(criterion.id, level)}
								remarks={strict && <Remarks words={words} remarks={remarksOf(remarks, "criterion", criterion.id)} />}
							/>
						))}
					</section>
				</div>
				<aside className="work-side" aria-label={t(words, "sideLabel")}>
					<SavingLine words={words} saving={state.saving} savedAt={state.savedAt} visitor={state.visitor} />
					{state.problem && (
						<div className="notice notice--bad" role="alert">
							<p>{problemWords(errors, state.problem)}</p>
							{state.problem.issues && state.problem.issues.length > 0 && (
								<ul>
									{state.problem.issues.map((issue) => (
										<li key={`${issue.path}-${issue.message}`}>{issue.message}</li>
									))}
								</ul>
							)}
						</div>
					)}
					{state.saving === "signed-out" && (
						<a className="button" href={`/sign-in/?next=/assignments/${brief.id}/`}>
							{t(words, "signInAgain")}
						</a>
					)}
					<p className="work-ready">
						{stopping.length > 0 ? tn(words, "missing", stopping.length) : ready}
						{hints > 0 && ` ${tn(words, "hints", hints)}`}
					</p>
					{strict && stopping.length > 0 && (
						<Missing words={words} remarks={stopping} onReach={(remark) => root.current && reach(root.current, remark, "input")} />
					)}
					{state.visitor ? (
						<>
							<p className="soft small">{t(words, "visitorText")}</p>
							<p className="row">
								<a className="button button--ink" href={`/sign-up/?next=/assignments/${brief.id}/`}>
									{t(words, "visitorGo")}
								</a>
								<a className="small" href={`/sign-in/?next=/assignments/${brief.id}/`}>
									{t(words, "visitorSignIn")}
								</a>
							</p>
						</>
					) : (
						<button type="button" className="button button--signal" aria-disabled={state.handingIn} onClick={tryHandIn}>
							{t(words, state.handingIn ? "handingIn" : "handIn")}
						</button>
					)}
				</aside>
			</div>
			{asking && (
				<Dialog title={t(words, "handInAsk")} onClose={() => setAsking(false)}>
					<p className="soft">{t(words, "handInAskText")}</p>
					{unchanged !== null && <p className="soft">{ready}</p>}
					{hints > 0 && <p className="soft">{tn(words, "handInHints", hints)}</p>}
					<div className="row dialog-row">
						<button type="button" className="button" onClick={() => setAsking(false)}>
							{t(words, "handInNot")}
						</button>
						<button
							type="button"
							className="button button--signal"
							onClick={() => {
								setAsking(false);
								void actions.handIn();
							}}
						>
							{t(words, "handInYes")}
						</button>
					</div>
				</Dialog>
			)}
		</div>
	);
}
