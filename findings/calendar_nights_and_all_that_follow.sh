#!/usr/bin/env bash
# Three readers of iCalendar and two valid series: ical.js 2.2.1, node-ical 0.27.2 (npm), libical 3.0.16 (Debian 12: libical-dev 3.0.16-1+b1).
#
# 1. A night each week, 22:00–04:00 Swedish time, over the end of summer time. When does the night of 24 October 2026 end?
#    The clock on the wall says 04:00 (03:00Z), six hours from 22:00 say 03:00 (02:00Z). RFC 5545, 3.8.5.3: beside DTEND the same exact duration holds
#    for all. node-ical and libical keep the hours, ical.js the wall (as people mean it): one calendar has two ends.
# 2. RECURRENCE-ID;RANGE=THISANDFUTURE moves an occurrence and all behind it (RFC 5545, 3.8.4.4). ical.js moves them all. node-ical moves that one
#    and leaves those behind at the old hour, without a word. libical's icalcomponent_foreach_recurrence does not look at other components at all.
# A program that takes meetings from such readers must do both by itself, and say what it did.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq -o APT::Sandbox::User=root libical-dev=3.0.16-1+b1 libical3=3.0.16-1+b1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.27.2 >/dev/null

begin=$'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//Test//EN\n'
zone=$'BEGIN:VTIMEZONE\nTZID:Europe/Stockholm\nBEGIN:STANDARD\nDTSTART:19961027T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19960331T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n'
head=$'BEGIN:VEVENT\nUID:1\nDTSTAMP:20261001T080000Z\n'
printf '%s%s%s' "$begin" "$zone" "$head" >nights.ics
printf 'DTSTART;TZID=Europe/Stockholm:20261017T220000\nDTEND;TZID=Europe/Stockholm:20261018T040000\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\nEND:VCALENDAR\n' >>nights.ics
printf '%s%sDTSTART:20261005T090000Z\nDTEND:20261005T100000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n' "$begin" "$head" >future.ics
printf '%sRECURRENCE-ID;RANGE=THISANDFUTURE:20261012T090000Z\nDTSTART:20261012T130000Z\nDTEND:20261012T140000Z\nEND:VEVENT\nEND:VCALENDAR\n' "$head" >>future.ics

cat >ask.c <<'C'
#include <libical/ical.h>
#include <stdio.h>
#include <time.h>

static void told(icalcomponent *event, struct icaltime_span *span, void *data)
{
    char begin[32], end[32];
    (void)event;
    (void)data;
    strftime(begin, sizeof begin, "%dT%H:%MZ", gmtime(&span->start));
    strftime(end, sizeof end, "%dT%H:%MZ", gmtime(&span->end));
    printf(" %s-%s", begin, end);
}

int main(void)
{
    const char *const names[] = {"nights", "future"};
    for (int i = 0; i < 2; ++i) {
        char path[32], text[4096];
        snprintf(path, sizeof path, "%s.ics", names[i]);
        FILE *file = fopen(path, "r");
        text[fread(text, 1, sizeof text - 1, file)] = 0;
        fclose(file);
        icalcomponent *calendar = icalparser_parse_string(text);
        icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
        printf("%s libical", names[i]);
        icalcomponent_foreach_recurrence(event, icaltime_from_string("20260101T000000Z"), icaltime_from_string("20270101T000000Z"), told, 0);
        printf("\n");
        icalcomponent_free(calendar);
    }
    return 0;
}
C
library=$(dirname "$(find root -name libical.so.3 | head -1)")
gcc -w -I root/usr/include ask.c -o ask "$library"/libical.so.3 -Wl,-rpath,"$PWD/$library" -Wl,--allow-shlib-undefined

cat >ask.js <<'JS'
const fs = require('fs');
const required = require('ical.js');
const ICAL = required.default ?? required;
const ical = require('node-ical');
const told = (date) => date.toISOString().slice(8, 16) + 'Z';
const version = (name) => JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version;
console.log('versions', 'ical.js', version('ical.js'), 'node-ical', version('node-ical'));
for (const name of ['nights', 'future']) {
    const text = fs.readFileSync(`${name}.ics`, 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    for (const one of events.slice(1)) events[0].relateException(one);
    const iterator = events[0].iterator();
    const found = [];
    for (let next = iterator.next(); next; next = iterator.next()) {
        const one = events[0].getOccurrenceDetails(next);
        found.push(`${told(one.startDate.toJSDate())}-${told(one.endDate.toJSDate())}`);
    }
    console.log(name, 'ical.js', ...found);
    const series = Object.values(ical.sync.parseICS(text)).find((one) => one.type === 'VEVENT');
    const occurrences = ical.expandRecurringEvent(series, { from: new Date('2026-01-01'), to: new Date('2027-01-01') });
    console.log(name, 'node-ical', ...occurrences.map((one) => `${told(one.start)}-${told(one.end)}`));
}
JS
export TZ=Europe/Stockholm
answer=$(node ask.js; ./ask)
printf '%s\n' "$answer"
while read -r line; do grep -qxF -- "$line" <<<"$answer" || { echo "changed: expected \"$line\""; exit 1; }; done <<'EXPECTED'
nights ical.js 17T20:00Z-18T02:00Z 24T20:00Z-25T03:00Z
nights node-ical 17T20:00Z-18T02:00Z 24T20:00Z-25T02:00Z
nights libical 17T20:00Z-18T02:00Z 24T20:00Z-25T02:00Z
future ical.js 05T09:00Z-05T10:00Z 12T13:00Z-12T14:00Z 19T13:00Z-19T14:00Z
future node-ical 05T09:00Z-05T10:00Z 12T13:00Z-12T14:00Z 19T09:00Z-19T10:00Z
future libical 05T09:00Z-05T10:00Z 12T09:00Z-12T10:00Z 19T09:00Z-19T10:00Z
EXPECTED
