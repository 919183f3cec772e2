import { type RefObject, useEffect, useRef, useState } from "react";
import type { FormProblems } from "./form-problems.ts";

interface UsedProblems {
	form: RefObject<HTMLFormElement | null>;
	problems: FormProblems;
	setProblems: (problems: FormProblems) => void;
}

/** Problems of a form; each time new ones come, focus goes to the first field that has one, or to the words above them. */
export function useProblems(): UsedProblems {
	const form = useRef<HTMLFormElement>(null);
	const [problems, setProblems] = useState<FormProblems>({});
	useEffect(() => {
		if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .form-problem')?.focus();
	}, [problems]);
	return { form, problems, setProblems };
}
