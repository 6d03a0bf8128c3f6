"""Instances that are not terminated, the zones they are in, and the regions of the zones."""
import json, re, sys

hosts, zones, relations, objects = set(), set(), set(), {}


def told(kind):
    objects[kind] = objects.get(kind, 0) + 1


def instance(key, zone, state=''):
    if state in ('terminated', 'shutting-down'):
        return told('terminated instance')
    told('instance')
    hosts.add(key)
    if zone:
        zones.add(zone)
        relations.add((key, zone))
        region = re.fullmatch(r'([a-z]{2}(?:-gov|-iso\w?)?-[a-z]+-\d)[a-z]', zone)
        if region:
            zones.add(region[1])
            relations.add((zone, region[1]))


def loose(entry):
    if isinstance(entry, list):
        for inner in entry:
            loose(inner)
    elif isinstance(entry, dict) and ('InstanceId' in entry or 'Instance' in entry):
        instance(entry.get('InstanceId') or entry['Instance'], entry.get('AvailabilityZone'))
    elif isinstance(entry, str) and entry.startswith('i-'):
        instance(entry, None)
    elif isinstance(entry, str) and re.fullmatch(r'[a-z][a-z0-9-]*\.\w+', entry):
        told('instance type')
    else:
        told('value without an instance')


answer = json.load(open(sys.argv[1], encoding='utf-8'))
if isinstance(answer, list):
    loose(answer)
else:
    for reservation in answer.get('Reservations', []):
        for one in reservation['Instances']:
            instance(one['InstanceId'], one['Placement']['AvailabilityZone'], one['State']['Name'])
    for status in answer.get('InstanceStatuses', []):
        instance(status['InstanceId'], status['AvailabilityZone'], status['InstanceState']['Name'])
    for group in answer.get('AutoScalingGroups', []):
        told('auto scaling group')
        for one in group['Instances']:
            instance(one['InstanceId'], one['AvailabilityZone'])
    for _ in answer.get('InstanceTypes', []):
        told('instance type')
print(json.dumps({'resources': {'host': len(hosts), 'zone': len(zones)}, 'relations': len(relations), 'objects': objects,
                  'rejected': 0}))
