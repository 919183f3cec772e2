import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import "./dialog.css";

interface DialogProps {
	title: string;
	/** Name of the button that closes it without a choice. */
	closeLabel: string;
	onClose(): void;
	children: ReactNode;
	/** A sheet from the side (wide) instead of a window in the middle. */
	wide?: boolean;
}

/**
 * A modal window on the native `<dialog>`: the browser keeps the focus inside, closes it on Escape, and gives the focus
 * back to where it was. Shown as long as it is rendered; on a narrow screen it rises from below.
 * An element inside with `data-autofocus` is focused first.
 */
export function Dialog({ title, closeLabel, onClose, children, wide = false }: DialogProps) {
	const ref = useRef<HTMLDialogElement>(null);
	const titleId = useId();

	// Before the element goes: only a dialog that is closed gives the focus back.
	useLayoutEffect(() => {
		const dialog = ref.current;
		if (!dialog || dialog.open) return;
		dialog.showModal();
		dialog.querySelector<HTMLElement>("[data-autofocus]")?.focus();
		return () => dialog.close();
	}, []);

	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the window is an extra; Escape and the button close it
		<dialog
			ref={ref}
			className={wide ? "dialog dialog--wide" : "dialog"}
			aria-labelledby={titleId}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
			onClick={(event) => event.target === ref.current && onClose()}
		>
			<div className="dialog-body">
				<header className="dialog-head">
					<h2 id={titleId}>{title}</h2>
					<button type="button" className="button button--quiet button--small" onClick={onClose}>
						{closeLabel}
					</button>
				</header>
				{children}
			</div>
		</dialog>
	);
}
