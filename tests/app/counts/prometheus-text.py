"""Counts the lines of a scrape in the text format 0.0.4, in OpenMetrics where it ends so, or a list of label sets."""
import json
import re
import sys

import exposition_labels as shared
import openmetrics

LINE = re.compile(r'^([a-zA-Z_:][\w:]*)?\s*(?:\{(.*)\})?\s*(\S+)(?:\s+(-?\d+))?\s*$')


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    if text.rstrip().endswith("# EOF"):
        return openmetrics.main()
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if lines[0].startswith('{"__name__":'):
        print(json.dumps({"resources": {}, "series": 0, "objects": {"series": len(lines)}}))
        return None
    samples = []
    for line in lines:
        name, labels, value, time = LINE.match(line).groups()
        labels = shared.labels_of(labels or "")
        samples.append((name or labels["__name__"], labels, float(value), None if time is None else float(time)))
    print(json.dumps(shared.count(samples, sys.argv[1])))
    return None


main()
