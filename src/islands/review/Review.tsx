import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { readableFields } from "#content/fields/reading.ts";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { newId } from "#src/stores/new-id.ts";
import { canWrite, createReview } from "#src/stores/review.ts";
import { FilesShownContext, filesAt } from "../fields/files-shown.ts";
import { problemWords } from "../problem-words.ts";
import { paragraphsOf } from "../text/passages.ts";
import { useKeys } from "../use-keys.ts";
import { useSaving } from "../use-saving.ts";
import type { AssignmentBrief } from "../work/brief.ts";
import { DecideDialog } from "./DecideDialog.tsx";
import { Decided } from "./Decided.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { ReviewView, type Showing } from "./ReviewView.tsx";
import { moved, type Place, placesOf, undecided } from "./reading.ts";
import { useSelection } from "./use-selection.ts";

interface Props {
	words: Words;
	errors: Words;
	briefs: Readonly<Record<string, AssignmentBrief>>;
	/** Scenario id → title. */
	scenarios: Readonly<Record<string, string>>;
}

const noTexts: Readonly<Record<string, string>> = {};

/** One work under review; `?id=` in the address says which. */
export function Review({ words, errors, briefs, scenarios }: Props) {
	const [store] = useState(() => createReview({ reviewId: new URLSearchParams(location.search).get("id") ?? "", call, newId }));
	const state = useStore(store.$review);
	const [showing, show] = useState<Showing>("now");
	const [place, setPlace] = useState<Place | null>(null);
	const [criterion, setCriterion] = useState(0);
	const [dialog, setDialog] = useState<"decide" | "keys" | null>(null);
	const [decided, setDecided] = useState<"returned" | "accepted" | null>(null);
	const root = useRef<HTMLDivElement>(null);

	const { review } = state;
	const brief = review ? briefs[review.assignmentId] : undefined;
	const values = review?.revisions.find((revision) => revision.number === review.revision)?.fields ?? noTexts;
	const texts = useMemo(() => readableFields(brief?.fields ?? [], values), [brief, values]);
	const shown = useMemo(() => filesAt(`/api/reviews/${review?.id}/files`, review?.files ?? []), [review?.id, review?.files]);
	const writing = canWrite(review) && !decided;
	const selected = useSelection(root, texts);

	useEffect(() => {
		void store.open();
		return store.stop;
	}, [store]);
	useSaving(store.flush);

	const focusPlace = (to: Place | null) => {
		if (!to) return;
		setPlace(to);
		const button = root.current?.querySelector<HTMLElement>(`[data-place="${to.field}-${to.index}"]`);
		// Who came here by focus is seen already; to scroll now would move the page under a pressed mouse, and lose the click.
		if (button === document.activeElement) return;
		button?.focus({ preventScroll: true });
		button?.closest(".annotated-row, .cell-read")?.scrollIntoView({ block: "nearest" });
	};
	const walk = (by: number) => {
		if (!brief || showing !== "now") return false;
		focusPlace(moved(placesOf(brief.fields, texts), place, by));
	};
	const focusCriterion = (index: number) => {
		setCriterion(index);
		const set = root.current?.querySelector<HTMLElement>(`[data-criterion="${brief?.criteria[index]?.id}"]`);
		(set?.querySelector<HTMLElement>("input:checked") ?? set?.querySelector("input"))?.focus();
	};
	const goToCriterion = (by: number) => {
		if (!brief || !writing) return false;
		focusCriterion(Math.min(brief.criteria.length - 1, Math.max(0, criterion + by)));
	};
	const claim = async () => {
		if (brief && (await store.claim())) setTimeout(() => focusPlace(placesOf(brief.fields, texts)[0] ?? null));
	};
	const comment = () => {
		if (!writing) return review?.state === "handed-in" ? void claim() : false;
		if (selected) {
			const { field, start, end, quote } = selected;
			return store.compose({ field, start, end, quote, id: null, text: "" });
		}
		if (!brief || showing !== "now") return false;
		const here = place ?? placesOf(brief.fields, texts)[0] ?? null;
		const text = here ? (texts[here.field] ?? "") : "";
		const span = here ? paragraphsOf(text)[here.index] : undefined;
		if (here && span) store.compose({ field: here.field, ...span, quote: text.slice(span.start, span.end), id: null, text: "" });
	};
	const setLevel = (level: number) => {
		const id = brief?.criteria[criterion]?.id;
		if (!writing || !id) return false;
		store.setLevel(id, level);
	};
	const nextView = () => {
		if (!review || review.revisions.length < 2) return false;
		const views: Showing[] = ["now", "changed", ...review.revisions.filter((one) => one.number < review.revision).map((one) => one.number)];
		show(views[(views.indexOf(showing) + 1) % views.length] ?? "now");
	};
	useKeys({
		j: () => walk(1),
		k: () => walk(-1),
		c: comment,
		n: () => goToCriterion(1),
		p: () => goToCriterion(-1),
		...Object.fromEntries([0, 1, 2, 3].map((level) => [String(level + 1), () => setLevel(level)])),
		s: () => root.current?.querySelector<HTMLElement>("[data-summary]")?.focus(),
		v: nextView,
		"?": () => setDialog("keys"),
		"Control+Enter": () => (writing ? setDialog("decide") : false),
	});

	if (state.phase === "missing") return <Closed words={words} title={t(words, "missing")} text={t(words, "missingText")} />;
	if (!review && state.problem) return <Closed words={words} title={t(words, "workTitle")} text={problemWords(errors, state.problem)} />;
	if (state.phase === "loading" || !review || !brief)
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "loading")}
			</p>
		);
	if (decided) return <Decided words={words} errors={errors} learner={review.learner} decision={decided} />;
	return (
		<div ref={root} className="review-root">
			<FilesShownContext value={shown}>
				<ReviewView
					words={words}
					errors={errors}
					brief={brief}
					scenarios={scenarios}
					state={state}
					showing={showing}
					place={place}
					criterion={criterion}
					now={new Date()}
					actions={{
						...store,
						claim: () => void claim(),
						release: async () => {
							if (await store.release()) location.assign("/review/");
						},
						show,
						place: focusPlace,
						criterion: setCriterion,
						askDecision: () => setDialog("decide"),
						askKeys: () => setDialog("keys"),
					}}
				/>
			</FilesShownContext>
			{selected && writing && !state.composing && showing === "now" && (
				<button
					type="button"
					className="button button--small button--ink selection-comment"
					style={{ insetInlineStart: selected.x, insetBlockStart: selected.y }}
					onPointerDown={(event) => event.preventDefault()}
					onClick={comment}
				>
					{t(words, "commentSelection")}
				</button>
			)}
			{dialog === "keys" && <KeysDialog words={words} onClose={() => setDialog(null)} />}
			{dialog === "decide" && (
				<DecideDialog
					words={words}
					learner={review.learner}
					criteria={brief.criteria}
					missing={undecided(brief.criteria, state)}
					notes={state.notes.length}
					summary={state.summary}
					onCancel={() => setDialog(null)}
					onGoTo={() => {
						setDialog(null);
						const first = undecided(brief.criteria, state).levels[0];
						// After the dialog has given the focus back.
						setTimeout(() => focusCriterion(brief.criteria.findIndex((one) => one.id === first)));
					}}
					onDecide={async (decision, quotable) => {
						setDialog(null);
						if (await store.decide(decision, quotable)) setDecided(decision);
					}}
				/>
			)}
		</div>
	);
}

function Closed({ words, title, text }: { words: Words; title: string; text: string }) {
	return (
		<div className="stack">
			<h1>{title}</h1>
			<p className="soft">{text}</p>
			<p>
				<a className="button" href="/review/">
					{t(words, "toQueue")}
				</a>
			</p>
		</div>
	);
}
