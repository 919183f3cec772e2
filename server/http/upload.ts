import type { IncomingMessage } from "node:http";
import type { FastifyContentTypeParser, FastifyRequest, RawServerDefault } from "fastify";
import type { Code } from "../errors.ts";
import { refuse } from "../outcome.ts";
import type { Api } from "./api.ts";
import { Refused } from "./refused.ts";

interface Upload {
	/** Media types that are taken. */
	types: readonly string[];
	mostBytes: number;
	/** Of a type that is not taken. */
	wrongType: Code;
	tooLarge: Code;
}

/** A browser that is still sending never reads an answer: this much of what is too large is let in, and thrown away. */
const mostThrownAway = 120_000_000;

/**
 * Makes the bodies of a scope's routes bytes of a file. What is too large or of another type is read to its end and thrown
 * away before it is refused, so that the refusal arrives instead of a broken connection.
 */
export function takeUploads(scope: Api, { types, mostBytes, wrongType, tooLarge }: Upload): void {
	const parserOf =
		(most: number, otherwise: Code): FastifyContentTypeParser<RawServerDefault> =>
		async (_request: FastifyRequest, payload: IncomingMessage) => {
			const chunks: Buffer[] = [];
			let size = 0;
			for await (const chunk of payload) {
				size += (chunk as Buffer).length;
				if (size <= most) chunks.push(chunk as Buffer);
				else chunks.length = 0;
				if (size > mostThrownAway) break;
			}
			if (size > most) throw new Refused(refuse(otherwise));
			return Buffer.concat(chunks);
		};
	scope.removeAllContentTypeParsers();
	scope.addContentTypeParser([...types], parserOf(mostBytes, tooLarge));
	scope.addContentTypeParser("*", parserOf(-1, wrongType));
}
