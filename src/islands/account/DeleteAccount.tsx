import { type FormEvent, useState } from "react";
import type { Problem } from "#server/wire/problem.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { Dialog } from "../Dialog.tsx";
import { Field } from "../Field.tsx";
import { placeProblem } from "./form-problems.ts";
import { useProblems } from "./use-problems.ts";

interface Props {
	words: Words;
	errors: Words;
	onCancel: () => void;
	onDelete: (password: string) => Promise<Problem | null>;
}

/** Asks once more, with the password: this cannot be undone. */
export function DeleteAccount({ words, errors, onCancel, onDelete }: Props) {
	const { form, problems, setProblems } = useProblems();
	const [password, setPassword] = useState("");
	const [busy, setBusy] = useState(false);

	async function submit(event: FormEvent) {
		event.preventDefault();
		if (password === "") return setProblems({ password: t(words, "passwordMissing") });
		setBusy(true);
		const problem = await onDelete(password);
		setBusy(false);
		if (problem) setProblems(placeProblem(problem, errors, ["password"]));
	}

	return (
		<Dialog title={t(words, "deleteAsk")} onClose={onCancel}>
			<p className="soft">{t(words, "deleteAskText")}</p>
			<form className="account-form" ref={form} onSubmit={submit} noValidate>
				{problems.form && (
					<p className="notice notice--bad form-problem" tabIndex={-1}>
						{problems.form}
					</p>
				)}
				<Field
					label={t(words, "password")}
					name="password"
					type="password"
					autoComplete="current-password"
					value={password}
					onText={setPassword}
					error={problems.password}
				/>
				<div className="row dialog-row">
					<button type="button" className="button" onClick={onCancel}>
						{t(words, "deleteNot")}
					</button>
					<button type="submit" className="button button--danger" aria-disabled={busy}>
						{t(words, "deleteYes")}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
