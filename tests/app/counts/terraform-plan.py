"""Changes of a Terraform plan by action, and the things that stand before it is carried out."""
import json
import os
import sys
from collections import Counter

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cloud_kinds import kind_of  # noqa: E402

plan = json.load(open(sys.argv[1], encoding="utf-8-sig"))
objects, things, zones, rejected = Counter(), set(), set(), 0
hosts_in_zones = set()
for r in plan.get("resource_changes", []):
    actions = r["change"]["actions"]
    objects["replace" if len(actions) == 2 else actions[0]] += 1
    before, kind = r["change"].get("before"), kind_of(r["type"])
    if r["mode"] != "managed" or not before or not kind or r.get("deposed"):
        continue
    if not before.get("id"):
        rejected += 1
        continue
    things.add((kind, before["id"]))
    zone = before.get("availability_zone") or before.get("zone")
    if kind == "host" and zone:
        zones.add(zone)
        hosts_in_zones.add((before["id"], zone))


def leaves(value, path=()):
    if isinstance(value, dict):
        return {k: v for key, inner in value.items() for k, v in leaves(inner, path + (key,)).items()}
    if isinstance(value, list):
        return {k: v for i, inner in enumerate(value) for k, v in leaves(inner, path + (i,)).items()}
    return {path: value}


items = 0
for r in plan.get("resource_drift", []):
    objects["drift"] += 1
    before, after, kind = r["change"].get("before") or {}, r["change"].get("after") or {}, kind_of(r["type"])
    if kind and (kind, before.get("id")) in things:
        old, new = leaves(before), leaves(after)
        items += sum(1 for path in {*old, *new} if old.get(path) != new.get(path))
print(json.dumps({"resources": {**Counter(kind for kind, _ in things), "zone": len(zones)}, "objects": objects,
                  "rejected": rejected, "items": items, "events": 0, "samples": 0}))
