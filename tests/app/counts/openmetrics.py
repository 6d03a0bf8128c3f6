"""Counts an OpenMetrics exposition by the rules of the specification 1.0, line by line with regular expressions."""
import json
import math
import re
import sys

import exposition_labels as shared

LINE = re.compile(r'^([a-zA-Z_:][\w:]*)(?:\{(.*?)\})? (\S+)(?: ([^\s#]\S*))?(?: # \{.*\} .*)?$')
SUFFIXES = {"counter": ["_total", "_created"], "histogram": ["_bucket", "_count", "_sum", "_created"],
            "gaugehistogram": ["_bucket", "_gcount", "_gsum"], "summary": ["_count", "_sum", "_created", ""], "info": ["_info"]}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    types, samples = {}, []
    for line in text.split("\n"):
        if line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            types[name] = kind
        elif line and not line.startswith("#"):
            name, labels, value, time = LINE.match(line).groups()
            samples.append((name, shared.labels_of(labels or ""), float(value), None if time is None else float(time) * 1000))
    bad = bad_metrics(types, samples)
    good = [s for s in samples if key_of(types, s) not in bad]
    print(json.dumps(shared.count(good, sys.argv[1], len(samples) - len(good))))


def family_of(types, name):
    for family, kind in types.items():
        for suffix in SUFFIXES.get(kind, [""]):
            if name == family + suffix:
                return family, kind, suffix
    return name, "unknown", ""


def key_of(types, sample):
    family, kind, _ = family_of(types, sample[0])
    inner = {"histogram": "le", "gaugehistogram": "le", "summary": "quantile"}.get(kind)
    return family, tuple(sorted((k, v) for k, v in sample[1].items() if k != inner))


def bad_metrics(types, samples):
    """A sum is neither negative nor beside negative buckets, a quantile not negative: they are counters in meaning."""
    bad, negative = set(), set()
    for sample in samples:
        _, kind, suffix = family_of(types, sample[0])
        if kind == "histogram" and suffix == "_bucket" and float(sample[1]["le"]) < 0:
            negative.add(key_of(types, sample))
    for sample in samples:
        key = key_of(types, sample)
        _, kind, suffix = family_of(types, sample[0])
        if kind == "histogram" and suffix == "_sum" and key in negative:
            bad.add(key)
        if kind in ("summary", "histogram", "counter") and suffix != "_bucket" and sample[2] < 0:
            bad.add(key)
    return bad


if __name__ == "__main__":
    main()
