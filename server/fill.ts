/** Words of the interface with `{name}` replaced by the variable of that name; braces of others stay. */
export function fill(pattern: string, variables: Readonly<Record<string, string | number>>): string {
	return pattern.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (Object.hasOwn(variables, name) ? String(variables[name]) : whole));
}
