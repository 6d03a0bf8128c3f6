"""Deployments, releases, runs and schedules in hooks and answers of GitHub and GitLab; Argo rollouts are Kubernetes objects."""
import json
import os
import runpy
import sys
from collections import Counter

path = sys.argv[1]
text = open(path, encoding="utf-8-sig").read()
if not text.lstrip().startswith(("{", "[")):
    if "\non:" in text and "\njobs:" in text:
        print(json.dumps({"resources": {}}))
    else:
        runpy.run_path(os.path.join(os.path.dirname(os.path.abspath(__file__)), "kubernetes.py"))
    sys.exit()
document = json.loads(text)
objects, events = Counter(), set()


def github(hook):
    for kind in ("deployment_status", "deployment", "release", "workflow_run"):
        if kind not in hook:
            continue
        objects[kind] += 1
        thing = hook["deployment"] if kind == "deployment_status" else hook[kind]
        if kind == "release" and (thing["draft"] or hook["action"] in ("deleted", "unpublished") or not thing["published_at"]):
            return
        if kind == "deployment_status" and hook[kind]["state"] == "inactive":
            return
        events.add((kind.split("_")[0], thing["id"]))
        return
    for key, value in hook.items():
        if isinstance(value, dict) and key not in ("repository", "sender", "organization", "installation", "enterprise"):
            objects[key] += 1
            return


def gitlab(hook):
    kind = hook["object_kind"]
    objects[kind] += 1
    if kind == "deployment":
        events.add((kind, hook.get("deployment_id") or hook.get("deployable_id")))
    if kind == "release" and hook.get("released_at"):
        events.add((kind, hook["tag"]))
    if kind == "pipeline":
        events.add((kind, hook["object_attributes"]["id"]))
        for job in hook.get("builds") or []:
            objects["job"] += 1
            environment = job.get("environment")
            if environment and environment.get("action", "start") == "start" and job.get("started_at"):
                events.add(("job", job["id"]))


for record in document if isinstance(document, list) else [document]:
    if "object_kind" in record:
        gitlab(record)
    elif "repository" in record and "full_name" in record["repository"]:
        github(record)
    elif "test_suites" in record:
        objects["test report"] += 1
    elif "workflow_runs" in record:
        for run in record["workflow_runs"]:
            objects["workflow_run"] += 1
            events.add(("workflow", run["id"]))
    elif "statuses_url" in record or isinstance(record.get("environment"), dict):
        objects["deployment"] += 1
        events.add(("deployment", record["id"]))
    elif "cron" in record or "freeze_start" in record:
        print(json.dumps({"resources": {}}))  # how many there are depends on when it is read
        sys.exit()
    elif "tag_name" in record:
        objects["release"] += 1
        if record.get("published_at") and not record.get("draft"):
            events.add(("release", record["id"]))
print(json.dumps({"resources": {}, "relations": 0, "objects": objects, "events": len(events), "samples": 0, "items": 0,
                  "rejected": 0}))
