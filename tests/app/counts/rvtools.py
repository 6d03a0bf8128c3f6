"""What an RVTools export must bring: its virtual machines without templates, hosts, datastores, clusters and datacenters."""
import csv, io, json, re, sys, zipfile
import xml.etree.ElementTree as tree


def local(tag):
    return tag.split('}')[-1]


def text(node):
    return ''.join(part.text or '' for part in node.iter() if local(part.tag) == 't')


def workbook(path):
    book = zipfile.ZipFile(path)
    shared = []
    if 'xl/sharedStrings.xml' in book.namelist():
        shared = [text(item) for item in tree.fromstring(book.read('xl/sharedStrings.xml'))]
    links = {link.get('Id'): link.get('Target') for link in tree.fromstring(book.read('xl/_rels/workbook.xml.rels'))}
    for sheet in tree.fromstring(book.read('xl/workbook.xml')).iter():
        if local(sheet.tag) != 'sheet':
            continue
        target = links[next(value for key, value in sheet.attrib.items() if local(key) == 'id')]
        part = target[1:] if target.startswith('/') else 'xl/' + target
        rows = []
        for row in tree.fromstring(book.read(part)).iter():
            if local(row.tag) != 'row':
                continue
            cells = {}
            for cell in row:
                column = 0
                for letter in re.match('[A-Z]+', cell.get('r')).group():
                    column = column * 26 + ord(letter) - 64
                value = ''.join((n.text or '') if local(n.tag) == 'v' else text(n) for n in cell if local(n.tag) != 'f')
                if cell.get('t') == 's' and value:
                    value = shared[int(value)]
                if cell.get('t') == 'b':
                    value = 'True' if value == '1' else 'False'
                cells[column] = value.strip()
            if any(cells.values()):
                rows.append(cells)
        heads = rows[0] if rows else {}
        yield sheet.get('name'), [{heads.get(k) or k: v for k, v in row.items()} for row in rows[1:]]


def table(path):
    raw = open(path, 'rb').read()
    try:
        words = raw.decode('utf-8-sig')
    except UnicodeDecodeError:
        words = raw.decode('cp1252')
    first = words.splitlines()[0]
    rows = list(csv.DictReader(io.StringIO(words), delimiter=max(',;\t', key=first.count)))
    heads = rows[0].keys()
    name = ('vMemory' if 'Size MiB' in heads else 'vInfo' if 'Powerstate' in heads else
            'vDatastore' if 'Capacity MiB' in heads else 'vHost' if '# Cores' in heads else 'vCluster')
    yield name, [row for row in rows if any(row.values())]


path = sys.argv[1]
tabs = dict(workbook(path) if open(path, 'rb').read(2) == b'PK' else table(path))
found = {kind: set() for kind in ('host', 'workload', 'datastore', 'zone')}
relations, objects, doubles = set(), {}, {}


def told(kind, number=1):
    objects[kind] = objects.get(kind, 0) + number


def machines(tab):
    for row in tabs.get(tab, []):
        if not row.get('VM'):
            continue
        prefix = '' if tab == 'vInfo' else tab + ' row of a '
        if row.get('Template') == 'True':
            told(prefix + 'template')
        elif row.get('SRM Placeholder') == 'True':
            told(prefix + 'SRM placeholder')
        else:
            told('VM' if tab == 'vInfo' else tab + ' row')
            yield row


settled = set()


def places(row, inner):
    center, cluster = row.get('Datacenter'), row.get('Cluster')
    if center:
        found['zone'].add(center)
    if cluster:
        zone = center + '/' + cluster if center else cluster
        found['zone'].add(zone)
        if center:
            relations.add((zone, center))
    if inner and (center or cluster) and inner not in settled:
        settled.add(inner)
        relations.add((inner, zone if cluster else center))


for row in tabs.get('vHost', []):
    if row.get('Host'):
        told('host')
        found['host'].add(row['Host'])
        places(row, row['Host'])
centers = {row['Cluster']: row.get('Datacenter') for tab in ('vHost', 'vInfo') for row in tabs.get(tab, []) if row.get('Cluster')}
for row in machines('vInfo'):
    name = row['VM'] + ' ' + (row.get('VM ID') or '')
    found['workload'].add(name)
    if row.get('Host'):
        found['host'].add(row['Host'])
        relations.add((name, row['Host']))
        places(row, row['Host'])
    store = re.match(r'\[(.*?)\]', row.get('Path') or '')
    if store:
        found['datastore'].add(store[1])
        relations.add((name, 'datastore ' + store[1]))
for row in machines('vMemory'):
    if 'vInfo' not in tabs:
        found['workload'].add(row['VM'] + ' ' + (row.get('VM ID') or ''))
for row in tabs.get('vDatastore', []):
    if row.get('Name'):
        told('datastore')
        found['datastore'].add(row['Name'])
for row in tabs.get('vCluster', []):
    name = row.get('Name') or row.get('Cluster')
    if name:
        told('cluster')
        places({'Cluster': name, 'Datacenter': centers.get(name)}, None)
for tab, rows in tabs.items():
    if tab not in ('vInfo', 'vMemory', 'vHost', 'vDatastore', 'vCluster'):
        told(tab + ' row', len(rows))
print(json.dumps({'resources': {kind: len(names) for kind, names in found.items()}, 'relations': len(relations),
                  'objects': objects, 'rejected': 0}))
