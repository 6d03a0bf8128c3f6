"""Lists what a calendar brings, by dateutil: the events in it and the occurrences of those that repeat.

icalendar.py FILE prints the counts for a capture now, icalendar.py FILE TIME the begins for a capture at that time."""
import datetime as dt
import io
import json
import re
import sys

from dateutil import rrule, tz

REACH = dt.timedelta(days=731)
UTC = dt.timezone.utc


def lines_of(text):
    out = []
    for line in re.split(r"\r?\n", text):
        if line[:1] in (" ", "\t") and out:
            out[-1] += line[1:]
        elif line:
            out.append(line)
    return out


def split(line):
    """NAME, parameters, value; a colon in quotes belongs to a parameter."""
    match = re.match(r'^([A-Za-z0-9-]+)((?:;[^=;:]+=(?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)*):(.*)$', line, re.DOTALL)
    if not match:
        return None, {}, ""
    parts = re.findall(r';([^=;:]+)=((?:"[^"]*"|[^";:])*)', match[2])
    return match[1].upper(), {k.upper(): v.replace('"', "") for k, v in parts}, match[3]


class Component:
    def __init__(self, name):
        self.name, self.properties, self.children, self.lines = name, [], [], []

    def all(self, name):
        return [(p, v) for n, p, v in self.properties if n == name]

    def one(self, name):
        found = self.all(name)
        return found[0] if found else None


def parse(text):
    root = Component("")
    stack = [root]
    for line in lines_of(text):
        name, parameters, value = split(line)
        for open_one in stack[1:]:
            open_one.lines.append(line)
        if name == "BEGIN":
            child = Component(value.strip().upper())
            child.lines.append(line)
            stack[-1].children.append(child)
            stack.append(child)
        elif name == "END" and len(stack) > 1:
            stack.pop()
        elif name:
            stack[-1].properties.append((name, parameters, value))
    return root


class NotTaken(Exception):
    """An event without a time that can be read is rejected."""


class Clock:
    def __init__(self, calendar):
        self.own = {}
        for child in calendar.children:
            if child.name == "VTIMEZONE" and child.one("TZID"):
                self.own[child.one("TZID")[1].strip('"')] = child.lines
        found = calendar.one("X-WR-TIMEZONE")
        self.default = tz.gettz(found[1]) if found else None

    def zone(self, name):
        if name is None:
            return self.default or UTC
        for part in range(name.count("/") + 1):
            tail = name.split("/", part)[-1]
            if tail and (part == 0 or "/" in tail) and tz.gettz(tail):
                return tz.gettz(tail)
        for spelt in ("/".join(w.capitalize() for w in name.split("/")),):
            if tz.gettz(spelt):
                return tz.gettz(spelt)
        if name not in self.own:
            raise NotTaken("nobody knows this zone")
        known = re.compile(r"(BEGIN|END|TZID|DTSTART|TZOFFSETFROM|TZOFFSETTO|TZNAME|RRULE|RDATE)\b")
        lines = [line for line in self.own[name] if known.match(line)]
        return tz.tzical(io.StringIO("BEGIN:VCALENDAR\n" + "\n".join(lines) + "\nEND:VCALENDAR\n")).get()

    def read(self, value, parameters):
        """(wall clock, zone, whether it is a day)"""
        value = value.strip()
        utc = value.endswith("Z")
        try:
            if "T" not in value:
                return dt.datetime.strptime(value, "%Y%m%d"), self.default or UTC, True
            wall = dt.datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")
        except ValueError:
            raise NotTaken("this is no time")
        return wall, UTC if utc else self.zone(parameters.get("TZID")), False


def moment(wall, zone):
    """A time in the gap of a clock change moves on by the gap, of a doubled one the first is meant."""
    return tz.resolve_imaginary(wall.replace(tzinfo=zone)).astimezone(UTC)


