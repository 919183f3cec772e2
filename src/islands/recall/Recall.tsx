import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import type { Words } from "#src/i18n/t.ts";
import { $progress, record } from "#src/stores/progress.ts";
import { createRecall } from "#src/stores/recall.ts";
import { $account } from "#src/stores/session.ts";
import { RecallView } from "./RecallView.tsx";

interface Props {
	words: Words;
	/** Address of the questions. */
	book: string;
}

export function Recall({ words, book }: Props) {
	const [store] = useState(() => createRecall({ call, book, record, progress: () => $progress.get(), now: () => new Date() }));
	const state = useStore(store.$recall);
	const progress = useStore($progress);
	const known = useStore($account) !== undefined;
	useEffect(() => {
		if (known) void store.open();
	}, [store, known]);
	useEffect(() => store.refresh(), [store, progress]);
	return <RecallView words={words} state={state} now={new Date()} actions={store} />;
}
