#include "core/gather/lab.h"
#include "flow.h"
#include "models/batch_models.h"
#include "models/source_models.h"
#include "views/table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextBlock>

using namespace flow;

namespace {

QPushButton* button(QWidget* in, const QString& text) {
    for (auto* one : in->findChildren<QPushButton*>())
        if (one->text() == text) return one;
    return nullptr;
}

/// Fills the dialog that opens next and presses one of its buttons once `ready` says so.
class Answering final {
public:
    Answering(std::function<void(QDialog&)> fill, std::function<bool(QDialog&)> ready, QString press)
        : m_fill(std::move(fill)), m_ready(std::move(ready)), m_press(std::move(press)) {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(50);
    }

private:
    void look() {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        if (!std::exchange(m_filled, true)) return m_fill(*dialog);
        if (!m_ready(*dialog) && ++m_looks < 400) return; // 20 s
        if (m_looks >= 400) dialog->grab().save(QDir::tempPath() + "/dialog.png");
        m_timer.stop();
        button(dialog, m_press)->click();
        if (dialog->isVisible()) dialog->reject();
    }
    std::function<void(QDialog&)> m_fill;
    std::function<bool(QDialog&)> m_ready;
    QString m_press;
    QTimer m_timer;
    bool m_filled = false;
    int m_looks = 0;
};

QLineEdit* field(QDialog& dialog, const QString& label) {
    for (auto* one : dialog.findChildren<QLabel*>())
        if (one->text() == label) return qobject_cast<QLineEdit*>(one->buddy());
    return nullptr;
}

void type(QLineEdit* edit, const QString& text) {
    QVERIFY(edit);
    edit->setText(text);
    emit edit->editingFinished();
}

/// What stands anywhere in the window.
bool shows(QWidget* in, const QString& text) {
    for (auto* label : in->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}

} // namespace

/// A planner connects monitoring: from the form to values in the inventory, and what a dead source says.
class SourcesFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void initTestCase() { isolate(m_dir); }
    void aDeadSourceSaysWhatIsWrong();
    void aLiveSourceFillsAnEmptyWorkspace();
    void whatIsWrongInTheFormIsSaid();
    void aProblemLeadsToWhatItSpeaksOf();
};

void SourcesFlowTest::aDeadSourceSaysWhatIsWrong() {
    auto window = makeWindow();
    QVERIFY(openSample(*window, m_dir.filePath("dead.penumbra")));
    window->showPage("sources");
    QVERIFY(settled(*window));
    auto* page = window->currentPage();
    QString tested;
    const Answering answering(
        [](QDialog& dialog) {
            type(field(dialog, "&Name"), "production");
            type(field(dialog, "Address"), "http://127.0.0.1:9");
            button(&dialog, "Test")->click();
        },
        [&tested](QDialog& dialog) {
            for (auto* label : dialog.findChildren<QLabel*>())
                if (label->text().contains("Nothing answers")) tested = label->text();
            return !tested.isEmpty();
        },
        "Add");
    button(page, "Add source…")->click();
    QVERIFY2(tested.contains("127.0.0.1:9"), qPrintable(tested));
    auto& gathering = window->gathering();
    QTRY_COMPARE_WITH_TIMEOUT(gathering.sources().size(), std::size_t(1), patience());
    QTRY_VERIFY_WITH_TIMEOUT(gathering.states().front().phase == gather::SourceState::Phase::Failing, patience());
    QTRY_VERIFY_WITH_TIMEOUT(shows(page, "Nothing answers"), patience());
    auto* table = page->findChild<views::Table*>();
    QTRY_COMPARE(table->model()->index(0, models::SourceModel::State).data().toString(), "▲ Failing");
    button(page, "Pause")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, models::SourceModel::State).data().toString(), "Paused",
                              patience());
    button(page, "Remove")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, patience());
    QVERIFY(settled(*window));
    QCOMPARE(window->document().phase(), bridge::Phase::Ready); // the fleet was not touched
}

