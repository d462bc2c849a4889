import assert from "node:assert/strict";
import { test } from "node:test";
import { courseData } from "../../test/fixture/course.ts";
import { CourseError, readCourse } from "./read-course.ts";

/** The fixture with one change made to a deep copy. */
function changed(change: (data: any) => void): unknown {
  const copy = structuredClone(courseData);
  change(copy);
  return copy;
}

test("a complete course is read as it is", () => {
  const course = readCourse(courseData);
  assert.equal(course.course.title, "Service desk: keep the date");
  assert.equal(course.phases.flatMap(({ modules }) => modules).length, 3);
  assert.deepEqual(course.scenarios[0]!.decisions[0]!.options[0]!.shows, ["b2", "b3"]);
  assert.equal(course.scenarios[1]!.decisions[0]!.options[2]!.then, "", "an absent text is empty");
});

test("a course without the optional parts is read", () => {
  const course = readCourse({ format: 1, course: { id: "x", title: "X" } });
  assert.deepEqual(course.phases, []);
  assert.equal(course.course.language, "en");
  assert.equal(course.course.masteryScore, 80);
});

test("moods and the pass mark are brought into their range", () => {
  const course = readCourse(changed((data) => {
    data.course.masteryScore = 900;
    data.scenarios[0].customer.mood = -17;
    data.scenarios[0].decisions[0].options[0].mood = 9;
  }));
  assert.equal(course.course.masteryScore, 100);
  assert.equal(course.scenarios[0]!.customer.mood, -5);
  assert.equal(course.scenarios[0]!.decisions[0]!.options[0]!.mood, 5);
});

const WRONG: readonly [string, (data: any) => unknown, RegExp][] = [
  ["another format", (data) => (data.format = 2), /format 2.*reads format 1/],
  ["no title", (data) => delete data.course.title, /course data\.course\.title is missing/],
  ["a number for a text", (data) => (data.scenarios[0].title = 5), /scenarios\[0\]\.title should be a text/],
  ["a text for a list", (data) => (data.phases = "none"), /phases should be a list/],
  ["a text for a number", (data) => (data.course.seed = "7"), /seed should be a number/],
  ["a null scenario", (data) => (data.scenarios[1] = null), /scenarios\[1\] should be an object/],
  ["an unknown grade", (data) => (data.scenarios[0].decisions[0].options[1].grade = "good"), /options\[1\]\.grade should be one of best, acceptable, poor/],
  ["an unknown activity", (data) => (data.phases[0].modules[0].activities[0].type = "video"), /activities\[0\]\.type should be one of/],
  ["a way to nowhere", (data) => (data.scenarios[0].decisions[0].options[0].next = "d9"), /“The third call about the same machine”, decision “d1” leads to “d9”/],
  ["a start that is an outcome", (data) => (data.scenarios[0].start = "o1"), /starts at the decision “o1”/],
  ["an unknown scenario", (data) => (data.phases[0].modules[0].activities[1].scenario = "s9"), /“The first order” names the scenario “s9”/],
  ["an unknown behaviour", (data) => (data.scenarios[0].decisions[0].options[0].shows = ["b9"]), /“b9”, which is not in the course/],
  ["an unknown standard", (data) => (data.behaviours[0].standard = "st9"), /“Names one date” names the standard “st9”/],
  ["an id used twice", (data) => (data.scenarios[1].id = "s1"), /scenario id “s1” is used twice/],
  ["a decision without options", (data) => (data.scenarios[0].decisions[0].options = []), /has no options/],
  ["37 options", (data) => (data.scenarios[0].decisions[0].options = Array(37).fill(data.scenarios[0].decisions[0].options[0])), /has 37 options; at most 36/],
];

for (const [what, change, message] of WRONG) {
  test(`${what} is refused with a message that says where`, () => {
    assert.throws(() => readCourse(changed(change)), (error) => error instanceof CourseError && message.test(error.message));
  });
}

for (const data of [undefined, null, 5, "text", [], {}]) {
  test(`${JSON.stringify(data) ?? "nothing"} is no course`, () => {
    assert.throws(() => readCourse(data), CourseError);
  });
}

test("keys of the prototype are not taken for data", () => {
  const data = changed((copy) => (copy.scenarios[0].start = "constructor"));
  assert.throws(() => readCourse(data), /starts at the decision “constructor”/);
});
