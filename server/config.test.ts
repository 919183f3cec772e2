import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

test("nothing given is a server for oneself", () => {
	expect(readConfig({})).toEqual({
		port: 3000,
		host: "127.0.0.1",
		dataDir: resolve("data"),
		publicUrl: null,
		siteDir: resolve("dist"),
		logLevel: "warn",
		rateLimit: true,
	});
});

test("an empty value counts as absent", () => {
	expect(readConfig({ PORT: "", HOST: " ", PUBLIC_URL: "" })).toEqual(readConfig({}));
});

test.each(["abc", "0", "65536", "-1", "3000.5", "1e3", "0x10", "99999999999"])("PORT=%s is refused with what to write", (PORT) => {
	expect(() => readConfig({ PORT })).toThrow(`PORT is "${PORT}": give a whole number from 1 to 65535, e.g. PORT=3000.`);
});

test.each(["course.example.org", "ftp://example.org", "https://example.org/course", "https://example.org?x", "http://a:b@example.org"])(
	"PUBLIC_URL=%s is refused",
	(PUBLIC_URL) => {
		expect(() => readConfig({ PUBLIC_URL })).toThrow(ConfigError);
	},
);

test("a public address is kept as an origin", () => {
	expect(readConfig({ PUBLIC_URL: "https://Course.example.org:443/" }).publicUrl).toBe("https://course.example.org");
});

test("unknown log levels and hosts with blanks are refused", () => {
	expect(() => readConfig({ LOG_LEVEL: "loud" })).toThrow(/LOG_LEVEL is "loud": give one of/);
	expect(() => readConfig({ HOST: "my host" })).toThrow(/HOST is "my host"/);
});
