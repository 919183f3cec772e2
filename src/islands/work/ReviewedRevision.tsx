import { useId } from "react";
import type { WorkView } from "#server/wire/work.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { AnnotatedField } from "../fields/AnnotatedField.tsx";
import { LevelsTable } from "../rubric/LevelsTable.tsx";
import { placeNotes } from "../text/place-notes.ts";
import type { AssignmentBrief } from "./brief.ts";

interface Props {
	/** Level of the fields' headings, as the page around it asks. */
	heading: "h2" | "h4";
	words: Words;
	brief: AssignmentBrief;
	revision: WorkView["revisions"][number];
	review: WorkView["reviews"][number] | null;
}

/** One revision as it was handed in, with the curator's summary, levels and notes at their passages. */
export function ReviewedRevision({ heading: Heading, words, brief, revision, review }: Props) {
	const id = useId();
	const placed = placeNotes(brief.fields, review?.notes ?? []);
	const from = t(words, "answerOf", { curator: review?.curator ?? "" });
	const answer = review?.summary.trim();
	return (
		<div className="revision-body">
			{review && (
				<section className="curator-answer" aria-label={answer ? from : t(words, "levelsCaption")}>
					{answer && (
						<>
							<p className="answer-from">{from}</p>
							<p className="answer-text">{answer}</p>
						</>
					)}
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
						<Heading>{field.label}</Heading>
						<AnnotatedField id={`${id}-${field.id}`} field={field} value={revision.fields[field.id] ?? ""} notes={notes} words={words} />
					</section>
				);
			})}
		</div>
	);
}
