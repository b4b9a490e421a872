// Reads a calendar (second argument) with one of the peers (first: "ical.js" or "node-ical") and prints its events, one JSON line each, in the order
// of uid: uid, summary, location, the day or the moment of begin and end in UTC, and whether it is called off.
// Started by calendar_peers_test.cpp with NODE_PATH at a node_modules folder.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const require = createRequire(path.join(process.env.NODE_PATH, "peer.js"));
const text = readFileSync(process.argv[3], "utf8");
const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
const events = [];
if (process.argv[2] === "ical.js") {
    const required = require("ical.js");
    const ICAL = required.default ?? required;
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    const told = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    for (const component of calendar.getAllSubcomponents("vevent")) {
        const event = new ICAL.Event(component);
        events.push([event.uid, event.summary, event.location ?? "", told(event.startDate), told(event.endDate), component.getFirstPropertyValue("status") === "CANCELLED"]);
    }
} else {
    const ical = require("node-ical");
    for (const event of Object.values(ical.sync.parseICS(text))) {
        if (event.type !== "VEVENT") continue;
        const told = (date) => (event.datetype === "date" ? day(date) : date.toISOString());
        events.push([event.uid, event.summary, event.location ?? "", told(event.start), told(event.end), event.status === "CANCELLED"]);
    }
}
events.sort((a, b) => (a[0] < b[0] ? -1 : 1));
for (const event of events) console.log(JSON.stringify(event));
