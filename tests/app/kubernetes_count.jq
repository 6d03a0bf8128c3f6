# What a dump of Kubernetes objects holds, counted without Penumbra's reader. Input: the documents, slurped.
def amount($one):
  if . == null then 0
  elif type == "number" then . * $one
  else capture("^(?<n>[0-9.]+)(?<s>[a-zA-Z]*)$")
    | (.n | tonumber) * {"": $one, m: ($one / 1000), k: 1e3, M: 1e6, G: 1e9, Ki: 1024, Mi: 1048576, Gi: 1073741824}[.s]
  end;
def asked($what; $one): (.resources.requests[$what]? // .resources.limits[$what]?) | amount($one);
def demand($what; $one):
  [([.containers[]? | asked($what; $one)] | add // 0), ([.initContainers[]? | asked($what; $one)] | max // 0)] | max;

[.[] | select(type == "object")
 | if (((.kind // "") | endswith("List")) and has("items"))
   then (.kind[:-4]) as $kind | .items[] | .kind = (.kind // $kind) else . end
 | select((.metadata.name? // "") != "")
 | .space = (.metadata.namespace // "default")] as $objects
| [$objects[] | select(.kind == "Node")] as $nodes
| [$objects[] | select(.kind == "Pod")] as $pods
| [$pods[] | .space as $space | (.metadata.labels["pod-template-hash"]? // "?") as $hash
   | (.metadata.ownerReferences // [])[] | select(.kind != "Node")
   | {space: $space, name: (if .kind == "ReplicaSet" then (.name | rtrimstr("-" + $hash)) else .name end)}] as $owners
| [$objects[] | select(.kind | IN("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController"))
   | {space, name: ([(.metadata.ownerReferences // [])[].name][0] // .metadata.name), pod: (.spec.template.spec // {}),
      replicas: (if .kind == "DaemonSet" then ($nodes | length) else (.spec.replicas // 1) end)}] as $controllers
| [$controllers[] | . as $one | select([$owners[] | select(.space == $one.space and .name == $one.name)] == [])] as $waiting
| [$pods[] | select((.status.phase? // "") | IN("Succeeded", "Failed") | not)] as $living
| {nodes: ($nodes | length), pods: ($pods | length),
   kinds: ($objects | group_by(.kind) | map({key: .[0].kind, value: length}) | from_entries),
   services: ([$controllers[], $owners[] | {space, name}] | unique | length),
   planned: ([$waiting[].replicas] | add // 0),
   cpu: ([($living[].spec | demand("cpu"; 1000)), ($waiting[] | .replicas as $n | .pod | demand("cpu"; 1000) * $n)] | add // 0),
   memory: ([($living[].spec | demand("memory"; 1)), ($waiting[] | .replicas as $n | .pod | demand("memory"; 1) * $n)] | add // 0),
   capacityCpu: ([$nodes[].status | (.allocatable.cpu // .capacity.cpu) | amount(1000)] | add // 0),
   capacityMemory: ([$nodes[].status | (.allocatable.memory // .capacity.memory) | amount(1)] | add // 0)}
