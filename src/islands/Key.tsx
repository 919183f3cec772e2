/** The key that does the same as the button it stands on; told to others by `aria-keyshortcuts`. */
export function Key({ name }: { name: string }) {
	return (
		<span className="key" aria-hidden="true">
			{name}
		</span>
	);
}
