"""Devices, virtual machines, racks and the places they are in, from the REST API or a dump of the database."""
import json, sys

document = json.load(open(sys.argv[1], encoding='utf-8'))
found = {kind: set() for kind in ('host', 'workload', 'rack', 'zone')}
relations, objects = set(), {}
MODELS = {'dcim.device': 'device', 'virtualization.virtualmachine': 'virtual machine', 'dcim.rack': 'rack', 'dcim.site': 'site',
          'dcim.location': 'location', 'dcim.region': 'region', 'virtualization.cluster': 'cluster'}


def shape(item):
    if 'device_type' in item:
        return 'device'
    if 'vcpus' in item:
        return 'virtual machine'
    if 'desc_units' in item:
        return 'rack'
    if 'termination_a_type' in item:
        return 'cable'
    if 'address' in item:
        return 'ip address'
    if 'manufacturer' in item:
        return 'device type'
    if 'device' in item:
        return 'interface'
    return 'region'


def rest():
    items = document['results'] if 'results' in document else [document]
    return [(shape(item), item) for item in items]


def dump():
    tables = {(record['model'], record.get('pk')): record['fields'] for record in document}
    links = {'site': 'dcim.site', 'rack': 'dcim.rack', 'cluster': 'virtualization.cluster', 'region': 'dcim.region',
             'parent': 'dcim.region', 'device': 'dcim.device'}
    for record in document:
        kind = MODELS.get(record['model'], record['model'])
        item = dict(record['fields'], id=record.get('pk'))
        if record['model'] in MODELS:
            for key, model in links.items():
                if isinstance(item.get(key), int):
                    item[key] = tables[(model, item[key])]
        yield kind, item


def name(item, key):
    return (item.get(key) or {}).get('name')


def relate(kind, inner, outer_kind, outer):
    found[kind].add(inner)
    found[outer_kind].add(outer)
    relations.add((kind, inner, outer_kind, outer))


for kind, item in (dump() if isinstance(document, list) else rest()):
    objects[kind] = objects.get(kind, 0) + 1
    site = name(item, 'site') if isinstance(item.get('site'), dict) else None
    if kind == 'device':
        title = item['id']  # names repeat across sites
        found['host'].add(title)
        if name(item, 'rack'):
            relate('host', title, 'rack', site + '/' + name(item, 'rack'))
        if site:
            relate('host', title, 'zone', site)
    elif kind == 'virtual machine':
        title = (name(item, 'cluster') or '') + '/' + item['name']
        found['workload'].add(title)
        if name(item, 'device'):
            relate('workload', title, 'host', item['device']['id'])
    elif kind in ('rack', 'site', 'location', 'region', 'cluster'):
        title = {'rack': f"{site}/{item['name']}", 'location': f"{site}/{item['name']}", 'site': item['name'],
                 'region': 'region ' + item.get('slug', ''), 'cluster': 'cluster ' + item['name']}[kind]
        own = 'rack' if kind == 'rack' else 'zone'
        found[own].add(title)
        if site and kind != 'region':
            relate(own, title, 'zone', site)
        outer = item.get('region') if kind == 'site' else item.get('parent') if kind == 'region' else None
        if outer:
            relate(own, title, 'zone', 'region ' + outer['slug'])
print(json.dumps({'resources': {kind: len(names) for kind, names in found.items()}, 'relations': len(relations),
                  'objects': objects, 'rejected': 0}))
