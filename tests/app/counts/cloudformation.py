"""Resources of a CloudFormation template, change set, stack or drift report."""
import json
import os
import re
import sys
from collections import Counter

import yaml

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cloud_kinds import kind_of  # noqa: E402


class Loader(yaml.SafeLoader):
    pass


def short(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if not suffix:
        return value
    return {suffix if suffix in ("Ref", "Condition") else "Fn::" + suffix: value}


Loader.add_multi_constructor("!", short)
text = open(sys.argv[1], encoding="utf-8-sig").read()
document = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader)
objects, things, edges, items = Counter(), set(), set(), 0


def named(value, resources):
    """Logical ids that a value refers to."""
    found = set()
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "Ref" and isinstance(inner, str):
                found.add(inner)
            if key == "Fn::GetAtt":
                found.add((inner.split(".") if isinstance(inner, str) else inner)[0])
            if key == "Fn::Sub":
                for name in re.findall(r"\$\{([^}.]+)", inner if isinstance(inner, str) else inner[0]):
                    found.add(name)
            found |= named(inner, resources)
    elif isinstance(value, list):
        for inner in value:
            found |= named(inner, resources)
    return {name for name in found if isinstance(name, str) and name in resources}


def physical(r):
    """Counts one resource of a stack and says whether it stands in a plan."""
    objects[r["ResourceType"]] += 1
    kind = kind_of(r["ResourceType"])
    if not kind or not r.get("PhysicalResourceId") or r.get("ResourceStatus") == "DELETE_COMPLETE":
        return False
    things.add((kind, r["PhysicalResourceId"]))
    return True


if "Resources" in document:
    resources = document["Resources"]
    for name, r in resources.items():
        objects[r["Type"]] += 1
        kind = kind_of(r["Type"])
        if kind and kind != "host":
            things.add((kind, name))
        if kind == "service":
            depends = r.get("DependsOn") or []
            for other in named(r.get("Properties"), resources) | set([depends] if isinstance(depends, str) else depends):
                if other != name and kind_of(resources[other]["Type"]) == "service":
                    edges.add((name, other))
for change in document.get("Changes") or []:
    r = change["ResourceChange"]
    objects["Replace" if r.get("Replacement") == "True" else r["Action"]] += 1
    if r["Action"] != "Add" and kind_of(r["ResourceType"]) and r.get("PhysicalResourceId"):
        things.add((kind_of(r["ResourceType"]), r["PhysicalResourceId"]))
rows = [r for key in ("StackResources", "StackResourceSummaries", "StackResourceDrifts") for r in document.get(key) or []]
rows += [document[key] for key in ("StackResourceDrift", "StackResourceDetail") if key in document]
for r in document.get("Summaries") or []:
    if "ResourceType" in r:
        rows.append(r)
    else:
        objects["change set" if "ChangeSetName" in r else "summary"] += 1
for r in rows:
    if physical(r):
        items += len(r.get("PropertyDifferences") or [])
for key, kind in (("Stacks", "stack"), ("StackSummaries", "stack"), ("StackInstances", "stack instance")):
    objects[kind] += len(document.get(key) or [])
for key, kind in (("StackDriftDetectionId", "drift detection"), ("StackSet", "stack set"), ("StackInstance", "stack instance")):
    objects[kind] += key in document
print(json.dumps({"resources": Counter(kind for kind, _ in things), "relations": len(edges), "objects": objects, "items": items,
                  "events": 0, "samples": 0, "rejected": 0}))
