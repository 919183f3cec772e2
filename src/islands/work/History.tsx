import type { WorkView } from "#server/wire.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { LevelsTable } from "../rubric/LevelsTable.tsx";
import { AnnotatedText } from "../text/AnnotatedText.tsx";
import { placeNotes } from "../text/place-notes.ts";
import { day } from "../when.ts";
import type { AssignmentBrief } from "./brief.ts";

type Revision = WorkView["revisions"][number];
type Review = WorkView["reviews"][number];

interface Props {
	words: Words;
	brief: AssignmentBrief;
	work: WorkView;
	/** The newest revision is shown open. */
	open: boolean;
}

/** Every revision with what its curator said, newest first. */
export function History({ words, brief, work, open }: Props) {
	const newest = [...work.revisions].sort((a, b) => b.number - a.number);
	return (
		<div className="history">
			{newest.map((revision, index) => {
				const review = work.reviews.find((one) => one.revision === revision.number) ?? null;
				return (
					<details key={revision.number} className="revision" open={open && index === 0}>
						<summary>
							<span className="revision-title">{t(words, "revision", { n: revision.number })}</span>{" "}
							<span className="revision-when">
								{t(words, "handedInOn", { day: day(revision.handedInAt) })}
								{review && ` · ${t(words, `${review.decision}On`, { day: day(review.decidedAt), curator: review.curator })}`}
							</span>
						</summary>
						<ReviewedRevision words={words} brief={brief} revision={revision} review={review} />
					</details>
				);
			})}
		</div>
	);
}

interface ReviewedProps {
	words: Words;
	brief: AssignmentBrief;
	revision: Revision;
	review: Review | null;
}

/** One revision as it was handed in, with the curator's summary, levels and notes at their passages. */
export function ReviewedRevision({ words, brief, revision, review }: ReviewedProps) {
	const placed = placeNotes(brief.fields, review?.notes ?? []);
	return (
		<div className="revision-body">
			{review && (
				<section className="answer" aria-label={t(words, "answerOf", { curator: review.curator })}>
					<p className="answer-from">{t(words, "answerOf", { curator: review.curator })}</p>
					{review.summary && <p className="answer-text">{review.summary}</p>}
					<LevelsTable criteria={brief.criteria} words={words} own={revision.selfAssessment} curators={review.levels} />
				</section>
			)}
			{brief.fields.map((field) => {
				const notes = (placed.get(field.id) ?? []).map(({ note, number }) => ({
					id: note.id,
					start: note.start,
					end: note.end,
					number,
					body: note.text,
				}));
				return (
					<section key={field.id} className="revision-field">
						<h4>{field.label}</h4>
						<AnnotatedText id={`r${revision.number}-${field.id}`} text={revision.fields[field.id] ?? ""} notes={notes} words={words} />
					</section>
				);
			})}
		</div>
	);
}
