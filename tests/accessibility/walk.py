"""Starts the window on a screen of its own and walks all of it as a screen reader does, over AT-SPI (what dogtail walks):
every page and tab, every menu, every dialog that opens without harm. Fails when something that can be operated or focused
has no name, when a table, tree or list has none, or when a painted view does not say what it shows.

usage: walk.py PENUMBRA PENUMBRA-CLI
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

SKIPPED = 77
PAGES = ['Overview', 'Fleet', 'Dependencies', 'Forecast', 'What if', 'Plan', 'Match', 'Sources']
PAINTED = ['Chart: ', 'Map of all hosts by use', 'Map of dependencies', 'Timeline of changes',
           'Hours in which one loss is not survived']
DIALOGS = ['Shortcuts…', 'About Penumbra', 'Why?', 'Find a command…']  # of the menus; the last one closes with the window
COLLECTIONS = ['table', 'tree', 'tree table', 'list', 'page tab list', 'combo box', 'slider', 'chart', 'progress bar']
PATIENCE = 90  # seconds until the window is still
MANY = 60  # cells of a table that are looked at


def skip(what):
    print('SKIP   : accessibility.walk() ' + what)
    sys.exit(SKIPPED)


def on_a_screen_of_its_own():
    """Starts this script again with a screen, a session bus and a home that nobody else has."""
    for tool, package in (('xvfb-run', 'xvfb'), ('dbus-run-session', 'dbus')):
        if not shutil.which(tool):
            skip(f'The window was not walked: {tool} of the package {package} is missing.')
    if not os.path.exists('/usr/libexec/at-spi-bus-launcher'):
        skip('The window was not walked: the package at-spi2-core is missing.')
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        environment = {k: v for k, v in os.environ.items() if k not in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')}
        environment.update(HOME=home, XDG_RUNTIME_DIR=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, WALK_HOME=home,
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', NO_AT_BRIDGE='0', LC_ALL='C.UTF-8')
        command = ['dbus-run-session', '--', 'xvfb-run', '-a', '-s', '-screen 0 1366x768x24', sys.executable, __file__]
        sys.exit(subprocess.run(command + sys.argv[1:], env=environment).returncode)


try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    skip('The window was not walked: python3-gi or gir1.2-atspi-2.0 is missing.')


class Walk:
    """One run of the program, and what was found wrong in it."""

    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.wrong = set()
        self.seen = set()  # elements that can be operated or focused, by their place
        self.painted = {}
        until = time.time() + PATIENCE
        while not self.windows():
            if time.time() > until or self.process.poll() is not None:
                sys.exit('The window does not appear on the accessibility bus.')
            time.sleep(0.2)

    def windows(self):
        """Those that are shown, the newest last."""
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            try:
                if one and one.get_process_id() == self.process.pid:
                    return [w for w in children(one) if shows(w)]
            except GLib.Error:
                pass
        return []

    def settle(self):
        """Until nothing is computed and the window says the same twice."""
        last, until = None, time.time() + PATIENCE
        while time.time() < until:
            try:
                now = [(e.get_role_name(), name(e)) for w in self.windows() for e, _ in tree(w)]
            except GLib.Error:  # something went away while it was asked
                now = [('gone', 'Computing')]
            busy = any(role == 'progress bar' or text.startswith(('Looking…', 'Computing')) for role, text in now)
            if now == last and not busy:
                return
            last = now
            time.sleep(0.4)
        self.wrong.add('The window did not come to rest.')

    def look(self, where):
        """At everything in the newest window."""
        for element, path in tree(self.windows()[-1]):
            role, said = element.get_role_name(), name(element)
            place = f'{where}: {role} in {" > ".join(p for p in path[-4:] if p)}'
            operable = bool(actions(element)) or has(element, Atspi.StateType.FOCUSABLE)
            if operable:
                self.seen.add((place, said))
            if role == 'table cell' or role == 'scroll bar':  # an empty cell says nothing; a bar is its view's
                continue
            if (operable or role in COLLECTIONS or role == 'table column header') and not said:
                self.wrong.add(f'{place} has no name. (It is described as "{element.get_description()}".)')
            if role == 'combo box' and not element.get_description() and not element.get_relation_set():
                self.wrong.add(f'{place}, "{said}", does not say what is chosen there.')
            kind = next((p for p in PAINTED if said.startswith(p)), None)
            if kind:
                entries = [name(child) for child in children(element)]
                if not element.get_description() or (entries and not all(entries)):
                    self.wrong.add(f'{place}, "{said}", does not say what it shows.')
                self.painted[kind] = max(self.painted.get(kind, 0), len(entries))

    def find(self, role, said, inside=None):
        for element, _ in tree(inside or self.windows()[-1], everything=role == 'menu item'):
            if element.get_role_name() == role and name(element) == said:
                return element
        return None

    def press(self, element):
        try:
            element.get_action_iface().do_action(0)
        except GLib.Error:
            pass  # a dialog that waits answers only once it is closed

    def dialog(self, opener, where):
        """Opens it, looks at it and closes it."""
        before = len(self.windows())
        self.press(opener)
        until = time.time() + 10
        while len(self.windows()) <= before:
            if time.time() > until:
                self.wrong.add(f'{where} opens nothing.')
                return
            time.sleep(0.2)
        self.settle()
        self.look(where)
        self.tabs(where)
        button = next(filter(None, (self.find('push button', way) for way in ('Cancel', 'Close', 'OK'))), None)
        if not button:
            return
        self.press(button)
        until = time.time() + 10
        while len(self.windows()) > before and time.time() < until:
            time.sleep(0.2)
        if len(self.windows()) > before:
            self.wrong.add(f'{where} does not close.')

    def tabs(self, where):
        for title in [name(e) for e, _ in tree(self.windows()[-1]) if e.get_role_name() == 'page tab']:
            tab = self.find('page tab', title)
            if tab:
                self.press(tab)
                self.settle()
                self.look(f'{where}, {title}')

    def end(self):
        self.process.terminate()
        self.process.wait()


def name(element):
    return (element.get_name() or '').strip()


def has(element, state):
    try:
        return element.get_state_set().contains(state)
    except GLib.Error:
        return False


def shows(element):
    return has(element, Atspi.StateType.SHOWING)


def actions(element):
    try:
        interface = element.get_action_iface()
        return [interface.get_action_name(i) for i in range(interface.get_n_actions())] if interface else []
    except GLib.Error:
        return []


def children(element):
    try:
        count = element.get_child_count()
        most = MANY if element.get_role_name() in ('table', 'tree', 'tree table') else count
        found = [element.get_child_at_index(i) for i in range(min(count, most))]
    except GLib.Error:
        found = []
    return [child for child in found if child]


def tree(element, path=(), everything=False):
    """What is shown from here on, with the names on the way; or everything, shown or not."""
    yield element, path
    for child in children(element):
        if everything or shows(child):
            yield from tree(child, path + (name(element),), everything)


def walk_menus(walk):
    bar = next(e for e, _ in tree(walk.windows()[0]) if e.get_role_name() == 'menu bar')
    entries = [e for e, _ in tree(bar, everything=True) if e.get_role_name() == 'menu item']
    walk.wrong.update(f'An entry of a menu has no name: {e.get_description()}' for e in entries if not name(e))
    return len(entries)


def walk_failure(walk):
    """The newest entry of the map fails."""
    walk.press(list(children(walk.find('list', 'Map of dependencies')))[-1])
    walk.settle()
    walk.press(walk.find('push button', 'Let it fail'))
    walk.settle()
    walk.look('Dependencies, failed')
    walk.tabs('Dependencies, failed')


def walk_page(walk, page):
    view = walk.find('menu item', 'View', walk.windows()[0])  # there is a menu Plan, too
    walk.press(walk.find('menu item', page, view))
    walk.settle()
    walk.look(page)
    walk.tabs(page)
    if page == 'Dependencies':
        walk_failure(walk)
    if page == 'Plan':
        walk.press(walk.find('push button', 'Find plans'))
        walk.settle()
        walk.look('Plan, found')
        walk.tabs('Plan, found')
    openers = [name(e) for e, path in tree(walk.windows()[0])
               if e.get_role_name() == 'push button' and name(e).endswith('…') and actions(e) and 'Actions' not in path]
    for title in dict.fromkeys(openers):
        walk.dialog(walk.find('push button', title), f'{page}, {title}')
    return len(set(openers))


def walk_import(program, home):
    """The preview of a file."""
    path = os.path.join(home, 'resources.csv')
    with open(path, 'w') as file:
        file.write('kind,name,capacity.cpu,capacity.memory\nhost,h1,16,64GiB\nhost,,x,y\n')
    walk = Walk([program, path])
    until = time.time() + 20
    while len(walk.windows()) < 2 and time.time() < until:
        time.sleep(0.2)
    walk.settle()
    walk.look('Import preview')
    walk.tabs('Import preview')
    if len(walk.windows()) < 2:
        walk.wrong.add('The import preview does not open.')
    walk.end()
    return walk


def main():
    program, cli = sys.argv[1:3]
    home = os.environ['WALK_HOME']
    workspace = os.path.join(home, 'fleet.penumbra')
    subprocess.run([cli, 'sample', '-w', workspace], check=True, stdout=subprocess.DEVNULL)
    warnings.simplefilter('ignore')
    Atspi.init()
    Atspi.set_timeout(1500, 5000)

    welcome = Walk([program])
    welcome.settle()
    welcome.look('Welcome')
    welcome.end()
    preview = walk_import(program, home)
    walk = Walk([program, workspace])
    walk.settle()
    entries = walk_menus(walk)
    dialogs = sum(walk_page(walk, page) for page in PAGES)
    for title in DIALOGS:
        walk.dialog(walk.find('menu item', title, walk.windows()[0]), title)
    walk.end()

    wrong = welcome.wrong | preview.wrong | walk.wrong
    wrong.update(f'{kind} was not found.' for kind in PAINTED if not walk.painted.get(kind))
    seen = welcome.seen | preview.seen | walk.seen
    print(f'{len(PAGES)} pages, {dialogs + len(DIALOGS) + 1} dialogs, {entries} menu entries, '
          f'{len(seen)} elements that can be operated or focused; entries of painted views: {walk.painted}')
    print(*sorted(wrong), f'Without a name or a meaning: {len(wrong)}', sep='\n')
    sys.exit(1 if wrong else 0)


if 'WALK_HOME' not in os.environ:
    on_a_screen_of_its_own()
main()
