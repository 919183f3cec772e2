/** How many drawn faces the site has, `/avatars/0.svg` and on. */
export const faceCount = 64;

/**
 * The picture of the n-th person in a simulation. Faces go by the order in which people appear, never by who they are:
 * a face says nothing about its owner, and no name or id of an assessed scenario has to be known when the site is built.
 */
export function facePath(n: number): string {
	return `/avatars/${n % faceCount}.svg`;
}
