import { type ReactNode, useId } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { canWrite, type ReviewState } from "#src/stores/review.ts";
import { ChangedField } from "../fields/ChangedField.tsx";
import { Key } from "../Key.tsx";
import { problemWords } from "../problem-words.ts";
import { SavingLine } from "../SavingLine.tsx";
import { placeNotes } from "../text/place-notes.ts";
import { waited } from "../when.ts";
import type { AssignmentBrief } from "../work/brief.ts";
import { ReviewedRevision } from "../work/ReviewedRevision.tsx";
import { FieldToRead, type NoteActions } from "./FieldToRead.tsx";
import { Report } from "./Report.tsx";
import { RubricPanel } from "./RubricPanel.tsx";
import type { Place } from "./reading.ts";
import { Unsettled } from "./Unsettled.tsx";

/** The revision under review, what it changed, or an earlier one by its number. */
export type Showing = "now" | "changed" | number;

export interface ReviewActions extends NoteActions {
	setLevel: (criterion: string, level: number) => void;
	setSummary: (summary: string) => void;
	resolve: (side: "here" | "elsewhere") => void;
	dropAside: () => void;
	claim: () => void;
	release: () => void;
	show: (showing: Showing) => void;
	place: (place: Place) => void;
	criterion: (index: number) => void;
	askDecision: () => void;
	askKeys: () => void;
}

interface Props {
	words: Words;
	errors: Words;
	brief: AssignmentBrief;
	/** Scenario id → title. */
	scenarios: Readonly<Record<string, string>>;
	state: ReviewState;
	showing: Showing;
	place: Place | null;
	/** Index of the criterion that the number keys set. */
	criterion: number;
	now: Date;
	actions: ReviewActions;
	/** Floats over the work, e.g. a way to comment on what is selected. */
	children?: ReactNode;
}

