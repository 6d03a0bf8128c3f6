"""How many advisories a feed of vulnerabilities holds."""
import json
import sys

text = open(sys.argv[1], encoding="utf-8-sig").read()
try:
    documents = [json.loads(text)]
except json.JSONDecodeError:
    documents = [json.loads(line) for line in text.splitlines() if line.strip()]
count = 0
for document in documents:
    for record in document if isinstance(document, list) else [document]:
        if "vulnerabilities" in record:
            count += len(record["vulnerabilities"])
        elif "vulns" in record:
            count += len(record["vulns"])
        elif "dataType" in record or "Vulnerability" in record or "id" in record:
            count += 1
        else:  # package -> vulnerability -> releases
            count += len({issue for issues in record.values() for issue in issues})
print(json.dumps({"resources": {}, "advisories": count, "objects": {"advisory": count}, "relations": 0, "events": 0,
                  "samples": 0, "items": 0, "rejected": 0}))
