import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
	title: string;
	onClose: () => void;
	children: ReactNode;
}

/** A modal question on the native element: Escape closes it and focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
	const ref = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		const dialog = ref.current;
		const before = document.activeElement;
		if (dialog && !dialog.open) dialog.showModal();
		return () => {
			dialog?.close();
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	return (
		<dialog
			ref={ref}
			className="people-dialog"
			aria-labelledby={id}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			<h2 id={id}>{title}</h2>
			{children}
		</dialog>
	);
}
