import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { createExam } from "#src/stores/exam.ts";
import { $account } from "#src/stores/session.ts";
import { type ExamFacts, ExamView } from "./ExamView.tsx";

interface Props {
	words: Words;
	errors: Words;
	exam: ExamFacts;
}

export function Exam({ words, errors, exam }: Props) {
	const [store] = useState(() => createExam({ examId: exam.id, call }));
	const state = useStore(store.$exam);
	const account = useStore($account);
	const accountId = account?.id ?? null;
	const known = account !== undefined;
	useEffect(() => {
		if (known) void store.open(accountId);
	}, [store, known, accountId]);
	if (state.phase === "loading")
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "loading")}
			</p>
		);
	return (
		<ExamView
			words={words}
			errors={errors}
			exam={exam}
			state={state}
			now={new Date()}
			onStart={() => void store.start()}
			onChoose={store.choose}
			onHandIn={() => void store.handIn()}
		/>
	);
}
