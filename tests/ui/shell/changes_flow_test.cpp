#include "flow.h"
#include "models/batch_models.h"
#include "models/change_models.h"
#include "shell/import_dialog.h"
#include "upkeep/baseline.h"
#include "views/table.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace flow;
using namespace std::chrono_literals;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T12:00:00Z");

model::ScheduledEvent event(const char* id, const char* title, base::Time begin, const char* resource) {
    model::ScheduledEvent out;
    out.id = model::EventId(id);
    out.kind = model::EventKind::Release;
    out.title = title;
    out.window = {begin, begin + 30min};
    if (*resource) out.resources = {model::ResourceId(resource)};
    return out;
}

model::StatedResource host(const char* name, std::int64_t gib) {
    model::Resource out;
    out.id = model::makeId(model::ResourceKind::Host, name);
    out.name = name;
    out.capacity.set(model::kCpu, 8000);
    out.capacity.set(model::kMemory, gib << 30);
    return {out, {}};
}

/// Memory of a host around the change, every five minutes: so much before it, so much after it.
model::Samples memory(const char* name, double before, double after) {
    model::Samples out;
    out.key = {model::makeId(model::ResourceKind::Host, name), "memory"};
    out.unit = base::Unit::Bytes;
    for (auto t = kBegin - 1h; t < kBegin + 90min; t += 5min) {
        out.times.push_back(base::toMillis(t));
        out.values.push_back((t < kBegin ? before : after) * 1073741824.0);
    }
    return out;
}

gather::Milestone milestone(const model::ScheduledEvent& of, bool after, std::int64_t revision) {
    gather::Milestone out;
    out.change = {of.id, of.title, of.window, of.resources};
    out.source = "lab";
    out.after = after;
    out.at = after ? of.window.end + 1min : of.window.begin - 1min;
    out.revision = revision;
    return out;
}

/// A workspace in which one release changed a host, one changed nothing, and one came without a baseline.
bool makeWorkspace(const std::string& path) {
    auto workspace = store::Workspace::open(path, store::OpenMode::Create);
    if (!workspace) return false;
    const auto seven = event("r7", "Release 7", kBegin, "host/web-01");
    const auto eight = event("r8", "Release 8", kBegin, "host/web-02");
    model::Batch before;
    before.source = "lab";
    before.time = kBegin - 2min;
    before.resources = {host("web-01", 32), host("web-02", 32)};
    before.events = {seven, eight, event("r9", "Release 9", kBegin + 1h, "host/web-02")};
    before.configItems = {{model::ResourceId("host/web-01"), "sysctl.vm.swappiness", "60", kBegin - 2min}};
    before.samples = {memory("web-01", 10, 20)};
    const auto first = workspace->commit(before);
    model::Batch after;
    after.source = "lab";
    after.time = kBegin + 31min;
    after.resources = {host("web-01", 64)};
    after.configItems = {{model::ResourceId("host/web-01"), "sysctl.vm.swappiness", "10", kBegin + 10min}};
    const auto second = workspace->commit(after);
    if (!first || !second) return false;
    for (const auto& one : {seven, eight})
        if (!upkeep::keepMilestone(*workspace, milestone(one, false, first->revision.number)) ||
            !upkeep::keepMilestone(*workspace, milestone(one, true, second->revision.number)))
            return false;
    return true;
}

/// Deals with the next dialog once nothing is under way, as often as `answer` says that there is more. One that is
/// not dealt with in time is closed, so that the test fails and does not hang.
class Dealing final {
public:
    Dealing(shell::MainWindow& window, std::function<bool(QDialog&)> answer) : m_answer(std::move(answer)) {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &window] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || !window.document().engine().idle() || m_busy) return;
            m_busy = true;
            if (m_since.elapsed() > patience())
                dialog->reject();
            else if (!m_answer(*dialog))
                m_timer.stop();
            m_busy = false;
        });
        m_since.start();
        m_timer.start(20);
    }

private:
    std::function<bool(QDialog&)> m_answer;
    QElapsedTimer m_since;
    QTimer m_timer;
    bool m_busy = false;
};

