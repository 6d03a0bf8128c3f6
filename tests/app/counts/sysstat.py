"""Counts the numbers of an export of sadf: each leaf is a sample of a series; processors, memory and network add one each."""
import json
import sys

INNER = ("lo", "veth", "docker", "br-", "virbr", "ifb", "bond", "dummy", "tun", "tap")


def leaves(section, value, part=""):
    if isinstance(value, list):
        for entry in value:
            yield from leaves(section, entry, "")
    elif isinstance(value, dict):
        part = next((v for v in value.values() if isinstance(v, str)), part)
        for key, inner in value.items():
            if isinstance(inner, (int, float)):
                yield section, part, key
            else:
                yield from leaves(section, inner, part)


def of_json(path):
    with open(path, encoding="utf-8") as file:
        hosts = json.load(file)["sysstat"]["hosts"]
    samples = set()
    for host in hosts:
        for moment in host["statistics"]:
            at = (host["nodename"], moment["timestamp"]["date"], moment["timestamp"]["time"])
            for section, value in moment.items():
                if section == "timestamp":
                    continue
                samples |= {at + leaf for leaf in leaves(section, value)}
            if moment.get("cpu-load") and host["number-of-cpus"]:
                samples.add(at + ("cpu",))
            if "memused" in moment.get("memory", {}):
                samples.add(at + ("memory",))
            if any(not d["iface"].startswith(INNER) for d in moment.get("network", {}).get("net-dev", [])):
                samples.add(at + ("network",))
    return {h["nodename"] for h in hosts}, samples


def of_table(path):
    names, samples, headings = set(), set(), []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.strip().split(";")
            if line.startswith("#"):
                headings = cells
                continue
            names.add(cells[0])
            at = (cells[0], cells[2], "")
            part = cells[3] if headings[3] in ("CPU", "IFACE", "DEV") else ""
            for heading, _ in list(zip(headings, cells))[4 if part else 3:]:
                samples.add(at + (headings[3] if not part else "", part, heading))
            if "kbmemused" in headings:
                samples.add(at + ("memory",))
            if part and headings[3] == "IFACE" and not part.startswith(INNER):
                samples.add(at + ("network",))
    return names, samples


def main():
    path = sys.argv[1]
    with open(path, encoding="utf-8") as file:
        table = file.read(1) == "#"
    names, samples = of_table(path) if table else of_json(path)
    series = {(s[0],) + s[3:] for s in samples}
    print(json.dumps({"resources": {"host": len(names)}, "relations": 0, "samples": len(samples), "series": len(series)}))


main()
