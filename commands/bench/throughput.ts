/**
 * Assessed actions per second, each one durable before it is answered, beside a bare Fastify echo of the same bodies
 * in the same run.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCatalog } from "#content/catalog.ts";
import { feedEntries } from "#content/simulations.ts";
import { startServer } from "../../tests/browser/server.ts";
import { load, type Shot } from "./load.ts";
import { median, type Row } from "./table.ts";

const learners = 64;
const rounds = 5;
const scenarioId = "opening-day";

/** @returns rows of the bench's table */
export async function benchThroughput(): Promise<readonly Row[]> {
	const dataDir = mkdtempSync(join(tmpdir(), "bench-"));
	const server = await startServer(dataDir);
	const echo = await startEcho();
	try {
		const conversations = await Promise.all(Array.from({ length: learners }, (_, index) => shiftOf(server.url, index)));
		const perRound = Math.floor((conversations[0]?.length ?? 0) / rounds);
		const ratios: number[] = [];
		const ours: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const slice = conversations.map((shots) => shots.slice(round * perRound, (round + 1) * perRound));
			const bare = await load(
				echo.url,
				slice.map((shots) => shots.map((shot) => ({ ...shot, path: "/echo" }))),
			);
			const played = await load(server.url, slice);
			if (played.refused > 0)
				throw new Error(`${played.refused} of ${played.answered} actions were refused: the bench plays what the server does not take.`);
			ours.push(played.answered / played.seconds);
			ratios.push(played.answered / played.seconds / (bare.answered / bare.seconds));
		}
		return [
			{ what: `durable actions a second, ${learners} learners, median of ${rounds}`, measured: Math.round(median(ours)), unit: "/s" },
			{ what: "… of a bare Fastify echo of the same bodies", measured: median(ratios), unit: "×", atLeast: 0.35 },
		];
	} finally {
		echo.stop();
		await server.stop();
		rmSync(dataDir, { recursive: true });
	}
}

/** Signs a learner up, starts the shift, and writes down what they will do: mostly waits, some answers to comments sure to be there. */
async function shiftOf(url: string, index: number): Promise<readonly Shot[]> {
	const headers = { "content-type": "application/json", origin: url };
	const signedUp = await fetch(`${url}/api/accounts`, {
		method: "POST",
		headers,
		body: JSON.stringify({ email: `bench-${index}@example.org`, name: `Bench ${index}`, password: `bench password ${index}` }),
	});
	const cookie = signedUp.headers.getSetCookie()[0]?.split(";")[0] ?? "";
	const started = await fetch(`${url}/api/attempts`, {
		method: "POST",
		headers: { ...headers, cookie },
		body: JSON.stringify({ scenarioId }),
	});
	const { id } = (await started.json()) as { id: string };
	return actions().map((action, seq) => ({
		path: `/api/attempts/${id}/actions`,
		headers: { origin: url, cookie },
		body: JSON.stringify({ seq, action }),
	}));
}

/** Fits into the shift whatever the seed: each comment is there when it is answered, and minutes are left at the end. */
function actions(): readonly unknown[] {
	const scenario = feedEntries(loadCatalog().scenarios).get(scenarioId)?.scenario;
	if (!scenario) throw new Error(`There is no scenario ${scenarioId}.`);
	// Who is ignored may leave before writing again, so only comments of people who write once are sure to come.
	const writesOnce = (author: string) => scenario.pool.filter((comment) => comment.author === author).length === 1;
	const sure = scenario.pool
		.filter((comment) => comment.always && writesOnce(comment.author))
		.toSorted((a, b) => a.arrives[1] - b.arrives[1]);
	const played: unknown[] = [];
	let minute = 0;
	while (minute < scenario.lengthMinutes * 0.75) {
		const due = sure[0];
		if (due && due.arrives[1] < minute) {
			sure.shift();
			played.push({
				type: "reply",
				commentId: due.id,
				strategy: "answer",
				text: { language: "en", words: "Thank you for writing, Ann. I have asked the shop." },
			});
		} else {
			played.push({ type: "wait", minutes: 1 });
			minute += 1;
		}
	}
	return played;
}

function startEcho(): Promise<{ url: string; stop: () => void }> {
	const child = spawn(join(process.cwd(), "node_modules/.bin/node"), ["commands/bench/echo-server.ts"], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	return new Promise((resolve, reject) => {
		child.stdout.once("data", (line: Buffer) => resolve({ url: line.toString().trim(), stop: () => child.kill() }));
		child.once("exit", (code) => reject(new Error(`The echo server stopped with ${code}.`)));
	});
}