/// Into the field of that name, as a user would: with Return behind it.
void type(QDialog& dialog, const QString& name, const QString& text) {
    for (auto* field : dialog.findChildren<QLineEdit*>())
        if (field->accessibleName() == name) {
            field->selectAll();
            QTest::keyClicks(field, text);
            emit field->editingFinished();
        }
}

views::Table* tableNamed(QDialog& dialog, const QString& name) {
    for (auto* table : dialog.findChildren<views::Table*>())
        if (table->accessibleName() == name) return table;
    return nullptr;
}

QStringList rowsOf(const views::Table& table) {
    QStringList out;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(row, column).data().toString();
        out << cells.join(" | ");
    }
    return out;
}

} // namespace

/// What past changes changed, and what a planned one will change, in the window.
class ChangesFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void initTestCase() { isolate(m_dir); }
    void pastChangesAreCompared();
    void withoutChangesItSaysSo();
    void aComposeFileIsPlanned();
    void aPlannedChangeIsCalledOff();
};

void ChangesFlowTest::pastChangesAreCompared() {
    const auto path = m_dir.filePath("changes.penumbra");
    QVERIFY(makeWorkspace(path.toStdString()));
    auto window = makeWindow();
    window->document().open(path);
    QVERIFY(settled(*window));
    window->showPage("sources");
    QVERIFY(settled(*window));
    QStringList changes, items;
    bool nothing = false, why = false, how = false;
    int step = 0;
    const Dealing dealing(*window, [&](QDialog& dialog) {
        auto* table = tableNamed(dialog, "Scheduled changes");
        auto* different = tableNamed(dialog, "What is different");
        const auto choose = [&](const char* title) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data().toString() == title) table->selectRow(row);
        };
        switch (step++) {
        case 0: // the latest is chosen
            changes = rowsOf(*table);
            why = shownText(dialog, "No baseline was taken because there is no live source");
            choose("Release 7");
            return true;
        case 1:
            items = rowsOf(*different);
            how = shownText(dialog, "The baseline was gathered at 1 Mar 2026 11:59 UTC");
            choose("Release 8");
            return true;
        default:
            nothing = shownText(dialog, "Nothing changed");
            dialog.reject();
            return false;
        }
    });
    QTest::mouseClick(button(*window->currentPage(), "Changes…"), Qt::LeftButton);
    QCOMPARE(changes.size(), 3);
    QVERIFY2(changes[0].startsWith("Release 9 |") && changes[0].endsWith("no baseline"), qPrintable(changes[0]));
    QVERIFY2(changes[1].endsWith("compared"), qPrintable(changes[1]));
    QVERIFY(why);
    QVERIFY(how);
    QCOMPARE(items,
             QStringList({"Setting | host/web-01 | sysctl.vm.swappiness | 60 | 10 | ",
                          "Inventory | host/web-01 | capacity memory | 32 GiB | 64 GiB | ",
                          "Series | host/web-01 | Memory | 10 GiB | 20 GiB | means of an hour; usually within 0 B"}));
    QVERIFY(nothing);
}

void ChangesFlowTest::withoutChangesItSaysSo() {
    auto window = makeWindow();
    window->document().create(m_dir.filePath("empty.penumbra"));
    QVERIFY(settled(*window));
    window->showPage("sources");
    QVERIFY(settled(*window));
    bool said = false;
    const Dealing dealing(*window, [&](QDialog& dialog) {
        said = shownText(dialog, "No change is scheduled");
        dialog.reject();
        return false;
    });
    QTest::mouseClick(button(*window->currentPage(), "Changes…"), Qt::LeftButton);
    QVERIFY(said);
}

