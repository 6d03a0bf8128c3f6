"""Entities of a Backstage catalogue and what they say of one another."""
import json
import sys
from collections import Counter

import yaml

TAKEN = ("component", "api", "resource", "system")


def ref(text, kind, space):
    text = text.lower()
    if ":" in text:
        kind, text = text.split(":", 1)
    if "/" in text:
        space, text = text.split("/", 1)
    return kind, space, text


def listed(value):
    return value if isinstance(value, list) else [value] if value else []


entities, named, edges, objects = set(), set(), set(), Counter()
for part in yaml.safe_load_all(open(sys.argv[1], encoding="utf-8-sig")):
    for entity in part if isinstance(part, list) else [part] if part else []:
        kind = entity.get("kind", "entity")
        objects[kind] += 1
        if not entity.get("apiVersion", "").startswith("backstage.io/") or kind.lower() not in TAKEN:
            continue
        meta, spec = entity["metadata"], entity.get("spec") or {}
        space = meta.get("namespace", "default").lower()
        me = (kind.lower(), space, meta["name"].lower())
        entities.add(me)
        for key, default, backwards in (("dependsOn", "", False), ("dependencyOf", "", True), ("consumesApis", "api", False),
                                        ("providesApis", "api", True), ("subcomponentOf", "component", True),
                                        ("system", "system", True)):
            for text in listed(spec.get(key)):
                other = ref(text, default, space)
                named.add(other)
                hard = key not in ("subcomponentOf", "system")
                edges.add((other, me, hard) if backwards else (me, other, hard))
print(json.dumps({"resources": {"service": len(entities | named)}, "relations": len(edges), "objects": objects,
                  "events": 0, "samples": 0, "items": 0}))
