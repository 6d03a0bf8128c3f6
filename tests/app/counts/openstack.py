"""Hypervisors and compute hosts, servers, availability zones of answers of the compute API."""
import json, sys

answer = json.load(open(sys.argv[1], encoding='utf-8'))
hosts, workloads, zones, relations, objects = set(), set(), set(), set(), {}


def told(kind):
    objects[kind] = objects.get(kind, 0) + 1


def items(many, one):
    return answer.get(many) or ([answer[one]] if isinstance(answer.get(one), dict) else [])


def within(host, zone):
    hosts.add(host)
    zones.add(zone)
    relations.add((host, zone))


for hypervisor in items('hypervisors', 'hypervisor'):
    told('hypervisor')
    hosts.add(hypervisor['hypervisor_hostname'])
    for server in hypervisor.get('servers', []):
        told('server of a hypervisor')
        workloads.add(server['uuid'])
        relations.add((server['uuid'], hypervisor['hypervisor_hostname']))
for server in items('servers', 'server'):
    told('server')
    host = server.get('OS-EXT-SRV-ATTR:hypervisor_hostname') or server.get('OS-EXT-SRV-ATTR:host')
    if host:
        workloads.add(server['id'])
        hosts.add(host)
        relations.add((server['id'], host))
    else:
        host = server['id']
        hosts.add(host)
    if server.get('OS-EXT-AZ:availability_zone'):
        within(host, server['OS-EXT-AZ:availability_zone'])
for service in items('services', 'service'):
    told(service['binary'])
    if service['binary'] == 'nova-compute':
        hosts.add(service['host'])
        if service.get('zone'):
            within(service['host'], service['zone'])
for zone in items('availabilityZoneInfo', 'availabilityZone'):
    computes = [host for host, services in (zone.get('hosts') or {}).items() if 'nova-compute' in services]
    if zone.get('hosts') and not computes:
        told('zone without computes')
        continue
    told('availability zone')
    zones.add(zone['zoneName'])
    for host in computes:
        within(host, zone['zoneName'])
for aggregate in items('aggregates', 'aggregate'):
    told('aggregate')
    for host in aggregate['hosts']:
        hosts.add(host)
        if aggregate.get('availability_zone'):
            within(host, aggregate['availability_zone'])
for _ in items('flavors', 'flavor'):
    told('flavor')
if 'hypervisor_statistics' in answer:
    told('sum over hypervisors')
print(json.dumps({'resources': {'host': len(hosts), 'workload': len(workloads), 'zone': len(zones)},
                  'relations': len(relations), 'objects': objects, 'rejected': 0}))