/// The preview takes a file as what will be, shows what it changes, and stores an event instead of resources.
void ChangesFlowTest::aComposeFileIsPlanned() {
    const auto path = m_dir.filePath("changes.penumbra");
    auto window = makeWindow();
    window->document().open(path);
    QVERIFY(settled(*window));
    const auto file =
        written(m_dir.filePath("compose.yaml"), "name: shop\nservices:\n  cart:\n    image: cart\n    deploy:\n"
                                                "      replicas: 3\n      resources:\n"
                                                "        reservations: {cpus: '0.5', memory: 1G}\n");
    int step = 0;
    QStringList rows;
    bool planned = false, refused = false;
    const auto begin = window->document().now() + 48h;
    const Dealing dealing(*window, [&](QDialog& open) {
        auto& dialog = dynamic_cast<shell::ImportDialog&>(open);
        switch (step++) {
        case 0:
            dialog.findChild<QDateTimeEdit*>()->setDateTime(
                QDateTime::fromMSecsSinceEpoch(base::toMillis(begin), Qt::UTC));
            dialog.findChild<QCheckBox*>()->setChecked(true);
            type(dialog, "How long it takes", "soon");
            return true;
        case 1:
            refused = shownText(dialog, "It cannot be planned like that");
            if (!refused) { // not yet read
                --step;
                return true;
            }
            type(dialog, "How long it takes", "30m");
            type(dialog, "Name of the change", "Release 42");
            return true;
        default:
            if (!shownText(dialog, "'Release 42', planned for")) return true; // not yet read as planned
            planned = shownText(dialog, "adds 1 service");
            rows = rowsOf(*dialog.findChild<views::Table*>());
            QTest::mouseClick(button(dialog, "Import"), Qt::LeftButton);
            return false;
        }
    });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &enter);
    QDropEvent dropped({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &dropped);
    QTRY_VERIFY_WITH_TIMEOUT(!rows.empty(), patience());
    QVERIFY(settled(*window));
    QVERIFY(planned && refused);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0].startsWith("Planned | service/shop/cart | ") &&
                 rows[0].contains("new: 3 replicas, each 0.50 cores, 1 GiB memory"),
             qPrintable(rows[0]));
    const auto& inventory = *window->document().evaluation()->inventory;
    QVERIFY(!inventory.find(model::ResourceId("service/shop/cart")));
    const auto* stored = inventory.findEvent(model::EventId("plan/Release 42"));
    QVERIFY(stored && stored->window.begin <= begin && stored->window.begin > begin - 1min);
    QVERIFY(stored->window.end - stored->window.begin == 30min);
}

/// What a coming change will change is shown, and a planned one can be called off and taken back.
void ChangesFlowTest::aPlannedChangeIsCalledOff() {
    auto window = makeWindow();
    window->document().open(m_dir.filePath("changes.penumbra"));
    QVERIFY(settled(*window));
    window->showPage("sources");
    QVERIFY(settled(*window));
    const auto event = [&] {
        return window->document().evaluation()->inventory->findEvent(model::EventId("plan/Release 42"));
    };
    QVERIFY(event() && !event()->window.empty());
    int step = 0;
    QStringList before, after, items;
    bool onlyPlanned = false;
    const Dealing dealing(*window, [&](QDialog& dialog) {
        auto* table = tableNamed(dialog, "Scheduled changes");
        switch (step++) {
        case 0:
            before = rowsOf(*table);
            items = rowsOf(*tableNamed(dialog, "What is different"));
            QTest::mouseClick(button(dialog, "Call off"), Qt::LeftButton);
            return true;
        default:
            if (!shownText(dialog, "Release 42 is being called off")) return true;
            after = rowsOf(*table);
            onlyPlanned = !button(dialog, "Call off")->isEnabled() &&
                          button(dialog, "Call off")->toolTip().contains("nothing to call off");
            dialog.reject();
            return false;
        }
    });
    QTest::mouseClick(button(*window->currentPage(), "Changes…"), Qt::LeftButton);
    QVERIFY(settled(*window));
    QCOMPARE(before.size(), 4);
    QVERIFY2(before[0].startsWith("Release 42 | ") && before[0].endsWith("coming"), qPrintable(before[0]));
    QCOMPARE(items.size(), 1);
    QVERIFY2(items[0].contains("service/shop/cart") && items[0].contains("3 replicas"), qPrintable(items[0]));
    QCOMPARE(after.size(), 3);
    QVERIFY(onlyPlanned);
    QVERIFY(event() && event()->window.empty());
    trigger(*window, "undo-import");
    QVERIFY(settled(*window));
    QVERIFY(event() && !event()->window.empty());
}

QTEST_MAIN(ChangesFlowTest)
#include "changes_flow_test.moc"