def rule_times(text, wall, zone, day, clock, window):
    parts = dict(p.split("=", 1) for p in text.strip().upper().rstrip(";").split(";"))
    until = parts.pop("UNTIL", None)
    rule = rrule.rrulestr(";".join("%s=%s" % p for p in parts.items()), dtstart=wall)
    for time in rule:
        at = moment(time, zone)
        if until and "T" not in until and time.date() > dt.datetime.strptime(until, "%Y%m%d").date():
            return
        if until and "T" in until:
            last = dt.datetime.strptime(until.rstrip("Z"), "%Y%m%dT%H%M%S")
            if (at.replace(tzinfo=None) if until.endswith("Z") else time) > last:
                return
        if at >= window[1]:
            return
        if at >= window[0]:
            yield at


def occurrences(event, clock, window):
    if not event.one("DTSTART"):
        raise NotTaken("it has no time")
    parameters, value = event.one("DTSTART")
    wall, zone, day = clock.read(value, parameters)
    first = moment(wall, zone)
    rules = event.all("RRULE")
    starts = {first} if not rules or window[0] <= first < window[1] else set()
    for _, text in rules:
        starts |= set(rule_times(text, wall, zone, day, clock, window))
    for parameters, values in event.all("RDATE"):
        for text in values.split(","):
            if parameters.get("VALUE") == "TIME":
                continue  # no date: RFC 5545, 3.8.5.2 knows dates, times of a date and periods
            other, own, _ = clock.read(text.split("/")[0], parameters)
            starts.add(moment(other, own))
    for parameters, values in event.all("EXDATE"):
        for text in values.split(","):
            other, own, whole = clock.read(text, parameters)
            if whole:
                starts = {s for s in starts if s.astimezone(zone).date() != other.date()}
            else:
                starts.discard(moment(other, own))
    return starts


def take(calendar, events, window):
    clock = Clock(calendar)
    families = {}
    for event in events:
        uid = (event.one("UID") or ({}, "%s %s" % (event.one("SUMMARY"), event.one("DTSTART"))))[1]
        families.setdefault(uid, []).append(event)
    out, rejected = [], 0
    for uid, family in families.items():
        replaced = set()
        for event in [e for e in family if e.one("RECURRENCE-ID")]:
            parameters, value = event.one("RECURRENCE-ID")
            replaced.add(moment(*clock.read(value, parameters)[:2]))
            if not cancelled(event):
                parameters, value = event.one("DTSTART")
                out.append(moment(*clock.read(value, parameters)[:2]))
        masters = [e for e in family if not e.one("RECURRENCE-ID")]
        master = max(masters, key=lambda e: int((e.one("SEQUENCE") or ({}, "0"))[1]), default=None)
        if master is None or cancelled(master):
            continue
        try:
            out += [s for s in occurrences(master, clock, window) if s not in replaced]
        except NotTaken:
            rejected += 1
    return out, rejected


def cancelled(event):
    return (event.one("STATUS") or ({}, ""))[1].strip().upper() == "CANCELLED"


def main():
    with open(sys.argv[1], "rb") as file:
        text = file.read().decode("utf-8", "replace").lstrip("\ufeff")
    capture = dt.datetime.fromisoformat(sys.argv[2].replace("Z", "+00:00")) if len(sys.argv) > 2 else dt.datetime.now(UTC)
    window = (capture - REACH, capture + REACH)
    root = parse(text)
    begins, rejected = [], 0
    alone = [c for c in root.children if c.name == "VEVENT"]
    parts = [(c, [e for e in c.children if e.name == "VEVENT"]) for c in root.children if c.name == "VCALENDAR"]
    for calendar, events in [(root, [event]) for event in alone] + parts:
        found, bad = take(calendar, events, window)
        begins += found
        rejected += bad
    if len(sys.argv) > 2:
        print(json.dumps({"begins": sorted(b.strftime("%Y-%m-%dT%H:%M:%SZ") for b in begins)}))
    else:
        print(json.dumps({"resources": {}, "events": len(begins), "rejected": rejected}))


main()
