"""Services, their replicas and dependencies of a Compose file, by the Compose specification."""
import json
import re
import sys

import yaml

document = {}
for part in yaml.safe_load_all(open(sys.argv[1], encoding="utf-8-sig")):
    document.update(part or {})


def filled(value):
    """The text with defaults for its variables; None where one has none."""
    if not isinstance(value, str):
        return value
    text = re.sub(r"\$\{\w+:?-([^}]*)\}", r"\1", value)
    return None if re.search(r"\$\{?\w", text) else text


def whole(services, name, seen=()):
    """A service over what it extends in the same file."""
    own = dict(services.get(name) or {})
    base = own.get("extends")
    if isinstance(base, dict):
        base = None if base.get("file") else base.get("service")
    if not base or base in seen or base not in services:
        return own
    merged = whole(services, base, seen + (name,))
    for key, value in own.items():
        if isinstance(value, list) and isinstance(merged.get(key), list):
            merged[key] = merged[key] + value
        elif isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = {**merged[key], **value}
        else:
            merged[key] = value
    return merged


def needs(service):
    depends = service.get("depends_on") or []
    names = set(depends)
    for link in service.get("links") or []:
        names.add(link.split(":")[0])
    for volume in service.get("volumes_from") or []:
        if not volume.startswith("container:"):
            names.add(volume.split(":")[0])
    for key in ("network_mode", "ipc", "pid"):
        if str(service.get(key, "")).startswith("service:"):
            names.add(service[key][len("service:"):])
    return names


services = document.get("services") or {}
whole_ones = {name: whole(services, name) for name in services}
workloads = 0
edges = set()
for name, service in whole_ones.items():
    edges |= {(name, other) for other in needs(service) if other != name}
    deploy = service.get("deploy") or {}
    if service.get("profiles") or str(deploy.get("mode", "")).startswith("global"):
        continue
    replicas = filled(deploy.get("replicas", service.get("scale", 1)))
    workloads += 1 if replicas is None else int(replicas)
unknown = {other for _, other in edges} - set(services)
objects = {"service": len(services)}
for key, kind in (("volumes", "volume"), ("networks", "network"), ("secrets", "secret"), ("configs", "config")):
    objects[kind] = len(document.get(key) or {})
print(json.dumps({"resources": {"service": len(services) + len(unknown), "workload": workloads},
                  "relations": len(edges) + workloads, "objects": objects, "events": 0, "samples": 0, "items": 0}))
