import { type ReactNode, useRef } from "react";

interface Props {
	/** Media types that can be chosen. */
	types: readonly string[];
	several: boolean;
	disabled?: boolean;
	className: string;
	/** Marks the button that adds. */
	adds?: boolean;
	onFiles: (files: readonly File[]) => void;
	children: ReactNode;
}

/** A button that asks the device for files. */
export function FileButton({ types, several, disabled = false, className, adds = false, onFiles, children }: Props) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={input}
				type="file"
				className="visually-hidden"
				tabIndex={-1}
				aria-hidden="true"
				multiple={several}
				accept={types.join(",")}
				onChange={({ target }) => {
					onFiles([...(target.files ?? [])]);
					target.value = "";
				}}
			/>
			<button
				type="button"
				className={className}
				data-add={adds || undefined}
				aria-disabled={disabled}
				onClick={() => !disabled && input.current?.click()}
			>
				{children}
			</button>
		</>
	);
}
