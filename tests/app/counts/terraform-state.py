"""Instances of a Terraform state of any version, or of what `terraform show -json` says of one."""
import json
import os
import re
import sys
from collections import Counter

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cloud_kinds import kind_of  # noqa: E402

state = json.load(open(sys.argv[1], encoding="utf-8-sig"))
rows = []  # (module, resource without index, type, data, attributes, dependencies)


def walk(module):
    for r in module.get("resources", []):
        prefix = module.get("address", "")
        name = ("data." if r["mode"] == "data" else "") + r["type"] + "." + r["name"]
        rows.append((prefix, (prefix + "." if prefix else "") + name, r["type"], r["mode"] == "data", r.get("values") or {},
                     r.get("depends_on") or []))
    for child in module.get("child_modules", []):
        walk(child)


if "format_version" in state:
    walk((state.get("values") or {}).get("root_module") or {})
elif state["version"] == 4:
    for r in state["resources"]:
        module = r.get("module", "")
        data = r.get("mode") == "data"
        name = (module + "." if module else "") + ("data." if data else "") + r["type"] + "." + r["name"]
        for i in r["instances"]:
            rows.append((module, name, r["type"], data or ("old" if "deposed" in i else False), i.get("attributes") or i.get("attributes_flat") or {},
                         (i.get("dependencies") or []) + (i.get("depends_on") or [])))
else:
    for m in state["modules"]:
        module = ".".join("module." + step for step in m["path"][1:])
        for key, r in m["resources"].items():
            name = re.sub(r"\.\d+$", "", (module + "." if module else "") + key)
            primary = r.get("primary") or {}
            rows.append((module, name, r["type"], key.startswith("data."),
                         {**(primary.get("attributes") or {}), "id": primary.get("id")}, r.get("depends_on") or []))

objects, things, zones, relations, rejected = Counter(), {}, set(), set(), 0
for module, name, kind_name, data, attributes, needs in rows:
    kind = kind_of(kind_name)
    if data or not kind:
        objects[("data." if data is True else "") + kind_name] += 1
    elif not attributes.get("id"):
        rejected += 1
    else:
        objects[kind_name] += 1
        things.setdefault(name, set()).add((kind, attributes["id"]))
        zone = attributes.get("availability_zone") or attributes.get("zone")
        if kind == "host" and zone:
            zones.add(zone)
            relations.add(((kind, attributes["id"]), zone))
for module, name, kind_name, data, attributes, needs in rows:
    me = (kind_of(kind_name), attributes.get("id"))
    if data or me not in things.get(name, ()):
        continue
    for need in needs:
        for other in things.get(need) or things.get((module + "." if module else "") + need) or ():
            if other != me and (me[0], other[0]) in (("service", "service"), ("workload", "datastore")):
                relations.add((me, other))
kinds = Counter(kind for kind, _ in {thing for all_of in things.values() for thing in all_of})
print(json.dumps({"resources": {**kinds, "zone": len(zones)}, "relations": len(relations), "objects": objects,
                  "rejected": rejected, "events": 0, "samples": 0, "items": 0}))
