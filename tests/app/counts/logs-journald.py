"""Counts the entries of a journal and the events in it: units that systemd loaded again, started or stopped, and banners of versions."""
import json
import re
import sys

UNIT = re.compile(r"(Reloaded|Started|Restarted|Stopped) .*(\.service|\.$)")
BANNER = re.compile(r'msg="Starting [^"]*".* version="\(version=\d+\.\d+')


def is_happening(message):
    return bool(UNIT.match(message) or BANNER.search(message))


def main():
    hosts, events, errors, others = set(), 0, 0, 0
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            if line.startswith("{"):
                entry = json.loads(line)
                message = entry["MESSAGE"]
                if isinstance(message, list):
                    message = bytes(message).decode("cp1252")
                host, priority = entry["_HOSTNAME"], int(entry["PRIORITY"])
            else:
                _, host, rest = line.split(" ", 2)
                message, priority = rest.split(": ", 1)[1], 6
            hosts.add(host)
            if is_happening(message):
                events += 1
            elif priority <= 3:
                errors += 1
            else:
                others += 1
    objects = {"log record": events + others, "log record of an error": errors}
    print(json.dumps({"resources": {"host": len(hosts)}, "relations": 0, "events": events, "rejected": 0, "objects": objects}))


main()