/** The work on the left, the rubric on the right, the decision below it. */
export function ReviewView({ words, errors, brief, scenarios, state, showing, place, criterion, now, actions, children }: Props) {
	const id = useId();
	const { review } = state;
	if (!review) return null;
	const revision = review.revisions.find((one) => one.number === review.revision) ?? review.revisions.at(-1);
	const before = review.revisions.find((one) => one.number === review.revision - 1);
	const writing = canWrite(review);
	const decided = review.reviews.find((one) => one.revision === review.revision) ?? null;
	const placed = placeNotes(brief.fields, state.notes);
	if (!revision) return null;
	const problem = state.problem && (
		<div className="notice notice--bad" role="alert">
			<p>{problemWords(errors, state.problem)}</p>
			{state.problem.issues && (
				<ul>
					{state.problem.issues.map((issue) => (
						<li key={`${issue.path}${issue.message}`}>{issue.message}</li>
					))}
				</ul>
			)}
		</div>
	);

	return (
		<div className="review">
			<header className="review-head">
				<div>
					<h1>{review.learner}</h1>
					<p className="review-line">
						{brief.title} · {t(words, "revision", { n: review.revision })} · {t(words, "waited", { time: waited(review.handedInAt, now) })}
					</p>
				</div>
				<div className="row">
					<button type="button" className="button button--small button--quiet" onClick={actions.askKeys}>
						<Key name="?" />
						{t(words, "keys")}
					</button>
				</div>
			</header>

			{!writing && problem}
			<Unsettled words={words} conflict={state.conflict} aside={state.aside} onResolve={actions.resolve} onDrop={actions.dropAside} />
			{!writing && !decided && (
				<div className="review-claim">
					<p>{review.claimedBy ? t(words, "claimedBy", { name: review.claimedBy }) : t(words, "unclaimed")}</p>
					{!review.claimedBy && (
						<button type="button" className="button button--signal" onClick={actions.claim}>
							<Key name="c" />
							{t(words, "claimThis")}
						</button>
					)}
				</div>
			)}

			<div className="review-columns">
				<div className="review-work">
					<div className="review-views">
						{review.revisions.length > 1 && (
							<fieldset className="segments">
								<legend className="visually-hidden">{t(words, "show")}</legend>
								{(
									[
										"now",
										"changed",
										...review.revisions.filter((one) => one.number < review.revision).map((one) => one.number),
									] as Showing[]
								).map((one) => (
									<label key={one} className="segment">
										<input type="radio" name={`${id}-showing`} checked={showing === one} onChange={() => actions.show(one)} />
										{one === "now"
											? t(words, "revision", { n: review.revision })
											: one === "changed"
												? t(words, "changed")
												: t(words, "revision", { n: one })}
									</label>
								))}
							</fieldset>
						)}
						<Report words={words} brief={brief} review={review} scenarios={scenarios} />
					</div>
					{showing === "now" &&
						(decided ? (
							<ReviewedRevision heading="h2" words={words} brief={brief} revision={revision} review={decided} />
						) : (
							brief.fields.map((field) => (
								<FieldToRead
									key={field.id}
									words={words}
									field={field}
									value={revision.fields[field.id] ?? ""}
									page={field.kind === "portfolio" ? `/api/reviews/${review.id}/pages/${revision.number}/${field.id}` : null}
									notes={placed.get(field.id) ?? []}
									writing={writing}
									composing={state.composing}
									current={place}
									onPlace={actions.place}
									compose={actions.compose}
									composeText={actions.composeText}
									addNote={actions.addNote}
									removeNote={actions.removeNote}
								/>
							))
						))}
					{showing === "changed" &&
						brief.fields.map((field) => (
							<section key={field.id} className="review-field">
								<h2>{field.label}</h2>
								<ChangedField field={field} before={before?.fields[field.id] ?? ""} after={revision.fields[field.id] ?? ""} words={words} />
							</section>
						))}
					{typeof showing === "number" && <Earlier words={words} brief={brief} review={review} number={showing} />}
					{children}
				</div>

				{writing && (
					<aside className="review-side" aria-label={t(words, "sideLabel")}>
						<p className="small faint review-own">{t(words, "ownLegend")}</p>
						<RubricPanel
							words={words}
							criteria={brief.criteria}
							own={revision.selfAssessment}
							levels={state.levels}
							current={criterion}
							onCurrent={actions.criterion}
							onLevel={actions.setLevel}
						/>
						<div className="field">
							<label htmlFor={id}>{t(words, "summary")}</label>
							<p className="hint" id={`${id}-hint`}>
								{t(words, "summaryHint")}
							</p>
							<textarea
								id={id}
								data-summary
								aria-describedby={`${id}-hint`}
								className="input"
								rows={5}
								maxLength={8000}
								value={state.summary}
								onChange={(event) => actions.setSummary(event.target.value)}
							/>
						</div>
						<div className="review-decide">
							{problem}
							<p className="review-status">
								<span>{tn(words, "notes", state.notes.length)}</span>
								<SavingLine words={words} saving={state.saving} savedAt={state.savedAt} />
							</p>
							<div className="row">
								<button type="button" className="button button--quiet" onClick={actions.release}>
									{t(words, "release")}
								</button>
								<button
									type="button"
									className="button button--signal"
									aria-disabled={state.deciding}
									aria-keyshortcuts="Control+Enter"
									onClick={actions.askDecision}
								>
									{t(words, state.deciding ? "deciding" : "decide")}
								</button>
							</div>
						</div>
					</aside>
				)}
			</div>
		</div>
	);
}

function Earlier({
	words,
	brief,
	review,
	number,
}: Pick<Props, "words" | "brief"> & { review: NonNullable<ReviewState["review"]>; number: number }) {
	const revision = review.revisions.find((one) => one.number === number);
	if (!revision) return null;
	return (
		<ReviewedRevision
			heading="h2"
			words={words}
			brief={brief}
			revision={revision}
			review={review.reviews.find((one) => one.revision === number) ?? null}
		/>
	);
}
