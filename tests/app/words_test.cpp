#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

namespace {

constexpr const char* kNow = "2026-11-21T00:00:00Z";

QStringList linesOf(const QByteArray& text) { return QString::fromUtf8(text).split('\n', Qt::SkipEmptyParts); }

} // namespace

/// What people read on a terminal: the words around the numbers, told by the program itself on the sample fleet.
class WordsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void findingsStandByGravity();
    void amountsHaveUnits();
    void listsAreTables();
    void momentsCanBeRelative();
    void plansAreCounted();
    void pricesAreTheDefaultOrGiven();
    void bothStreamsMayGoToOneFile();
    void aStrategyNamesItsNewestPlan();
    void everyExporterInTheSchemaWrites();
    void theSchemaListsAMapping();
    void documentsAreFiles();
    void oneFileOneError();
    void wrongWordsAreSentences();
    void aChangeBeginsRelatively();
    void aSourceIsADocument();

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    Ending ask(const QStringList& arguments) const {
        return cli(QStringList{arguments.front(), "-w", path("w.penumbra")} + arguments.mid(1));
    }

    QTemporaryDir m_dir;
};

void WordsTest::initTestCase() {
    qunsetenv("XDG_RUNTIME_DIR"); // as in a container
    QCOMPARE(ask({"sample", "--now", kNow, "--days", "21"}).code, 0);
    QVERIFY(writeFile(path("my.csv"), "hostname,cores,ram_gb\nsrv1,16,64\n"));
}

void WordsTest::findingsStandByGravity() {
    const QStringList edit{"--edit", "fail-host host=a1-01"};
    const auto document = ask(QStringList{"run", "--json"} + edit).json();
    const auto ran = ask(QStringList{"run"} + edit);
    QCOMPARE(ran.code, 0);
    static const QRegularExpression line("^ *(?:[><]? ?(\\d+) %|if it fails)  (edits|sooner|before) +");
    QList<int> chances;
    QStringList since;
    for (const auto& text : linesOf(ran.out))
        if (const auto match = line.match(text); match.hasMatch()) {
            if (match.capturedLength(1) > 0) chances << match.captured(1).toInt();
            since << match.captured(2);
        }
    QCOMPARE(since.size(), document["findings"].toArray().size());
    QVERIFY(std::is_sorted(chances.rbegin(), chances.rend()));
    QVERIFY(chances.front() > chances.back());
    QVERIFY(since.contains("edits") && since.contains("before"));
    QVERIFY2(ran.out.startsWith("no-go: ") && ran.out.contains("\nno-go: the edits add "), ran.out.constData());
    const auto without = ask({"run"}).out;
    QVERIFY2(!without.contains("Since") && without.contains("\ngo-if: go, if "), without.constData());
}

void WordsTest::amountsHaveUnits() {
    const auto shown = ask({"show"}).out;
    QVERIFY2(shown.contains(" cores\n") && shown.contains(" TiB\n") && shown.contains(" GPUs\n"), shown.constData());
    QVERIFY(!shown.contains("1212000"));
    QCOMPARE(ask({"show", "--json"}).json()["capacity"].toObject()["cpu"].toInt(), 1212000);
}

void WordsTest::listsAreTables() {
    for (const char* what : {"resources", "series", "events", "scenarios", "audit"}) {
        const auto rows = linesOf(ask({"show", what}).out);
        const auto items = ask({"show", what, "--json"}).json()["items"].toArray();
        QVERIFY2(rows.size() > items.size() && !items.isEmpty(), what);
        QVERIFY2(!rows[1].contains('{') && !rows[0].contains('{'), qPrintable(rows[1]));
    }
    const auto resources = ask({"show", "resources"}).out;
    QVERIFY(QRegularExpression("\nhost +a1-01 +20 cores +960 GiB +96 GiB").match(resources).hasMatch());
    QCOMPARE(ask({"show", "plans"}).out, QByteArray("This workspace has no plans.\n"));
}

void WordsTest::momentsCanBeRelative() {
    const auto later = ask({"predict", "a1-01", "--at", "+3d", "--json"});
    QCOMPARE(later.json()["at"].toString(), QString("2026-11-24T00:00:00Z"));
    QCOMPARE(later.out, ask({"predict", "a1-01", "--at", "2026-11-24T00:00:00Z", "--json"}).out);
    const auto wrong = ask({"predict", "a1-01", "--at", "+3x"});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.startsWith("--at: "), wrong.err.constData());
    QCOMPARE(ask({"sweep", "--from", "+1d", "--json"}).json()["at"].toString(), QString("2026-11-22T00:00:00Z"));
    QVERIFY(!ask({"sweep"}).err.contains(" 0 ms"));
}