void SourcesFlowTest::aLiveSourceFillsAnEmptyWorkspace() {
    if (QStandardPaths::findExecutable("prometheus").isEmpty() ||
        QStandardPaths::findExecutable("prometheus-node-exporter").isEmpty())
        QSKIP("prometheus and prometheus-node-exporter are not installed.");
    const int port = test::freePort();
    test::Daemon exporter;
    QVERIFY(exporter.start("prometheus-node-exporter", {QString("--web.listen-address=127.0.0.1:%1").arg(port)},
                           m_dir.filePath("exporter.log")));
    test::PrometheusServer prometheus;
    QVERIFY(prometheus.start(m_dir.path(), m_dir.filePath("data"), port));
    auto window = makeWindow();
    window->document().create(m_dir.filePath("live.penumbra"));
    QVERIFY(settled(*window));
    window->showPage("sources");
    gather::WatchedSource source;
    source.source = {"lab",
                     "prometheus",
                     {{"url", prometheus.url().toStdString()}, {"step", "1s"}, {"history", "20s"}, {"delay", "1s"}}};
    source.sampling = {.shortest = std::chrono::seconds(1), .longest = std::chrono::minutes(1)};
    window->gathering().keep(source);
    QTRY_VERIFY_WITH_TIMEOUT(window->document().workspace().revision.number > 0, patience());
    QTRY_VERIFY_WITH_TIMEOUT(window->document().evaluation() != nullptr, patience());
    QVERIFY(window->document().evaluation()->inventory->resources().size() > 0);
    const auto state = [&] { return window->gathering().states().front(); };
    QTRY_VERIFY_WITH_TIMEOUT(state().gatherings > 3 && !state().targets.empty(), patience());
    QVERIFY(state().reason.find("Every") != std::string::npos);
    QTRY_VERIFY_WITH_TIMEOUT(shows(window->currentPage(), "Every"), patience());
    const auto before = state().gatherings;
    window->gathering().gatherNow("lab");
    QTRY_VERIFY_WITH_TIMEOUT(state().gatherings > before, patience());
    const auto path = window->document().workspace().path;
    window->document().close(); // while it gathers
    QVERIFY(settled(*window));
    QVERIFY(window->gathering().sources().empty());
    window->document().open(path);
    QTRY_COMPARE_WITH_TIMEOUT(window->gathering().sources().size(), std::size_t(1), patience());
    QTRY_VERIFY_WITH_TIMEOUT(state().gatherings > 0, patience());
}

void SourcesFlowTest::whatIsWrongInTheFormIsSaid() {
    auto window = makeWindow();
    QVERIFY(openSample(*window, m_dir.filePath("form.penumbra")));
    window->showPage("sources");
    QVERIFY(settled(*window));
    QString said;
    const Answering answering(
        [](QDialog& dialog) {
            type(field(dialog, "&Name"), "production");
            type(field(dialog, "&Shortest interval"), "often");
            button(&dialog, "Add")->click();
        },
        [&said](QDialog& dialog) {
            for (auto* label : dialog.findChildren<QLabel*>())
                if (label->text().contains("shortest")) said = label->text();
            return true;
        },
        "Cancel");
    button(window->currentPage(), "Add source…")->click();
    QVERIFY2(said.contains("duration"), qPrintable(said));
    QVERIFY(window->gathering().sources().empty());
}

void SourcesFlowTest::aProblemLeadsToWhatItSpeaksOf() {
    auto window = makeWindow();
    QVERIFY(openSample(*window, m_dir.filePath("problems.penumbra")));
    window->showPage("sources");
    QVERIFY(settled(*window));
    QVERIFY(QDir(m_dir.path()).mkdir("spool"));
    const auto put = [this](const char* name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(QStringLiteral("spool/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    const QByteArray samples = "resource,metric,time,value,unit\nhost/a1-01,queue,2026-03-01T00:00:00Z,1,";
    put("a.csv", samples + "count\n");
    put("b.csv", samples + "bytes\n");
    put("c.csv", "kind,name\nhost,new-1\nserver,new-2\n");
    gather::WatchedSource source;
    source.source = {"drop", "spool", {{"folder", m_dir.filePath("spool").toStdString()}}};
    window->gathering().keep(source);
    auto* page = window->currentPage();
    views::Table* problems = nullptr;
    for (auto* table : page->findChildren<views::Table*>())
        if (table->accessibleName() == "What is wrong with what it brought") problems = table;
    QVERIFY(problems);
    QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible() && problems->model()->rowCount() > 1, patience());
    QVERIFY(settled(*window));
    const auto activate = [&](const QString& about) {
        for (int row = 0; row < problems->model()->rowCount(); ++row) {
            const auto cell = problems->model()->index(row, models::ProblemModel::Text);
            if (!cell.data().toString().contains(about)) continue;
            problems->setCurrentIndex(cell);
            emit problems->activated(cell);
            return true;
        }
        return false;
    };
    QString line;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto* place = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!place || !window->document().engine().idle()) return;
        watch.stop();
        const auto* text = place->findChild<QPlainTextEdit*>();
        if (text && text->extraSelections().size() == 1) line = text->extraSelections()[0].cursor.block().text();
        place->reject();
    });
    watch.start(20);
    QVERIFY(activate("'server' is no kind"));
    QCOMPARE(line, QString("3  server,new-2"));
    QVERIFY(activate("host/a1-01:queue"));
    QVERIFY(settled(*window));
    QVERIFY(window->currentPage() != page);
    QCOMPARE(window->selection().resource().text(), std::string("host/a1-01"));
}

QTEST_MAIN(SourcesFlowTest)
#include "sources_flow_test.moc"
