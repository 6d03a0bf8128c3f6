"""Servers and computers that are not retired, and changes that have a window."""
import json, sys

objects, hosts, events = {}, set(), 0


def told(kind):
    objects[kind] = objects.get(kind, 0) + 1


for record in json.load(open(sys.argv[1], encoding='utf-8'))['result']:
    kind = record['sys_class_name']
    if kind.startswith('change_'):
        begin, end = record['start_date'] or record['work_start'], record['end_date'] or record['work_end']
        if record['state'] == '4':
            told('cancelled change')
        elif not begin or not end:
            told('change without a window')
        else:
            told('change')
            events += 1
    elif record['install_status'] in ('7', 'retired') or record.get('operational_status') in ('6', 'retired'):
        told('retired item')
    elif 'server' in kind or 'computer' in kind:
        told(kind)
        hosts.add(record['sys_id'])
    else:
        told(kind)
print(json.dumps({'resources': {'host': len(hosts)}, 'relations': 0, 'events': events, 'objects': objects, 'rejected': 0}))
