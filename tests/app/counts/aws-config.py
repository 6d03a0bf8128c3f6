"""Of each resource the newest configuration item: instances with their zones, volumes; the rest is passed over."""
import json, re, sys
from datetime import datetime

document = json.load(open(sys.argv[1], encoding='utf-8'))
message = document.get('Message', {})
if isinstance(message, str):
    message = json.loads(message)
single = message.get('configurationItem') or document.get('configurationItem') or []
items = document.get('configurationItems', document.get('resourceIdentifiers', [])) + (single if isinstance(single, list) else [single])
newest, objects, resources, zones, relations, drift = {}, {}, {'host': 0, 'datastore': 0}, set(), set(), 0


def told(kind):
    objects[kind] = objects.get(kind, 0) + 1


def moment(item):
    time = item.get('configurationItemCaptureTime', 0)
    return time if isinstance(time, (int, float)) else datetime.fromisoformat(time.replace('Z', '+00:00')).timestamp()


for item in items:
    key = (item['resourceType'].lower(), item['resourceId'])
    if key in newest:
        told('older capture')
    if key not in newest or moment(item) >= moment(newest[key]):
        newest[key] = item
for (kind, name), item in newest.items():
    if item.get('configurationItemStatus', '').startswith('ResourceDeleted') or 'resourceDeletionTime' in item:
        told('deleted resource')
    elif kind == 'aws::ec2::volume':
        told('volume')
        resources['datastore'] += 1
    elif kind == 'aws::ec2::instance':
        told('instance')
        resources['host'] += 1
        settings = item.get('configuration', {})
        zone = settings.get('placement', {}).get('availabilityZone')
        if zone:
            zones |= {zone, zone[:-1]}
            relations |= {(name, zone), (zone, zone[:-1])}
        drift += sum(bool(settings.get(key)) for key in ('instanceType', 'imageId', 'subnetId', 'vpcId', 'kernelId', 'architecture'))
    else:
        told(item['resourceType'])
print(json.dumps({'resources': {**resources, 'zone': len(zones)}, 'relations': len(relations), 'objects': objects,
                  'read': sum(resources.values()) + len(zones) + len(relations) + drift, 'rejected': 0}))
