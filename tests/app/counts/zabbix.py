"""Counts what an export of Zabbix, or one answer of its API, must bring."""
import json
import sys
import xml.etree.ElementTree as tree

import yaml


def of_export(hosts, templates):
    return {"resources": {"host": hosts}, "relations": 0, "samples": 0, "objects": {"host": hosts, "template": templates}}


def of_items(items):
    out, hosts = set(), {}
    for item in items:
        hosts.setdefault(item["hostid"], {})[item["key_"]] = item
        if item["value_type"] in ("0", "3") and item["lastclock"] != "0":
            out.add((item["hostid"], item["key_"]))
    for host, keys in hosts.items():
        if "system.cpu.num" in keys and "system.cpu.util[,idle]" in keys:
            out.add((host, "cpu"))
        if "vm.memory.size[total]" in keys and "vm.memory.size[available]" in keys:
            out.add((host, "memory"))
    return {"resources": {"host": len(hosts)}, "samples": len(out), "series": len(out), "objects": {"item": len(items)}}


def of_answer(answer):
    if "error" in answer:
        return {"resources": {}, "rejected": 1}
    rows = answer["result"]
    if not rows:
        return {"resources": {}, "samples": 0}
    if "key_" in rows[0]:
        return of_items(rows)
    if "eventid" in rows[0]:
        return {"resources": {}, "events": 0, "objects": {"problem": len(rows)}}
    each = 3 if "value_avg" in rows[0] else 1
    return {"resources": {"service": 1}, "samples": each * len(rows), "series": each * len({r["itemid"] for r in rows})}


def main():
    path = sys.argv[1]
    if path.endswith(".xml"):
        root = tree.parse(path).getroot()
        out = of_export(len(root.findall("hosts/host")), len(root.findall("templates/template")))
    else:
        with open(path, encoding="utf-8") as file:
            content = yaml.safe_load(file) if path.endswith(".yaml") else json.load(file)
        if "zabbix_export" in content:
            content = content["zabbix_export"]
            out = of_export(len(content.get("hosts", [])), len(content.get("templates", [])))
        else:
            out = of_answer(content)
    print(json.dumps(out))


main()
