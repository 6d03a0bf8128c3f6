"""Counts what an answer of a Prometheus server, or a list of series one a line, must bring."""
import json
import sys

import exposition_labels as shared


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        answer = json.load(file)
    if isinstance(answer, list):
        answer = {"status": "success", "data": {"resultType": "matrix", "result": answer}}
    if answer["status"] == "error":
        print(json.dumps({"resources": {}, "rejected": 1, "samples": 0}))
        return
    data = answer["data"]
    if isinstance(data, list):
        sets = [s for s in data if isinstance(s, dict)]
        out = shared.count([(s["__name__"], s, float("nan"), 0) for s in sets], sys.argv[1])
        out["objects"] = {"series": len(sets), "name": len(data) - len(sets)}
    elif data.get("resultType") == "string":
        out = {"resources": {}, "series": 0, "objects": {"text": 1}}
    elif "resultType" in data:
        samples = []
        for row in data["result"]:
            pairs = row["values"] if "values" in row else [row["value"]]
            samples += [(row["metric"].get("__name__", ""), row["metric"], float(v), t * 1000) for t, v in pairs]
        out = shared.count(samples, sys.argv[1])
    else:
        out = {"resources": {}, "series": 0, "objects": {"part of the server's status": len(data)}}
    print(json.dumps(out))


main()
