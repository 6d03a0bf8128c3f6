"""Counts the log records and spans of an export of OpenTelemetry in JSON, and the services that they belong to."""
import json
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        content = json.load(file)
    services, records, spans = set(), 0, 0
    for entry in content.get("resourceLogs", []) + content.get("resourceSpans", []):
        for attribute in entry["resource"]["attributes"]:
            if attribute["key"] == "service.name":
                services.add(attribute["value"]["stringValue"])
        records += sum(len(scope["logRecords"]) for scope in entry.get("scopeLogs", []))
        spans += sum(len(scope["spans"]) for scope in entry.get("scopeSpans", []))
    objects = {"log record": records, "span": spans}
    print(json.dumps({"resources": {"service": len(services)}, "relations": 0, "samples": 0, "events": 0, "objects": objects}))


main()
