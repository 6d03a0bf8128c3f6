"""Counts the entries of a journal and those that say that something was started, stopped, loaded again or deployed."""
import json
import re
import sys

VERB = re.compile(r"(re)?start(ing|ed)\b|stopp(ing|ed)\b|reload(ing|ed)\b|loading configuration\b|completed loading\b|"
                  r"deploy(ing|ed|ment)\b|releasing\b|rollback\b|rolled back\b|shutting down\b|shutdown\b", re.IGNORECASE)


def is_happening(message):
    text = re.search(r'(?:^| )msg=(?:"([^"]*)"?|(\S*))', message)
    return bool(VERB.match((text[1] or text[2] or "") if text else message.strip()))


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
