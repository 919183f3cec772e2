import { expect, test } from "vitest";
import { brokenRules } from "./words.ts";

test.each([
	["Thank you, Ayesha. The almond cake has wheat in it, so please leave that one.", []],
	["ok", ["length"]],
	["Sorry. ".repeat(80), ["length"]],
	["PLEASE READ THE SIGN ON THE DOOR", ["shouting"]],
	["You are very welcome here!!!", ["shouting"]],
	["Write to ruth@pennyquern.example and we sort it out.", ["personal-data"]],
	["Call Ruth on 555 01 42 and she will help you.", ["personal-data"]],
	["We open from 7:30 to 18:00, and on Sundays from 8.", []],
	["Спасибо, что написали! Мы всё проверим сегодня.", []],
	["እናመሰግናለን፣ ዛሬ እናጣራለን እንመለሳለን።", []],
])("%s", (words, broken) => {
	expect(brokenRules(words, [])).toEqual(broken);
});

test("the same words twice are noticed whatever their case and stops", () => {
	expect(brokenRules("Thank you for telling us.", ["thank you, for telling us!"])).toEqual(["twice-the-same"]);
	expect(brokenRules("Thank you for telling us.", ["Thank you for asking us."])).toEqual([]);
});

const wording = {
	names: { "a-ayesha": "Ayesha", "a-dr-osei": "" },
	addresses: ["you", "you're"],
	forbidden: ["calm down"],
	promises: ["full refund"],
};

test.each([
	["Thank you, we open at seven.", "a-ayesha", []],
	["Ayesha, the cake has wheat in it.", "a-ayesha", []],
	["You’re right, that was our mistake.", "a-ayesha", []],
	["Young people like the almond cake.", "a-ayesha", ["no-name"]],
	["That is in the notice above.", "a-dr-osei", ["no-name"]],
	["We are looking into it and write here.", null, []],
	["Please CALM DOWN, Ayesha.", "a-ayesha", ["forbidden-phrase"]],
	["Ayesha, you get a full  refund today.", "a-ayesha", ["promise"]],
	["Ayesha, refunds are full of forms.", "a-ayesha", []],
])("%s to %s", (words, authorId, broken) => {
	expect(brokenRules(words, [], { wording, authorId })).toEqual(broken);
});

test("without the language's wording, address and promises are not judged", () => {
	expect(brokenRules("That is a full refund.", [], { wording: undefined, authorId: "a-ayesha" })).toEqual([]);
});

test("vowel signs and accents are part of a word", () => {
	const french = { names: { a: "Zoé" }, addresses: ["vous"], forbidden: [], promises: [] };
	expect(brokenRules("Zoé, la boutique ouvre à sept heures.", [], { wording: french, authorId: "a" })).toEqual([]);
	expect(brokenRules("Zo, la boutique ouvre à sept heures.", [], { wording: french, authorId: "a" })).toEqual(["no-name"]);
});