void WordsTest::plansAreCounted() {
    const auto planned = ask({"plan", "--strategies", "shift"});
    QCOMPARE(planned.code, 0);
    QVERIFY2(planned.err.contains("1 plan kept in "), planned.err.constData());
    QVERIFY2(planned.out.contains("\nCosts are by default prices: 400 EUR a month for a host"),
             planned.out.constData());
    const auto rows = linesOf(ask({"show", "plans"}).out);
    QCOMPARE(rows.size(), 3); // the heading, the plan, and the scenario as it is
    QVERIFY2(rows[0].startsWith("name") && rows[1].startsWith("as-is"), qPrintable(rows.join('\n')));
}

void WordsTest::pricesAreTheDefaultOrGiven() {
    QVERIFY(writeFile(path("prices.json"), R"({"currency": "CHF", "host_per_month": 500})"));
    const QStringList plan{"plan", "--strategies", "shift"}, given{"--prices", path("prices.json")};
    QVERIFY(ask(plan + QStringList{"--json"}).json()["default_prices"].toBool());
    QVERIFY(!ask(plan + QStringList{"--json"} + given).json()["default_prices"].toBool(true));
    const auto said = ask(plan + given).out;
    QVERIFY2(said.contains("\nCosts are by prices as given: 500 CHF a month for a host"), said.constData());
}

/// As in a log: what is said comes after the answer, never within one of its lines.
void WordsTest::bothStreamsMayGoToOneFile() {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(PENUMBRA_BIN "/penumbra-cli", {"plan", "-w", path("w.penumbra"), "--edit", "fail-host host=a1-01"});
    QVERIFY(process.waitForFinished(600'000));
    const auto lines = linesOf(process.readAll());
    const auto kept =
        std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.contains(" kept in "); });
    QVERIFY(kept != lines.end());
    QVERIFY2(QRegularExpression("^\\d+ plans? kept in ").match(*kept).hasMatch(), qPrintable(*kept));
}

void WordsTest::aStrategyNamesItsNewestPlan() {
    int made = 0;
    for (const char* host : {"a2-01", "a1-02", "a2-01"}) { // the first plan is made again, and is the newest then
        const auto edit = QString("fail-host host=%1").arg(host);
        const auto planned = ask({"plan", "--json", "--strategies", "move", "--edit", edit}).json();
        const auto id = planned["plans"].toArray().at(0).toObject()["plan_id"].toString();
        const auto written = ask({"export", "--plan", "move", "--to", "json"});
        QVERIFY2(written.code == 0 && written.err.contains(id.toUtf8()), written.err.constData());
        QCOMPARE(written.json()["plan_id"].toString(), id);
        QVERIFY(++made == 1 || written.err.contains("the newest of "));
    }
    QCOMPARE(ask({"export", "--plan", "nothing", "--to", "json"}).code, 3);
}

void WordsTest::everyExporterInTheSchemaWrites() {
    const auto exporters = cli({"schema", "--json"}).json()["registries"].toObject()["exporters"].toArray();
    QStringList ids;
    for (const auto& exporter : exporters) {
        const auto id = exporter.toObject()["id"].toString();
        ids << id;
        const auto out = path("plan.") + id;
        const auto written = ask({"export", "--plan", "as-is", "--to", id, "-o", out});
        if (written.err.contains("made without Qt")) continue;
        const bool there = QFileInfo(out).isDir() ? QFile::exists(out + "/README.md") : !contentOf(out).isEmpty();
        QVERIFY2(written.code == 0 && there, written.err.constData());
        QVERIFY2(!written.err.contains("XDG_RUNTIME_DIR"), written.err.constData());
    }
    QVERIFY(ids.contains("json") && ids.contains("pdf"));
}

void WordsTest::theSchemaListsAMapping() {
    const auto listed = cli({"schema"}).out;
    for (const char* member : {"\n      alive-at ", "\n      selectors ", "\n      template ", "not-in"})
        QVERIFY2(listed.contains(member), member);
    const auto schema = cli({"schema", "mapping"}).out;
    QCOMPARE(schema, contentOf(PENUMBRA_SOURCE "/resources/schemas/mapping.schema.json"));
    const QDir schemas(PENUMBRA_SOURCE "/resources/schemas");
    for (const auto& file : schemas.entryList({"*.schema.json"})) {
        const auto name = file.section('.', 0, 0);
        QCOMPARE(cli({"schema", name}).out, contentOf(schemas.filePath(file)));
        QVERIFY2(listed.contains("\n  " + name.toUtf8() + ' '), qPrintable(name));
    }
    QVERIFY(listed.contains("\n      host_per_month "));
}

