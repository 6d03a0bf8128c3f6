"""The hosts and groups of an inventory, by the rules of Ansible's own plugins for INI, YAML and scripts."""
import json, re, shlex, sys, yaml

words = open(sys.argv[1], encoding='utf-8').read()
hosts, groups = set(), set()
passed = {}


def expand(pattern):
    found = re.search(r'\[([^\[\]]*:[^\[\]]*)\]', pattern)
    if not found:
        return [pattern]
    first, last, *step = found[1].split(':')
    step = int(step[0]) if step else 1
    if last.isdigit():
        width = len(first) if first.startswith('0') and len(first) > 1 else 0
        middle = [str(i).zfill(width) for i in range(int(first or 0), int(last) + 1, step)]
    else:
        middle = [chr(i) for i in range(ord(first), ord(last) + 1, step)]
    return [pattern[:found.start()] + one + rest for one in middle for rest in expand(pattern[found.end():])]


def group(name):
    if name not in ('all', 'ungrouped'):
        groups.add(name)


def ini():
    state = 'hosts'
    for line in words.splitlines():
        line = line.strip()
        if not line or line[0] in '#;':
            continue
        section = re.match(r'\[([^:\]\s]+)(?::(\w+))?\]', line)
        if section:
            state = section[2] or 'hosts'
            group(section[1])
        elif state == 'children':
            group(line.split()[0])
        elif state == 'hosts':
            tokens = shlex.split(line, comments=True)
            if any('=' not in token.strip('=') for token in tokens[1:]):
                raise ValueError(line)
            hosts.update(expand(tokens[0]))


def below(name, members):
    group(name)
    for host in (members or {}).get('hosts') or {}:
        hosts.update(expand(host))
    for child, inner in ((members or {}).get('children') or {}).items():
        below(child, inner)


def script(data):
    hosts.update(data.get('_meta', {}).get('hostvars', {}))
    for name, members in data.items():
        if name == '_meta':
            continue
        group(name)
        if isinstance(members, list):
            members = {'hosts': members}
        hosts.update(members.get('hosts', []))
        for child in members.get('children', []):
            group(child)


if not words.strip():
    print(json.dumps({'refused': 'ansible-inventory warns that it cannot parse an empty source'}))
    sys.exit()
try:
    data = yaml.safe_load(words)
except yaml.YAMLError:
    data = None
try:
    if words.lstrip().startswith('{'):
        script(data)
    elif isinstance(data, list) and any(isinstance(play, dict) and 'hosts' in play for play in data):
        passed['play'] = 1
    elif isinstance(data, dict) and 'plugin' in data:
        passed['configuration of an inventory plugin'] = 1
    elif isinstance(data, dict) and not any(isinstance(value, (dict, list)) for value in data.values()):
        passed['file of variables'] = 1
    elif isinstance(data, dict):
        for name, members in data.items():
            below(name, members)
    else:
        ini()
except ValueError as error:
    print(json.dumps({'refused': 'a host line needs key=value behind the host: ' + str(error)}))
    sys.exit()
print(json.dumps({'resources': {'host': len(hosts)}, 'relations': 0, 'rejected': 0,
                  'objects': {'host': len(hosts), 'group': len(groups), **passed}}))
