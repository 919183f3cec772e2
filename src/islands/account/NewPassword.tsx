import { type FormEvent, useState } from "react";
import type { Problem } from "#server/wire/problem.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { Field } from "../Field.tsx";
import { placeProblem } from "./form-problems.ts";
import { useProblems } from "./use-problems.ts";

interface Props {
	words: Words;
	errors: Words;
	onPassword: (password: string) => Promise<Problem | null>;
}

export function NewPassword({ words, errors, onPassword }: Props) {
	const { form, problems, setProblems } = useProblems();
	const [password, setPassword] = useState("");
	const [shown, setShown] = useState(false);
	const [busy, setBusy] = useState(false);

	async function submit(event: FormEvent) {
		event.preventDefault();
		if (password.length < 8) return setProblems({ password: t(words, "passwordShort", { n: 8 }) });
		setBusy(true);
		const problem = await onPassword(password);
		setBusy(false);
		if (problem) setProblems(placeProblem(problem, errors, ["password"]));
	}

	return (
		<form className="account-form account-sheet" ref={form} onSubmit={submit} noValidate>
			{problems.form && (
				<p className="notice notice--bad form-problem" tabIndex={-1}>
					{problems.form}
				</p>
			)}
			<Field
				label={t(words, "newPassword")}
				hint={t(words, "passwordRule", { n: 8 })}
				name="password"
				type={shown ? "text" : "password"}
				autoComplete="new-password"
				required
				value={password}
				onText={setPassword}
				error={problems.password}
			/>
			<label className="account-show">
				<input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
				{t(words, "passwordShow")}
			</label>
			<button className="button button--ink" type="submit" aria-disabled={busy}>
				{t(words, "newPasswordSet")}
			</button>
		</form>
	);
}
