"""What a labelled sample of Prometheus is about, as its labels are meant; for the counts of several formats."""
import math
import os
import re

LABEL = re.compile(r'\s*"?([a-zA-Z_][\w.]*)"?\s*=\s*"((?:[^"\\]|\\.)*)"\s*,?')


def labels_of(text):
    out = {}
    for name, value in LABEL.findall(text):
        out[name] = re.sub(r'\\(["\\n])', lambda m: "\n" if m[1] == "n" else m[1], value)
    return out


def resource_of(metric, labels, own):
    """(resource, host it runs on or None, the labels and the port that are left)"""
    rest = {k: v for k, v in labels.items() if v and k != "__name__"}
    space, pod = rest.get("namespace"), rest.get("pod")
    if space and pod:
        for key in ("namespace", "pod"):
            del rest[key]
        return "workload/%s/%s" % (space, pod), rest.pop("node", None), rest
    if metric.startswith("container_") and rest.get("name"):
        return "workload/" + rest.pop("name"), None, rest
    for key in ("node", "hostname"):
        if rest.get(key) and not rest[key].isdigit():  # a number is a NUMA node
            return "host/" + rest.pop(key), None, rest
    if rest.get("instance"):
        host, colon, port = rest["instance"].partition(":")
        return "host/" + host, None, rest
    if rest.get("job"):
        return "service/" + rest.pop("job"), None, rest
    return own, None, rest


def count(samples, path, rejected=0):
    """samples: (metric, labels, value, milliseconds or None where the line has no time)."""
    stem = os.path.basename(path).split(".")[0]
    nodes = {s[1].get("nodename") for s in samples if s[0] == "node_uname_info"}
    machine = lambda metric: metric.startswith(("node_", "machine_"))
    resources, relations, series, passed = {}, set(), {}, 0
    total, free = set(), set()
    for metric, labels, value, time in samples:
        own = ("host/" if machine(metric) or nodes else "service/") + (next(iter(nodes)) if nodes else stem)
        resource, on, rest = resource_of(metric, labels, own)
        resources[resource] = True
        if on:
            resources["host/" + on] = True
            relations.add((resource, on))
        if not math.isfinite(value):
            passed += 1
            continue
        if time is not None and abs(time) >= 253402300800000:
            rejected += 1
            continue
        at = None if time is None else round(time)
        points = series.setdefault((resource, metric or stem, tuple(sorted(rest.items()))), {})
        if at in points:
            rejected += points[at] != value
            continue
        points[at] = value
        if metric == "node_memory_MemTotal_bytes":
            total.add((resource, "memory", at))
        if metric == "node_memory_MemAvailable_bytes":
            free.add((resource, "memory", at))
        if metric == "container_memory_working_set_bytes" and (labels.get("name") or labels.get("container")):
            series.setdefault((resource, "memory", ()), {})
            series[(resource, "memory", ())][at] = 0
        if labels.get("fstype") not in ("tmpfs", "overlay", "squashfs", "ramfs", "devtmpfs", "iso9660", "rootfs"):
            if metric == "node_filesystem_size_bytes":
                total.add((resource, "disk", at))
            if metric == "node_filesystem_avail_bytes":
                free.add((resource, "disk", at))
    for resource, dimension, at in total & free:
        series.setdefault((resource, dimension, ()), {})[at] = 0
    kinds = {}
    for resource in resources:
        kind = resource.split("/")[0]
        kinds[kind] = kinds.get(kind, 0) + 1
    objects = {"NaN or infinite value": passed} if passed else {}
    return {"resources": kinds, "series": len(series), "samples": sum(len(p) for p in series.values()), "rejected": rejected,
            "relations": len(relations), "objects": objects}