void WordsTest::documentsAreFiles() {
    const QString text = R"({"penumbra": "mapping"})";
    for (const auto& wrong :
         {cli({"import", "--dry-run", "--map", text, path("my.csv")}), ask({"run", "--scenario", text}),
          ask({"plan", "--prices", text}), ask({"gather", "--source", text, "--once"})}) {
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("Write the JSON into a file"), wrong.err.constData());
    }
    for (const char* verb : {"plan", "matrix"}) {
        const auto help = cli({verb, "--help"}).out.simplified();
        QVERIFY2(help.contains("set-slo") && help.contains("promise") && help.contains("a catalogue of hosts to buy"),
                 help.constData());
    }
    QVERIFY(cli({"import", "--help"}).out.contains("a file that holds a column mapping in JSON"));
}

void WordsTest::wrongWordsAreSentences() {
    const std::pair<QStringList, const char*> cases[] = {
        {{path("w.penumbra"), "nosuch"}, "There is no verb '"},
        {{path("w.penumbra"), "run"}, "the verb comes first: penumbra-cli run -w "},
        {{"-w", path("w.penumbra"), "run"}, "The verb comes first: penumbra-cli VERB -w ..."},
        {{"ruin", "-w", path("w.penumbra")}, "There is no verb 'ruin'. Did you mean 'run'?"},
        {{"run"}, "Name the workspace: penumbra-cli run -w NAME.penumbra ..."},
        {{"run", path("w.penumbra"), "-w"}, "'penumbra-cli run --help' tells what it takes."},
        {{"run", "-w", path("w.penumbra"), "--senario", "x"}, "'run' takes no '--senario'. Did you mean '--scenario'?"},
        {{"show", "-w", path("w.penumbra"), "nosuch"}, "'nosuch' is none of resources, series, events, "},
        {{}, "Say what to do: penumbra-cli VERB"}};
    for (const auto& [arguments, told] : cases) {
        const auto wrong = cli(arguments);
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains(told), wrong.err.constData());
        QCOMPARE(linesOf(wrong.err).size(), 1);
        QVERIFY(wrong.out.isEmpty());
    }
    QCOMPARE(cli({"--help"}).code, 0);
    QCOMPARE(cli({"run", "--help"}).code, 0);
    QVERIFY(cli({"--version"}).out.startsWith("penumbra-cli "));
}

/// "+1d" counts as in an edit: from where the future begins, and where nothing is measured from now.
void WordsTest::aChangeBeginsRelatively() {
    QVERIFY(writeFile(path("plan.yaml"), "services:\n  cart:\n    image: cart\n    deploy:\n      replicas: 2\n"));
    const auto of = [&](const QStringList& more) {
        return cli(QStringList{"import", "--dry-run", "--as-change", path("plan.yaml")} + more);
    };
    const auto later = of({"-w", path("w.penumbra"), "--at", "+1d"});
    QVERIFY2(
        later.err.contains("--at +1d is 2026-11-22T00:00:00Z: it counts from 2026-11-21T00:00:00Z, where the future "
                           "begins."),
        later.err.constData());
    QVERIFY2(later.err.contains("planned for 2026-11-22T00:00:00Z to 2026-11-22T01:00:00Z"), later.err.constData());
    const auto now = of({"--at", "+1d"});
    QVERIFY2(now.err.contains(", now, since nothing is measured."), now.err.constData());
    QCOMPARE(of({"--at", "+soon"}).code, 2);
}

void WordsTest::oneFileOneError() {
    const auto wrong = cli({"import", "--dry-run", path("my.csv")});
    QCOMPARE(wrong.code, 3);
    QCOMPARE(linesOf(wrong.err).size(), 1);
    QVERIFY2(wrong.err.contains("hostname, cores, ram_gb"), wrong.err.constData());
}

void WordsTest::aSourceIsADocument() {
    for (const char* text : {"hostname,cores\n", "{\"penumbra\": \"scenario\"}"}) {
        QVERIFY(writeFile(path("source"), text));
        const auto wrong = ask({"gather", "--source", path("source"), "--once"});
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.err.contains("is no source to gather from."), wrong.err.constData());
        const auto begin = wrong.err.indexOf("such as {") + 8, end = wrong.err.indexOf("; a CSV");
        const auto example = nlohmann::json::parse(wrong.err.mid(begin, end - begin).toStdString(), nullptr, false);
        QVERIFY2(schemaErrors(example, "source").empty(), wrong.err.constData());
    }
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
