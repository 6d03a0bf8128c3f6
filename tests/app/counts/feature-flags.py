"""States of flags and dated changes of them, of flagd, Unleash and LaunchDarkly."""
import json
import sys
from collections import Counter

import yaml

text = open(sys.argv[1], encoding="utf-8-sig").read()
document = json.loads(text) if text.lstrip().startswith("{") else yaml.safe_load(text)
objects, states, events, projects = Counter(), set(), 0, set()


def state(project, *key):
    project = "feature-flags" if project in (None, "", "default") else project
    projects.add(project)
    states.add((project, *key))


def feature(f):
    objects["flag"] += 1
    for environment in f.get("environments") or [{"name": ""}]:
        state(f.get("project"), f["name"], environment["name"])


body = document.get("state") if isinstance(document.get("state"), dict) else document
if "flags" in document:
    flags = document["flags"]
    for name in [f["key"] for f in flags] if isinstance(flags, list) else flags:
        objects["flag"] += 1
        state((document.get("metadata") or {}).get("flagSetId"), name)
elif "items" in document:
    for item in document["items"]:
        if "date" in item:
            objects["flag change" if item["kind"] == "flag" else item["kind"]] += 1
            events += item["kind"] == "flag"
        else:
            objects["flag"] += 1
            for environment in item.get("environments") or {}:
                state(item.get("_projectKey"), item["key"], environment)
else:
    for f in body.get("features") or []:
        feature(f)
    for e in body.get("events") or []:
        if "createdAt" in e:
            objects[e["type"]] += 1
            if e.get("featureName"):
                events += 1
                projects.add("feature-flags" if e.get("project") in (None, "default") else e["project"])
                if e["type"] in ("feature-environment-enabled", "feature-environment-disabled"):
                    state(e.get("project"), e["featureName"], e.get("environment"), e["createdAt"])
            continue
        for f in (e.get("features") or []) + ([e["feature"]] if "feature" in e else []):
            feature(f)
        if e["type"] == "feature-removed" and e.get("featureName"):
            objects["removal"] += 1
            state(e.get("project"), e["featureName"], "")
        elif "features" not in e and "feature" not in e:
            objects[e["type"]] += 1
print(json.dumps({"resources": {"service": len(projects)}, "relations": 0, "objects": objects, "items": len(states),
                  "events": events, "samples": 0, "rejected": 0}))
