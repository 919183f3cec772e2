import lunr from "lunr";
import type { SearchDocument } from "./documents.ts";
import { wordsOf } from "./words.ts";

export interface SearchIndex {
	/** lunr's index, serialised; its refs are places in `documents`. */
	index: object;
	documents: readonly SearchDocument[];
}

/** A word as it stands and its stem: the one is found by its beginning while somebody types, the other in all its forms. */
function wholeAndStem(token: lunr.Token): lunr.Token[] {
	return [token.clone(), lunr.stemmer(token)];
}
lunr.Pipeline.registerFunction(wholeAndStem as unknown as lunr.PipelineFunction, "wholeAndStem");

/** Builds the index when the site is built. */
export function indexDocuments(documents: readonly SearchDocument[]): SearchIndex {
	const builder = new lunr.Builder();
	builder.ref("ref");
	builder.field("title", { boost: 10 });
	builder.field("under", { boost: 2 });
	builder.field("terms", { boost: 6 });
	builder.field("text");
	// Words come folded and trimmed already; lunr's own trimmer would cut letters that are not ASCII.
	builder.pipeline.add(lunr.stopWordFilter, wholeAndStem as unknown as lunr.PipelineFunction);
	builder.searchPipeline.add(lunr.stemmer);
	documents.forEach((document, ref) => {
		builder.add({
			ref: String(ref),
			title: wordsOf(document.title),
			under: wordsOf(document.under),
			terms: wordsOf(document.terms.join(" ")),
			text: wordsOf(document.text),
		});
	});
	return { index: builder.build().toJSON(), documents };
}
