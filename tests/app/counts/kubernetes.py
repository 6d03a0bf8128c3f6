"""What a dump of Kubernetes objects holds: the same counts as kubernetes_count.jq, in Python."""
import json
import sys
from collections import Counter

import yaml

CONTROLLERS = ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Rollout")


def documents(path):
    text = open(path, encoding="utf-8-sig").read()
    return [json.loads(text)] if text.lstrip().startswith(("{", "[")) else list(yaml.safe_load_all(text))


objects = []
for document in documents(sys.argv[1]):
    if not isinstance(document, dict):
        continue
    kind = document.get("kind", "")
    if kind.endswith("List") and "items" in document:
        for item in document["items"]:
            objects.append({**item, "kind": item.get("kind") or kind[:-4]})
    else:
        objects.append(document)
objects = [o for o in objects if (o.get("metadata") or {}).get("name")]
kinds = Counter(o["kind"] for o in objects)
objects = [o for o in objects if "helm.sh/hook" not in (o["metadata"].get("annotations") or {})]


def space(o):
    return o["metadata"].get("namespace") or "default"


def owners(o):
    return o["metadata"].get("ownerReferences") or []


nodes = [o for o in objects if o["kind"] == "Node"]
pods = [o for o in objects if o["kind"] == "Pod"]
owned = set()
for pod in pods:
    suffix = "-" + (pod["metadata"].get("labels") or {}).get("pod-template-hash", "?")
    for owner in owners(pod):
        if owner["kind"] != "Node":
            name = owner["name"]
            if owner["kind"] == "ReplicaSet" and name.endswith(suffix):
                name = name[:-len(suffix)]
            owned.add((space(pod), name))
services, planned = set(owned), 0
for o in objects:
    if o["kind"] not in CONTROLLERS:
        continue
    name = owners(o)[0]["name"] if owners(o) else o["metadata"]["name"]
    services.add((space(o), name))
    if (space(o), name) in owned:
        continue
    if o["kind"] == "DaemonSet":
        planned += len(nodes)
    else:
        replicas = o["spec"].get("replicas")
        planned += 1 if replicas is None else replicas
print(json.dumps({"resources": {"host": len(nodes), "workload": len(pods) + planned, "service": len(services)},
                  "objects": kinds}))
