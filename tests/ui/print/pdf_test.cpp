#include "print/pdf.h"

#include "base/file.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>
#include <set>
#include <thread>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

report::Page examplePage() {
    report::Page page;
    page.title = "Release 4.2 with rack r2 drained";
    page.subtitle = "Tuesday 3 March 2026 02:00 to 06:00 UTC. Inventory revision 1, newest sample 12 minutes old.";
    page.verdicts = {
        {"Without the plan", risk::VerdictKind::NoGo, "NO GO", "P(breach) 100 %",
         "Between 02:00 and 03:30 two replicas of checkout find no host: every host that is left lacks 1.2 "
         "GiB of memory."},
        {"With this plan", risk::VerdictKind::GoIf, "GO IF", "P(breach) 5 %", "The disk of db-01 (5 %)."}};
    page.warning = "No way back. Step 4 cannot be taken back.";
    auto& chart = page.chart;
    chart.title = "Memory of zone-b";
    chart.unit = base::Unit::Bytes;
    chart.historyGrid = {base::parseTime("2026-02-23").value(), 1h, 168};
    chart.forecastGrid = {chart.historyGrid.end(), 1h, 336};
    for (int i = 0; i < 168; ++i) chart.history.push_back(i > 60 && i < 70 ? kGap : 7e10 + 9e9 * std::sin(i / 3.8));
    for (int i = 0; i < 336; ++i) {
        const double m = 7e10 + 9e9 * std::sin((i + 168) / 3.8) + 5e7 * i;
        const double s = 1e9 * std::sqrt(i + 1.0) / 3;
        const bool down = i >= 200 && i < 300;
        for (std::size_t q = 0; q < 5; ++q) chart.quantiles[q].push_back(down ? kGap : m + s * (double(q) - 2));
        chart.capacity.push_back(down ? kGap : i > 18 && i < 24 ? 8e10 : 1.05e11);
    }
    chart.closed = {{chart.forecastGrid.at(200), chart.forecastGrid.at(300)}};
    chart.marks = {{{chart.forecastGrid.at(18), chart.forecastGrid.at(24)}, "Drain rack r2"},
                   {{chart.forecastGrid.at(19), chart.forecastGrid.at(21)}, "Release checkout 4.2"}};
    for (int i = 1; i <= 9; ++i)
        page.findings.push_back("Finding " + std::to_string(i) + ": the disk of db-0" + std::to_string(i) +
                                " is full on 9 March (5 % to 95 %: 7 March to 14 March), with a chance of 83 %.");
    page.plans.head = {"Plan", "Risk left", "Downtime", "Cost once", "Moves", "Finish P90", "Way back P90"};
    page.plans.rows = {{"Move 4 workloads", "3 %", "0 s", "8 EUR", "4", "12 min", "9 min"},
                       {"Shift the release by a day", "1 %", "0 s", "0 EUR", "0", "1 d", "5 min"},
                       {"Add 2 hosts", "0 %", "0 s", "800 EUR", "0", "14 d", "20 min"}};
    page.plans.marked = 1;
    for (int i = 1; i <= 30; ++i)
        page.steps.push_back("Step " + std::to_string(i) + ": move checkout-3 from app-07 to app-11 (2 min).");
    page.rollback = {"Feasible until 04:10; after that the old image is gone.", "9 minutes (P50), 14 minutes (P90)."};
    page.facts = {{"Inventory", "revision 1, 2026-03-02T08:00:00Z"}, {"Plan", std::string(64, 'a')}, {"Paths", "256"}};
    return page;
}

} // namespace

class PdfTest final : public QObject {
    Q_OBJECT

    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void samePageSameBytes() {
        const QTemporaryDir dir;
        const auto one = dir.filePath("one.pdf").toStdString();
        const auto two = dir.filePath("two.pdf").toStdString();
        QVERIFY(print::writePdf(examplePage(), one).has_value());
        QTest::qSleep(1100); // the clock moves on by a second
        QVERIFY(print::writePdf(examplePage(), two).has_value());
        const auto bytes = base::readFile(one).value();
        QVERIFY(bytes.size() > 10'000);
        QVERIFY(bytes == base::readFile(two).value());
    }
    void everyProgramWritesTheSameBytes() {
        const QTemporaryDir dir;
        const auto path = dir.filePath("page.pdf").toStdString();
        std::set<std::string> seen;
        for (int i = 0; i < 8; ++i) {
            QHashSeed::resetRandomGlobalSeed(); // as each program begins with another one
            QVERIFY(print::writePdf(examplePage(), path).has_value());
            seen.insert(base::readFile(path).value());
        }
        QCOMPARE(seen.size(), std::size_t(1));
    }
    void itIsOnePageOfTextWithEmbeddedFonts() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("page.pdf");
        QVERIFY(print::writePdf(examplePage(), path.toStdString()).has_value());
        const auto info = run("pdfinfo", {path});
        QVERIFY2(info.contains("Pages:           1"), qPrintable(info));
        QVERIFY(info.contains("A4"));
        const auto words = run("pdftotext", {"-layout", path, "-"});
        for (const auto* expected :
             {"NO GO", "GO IF", "Without the plan", "With this plan", "No way back", "capacity 97.8 GiB", "Release 4.2",
              "checkout find no host", "800 EUR", "Feasible until 04:10", "more", "offers nothing"})
            QVERIFY2(words.contains(expected), expected);
        const auto fonts = run("pdffonts", {path}).split('\n').mid(2);
        for (const auto& font : fonts)
            if (!font.trimmed().isEmpty()) QVERIFY2(font.contains(" yes "), qPrintable(font));
    }
    /// The first page says how much more there is, and the pages behind it hold all of it.
    void everyStepIsInTheDocument() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("pages.pdf"), again = dir.filePath("again.pdf");
        auto page = examplePage();
        report::PageSection section{"Every step", "", {{"Step", "What"}, {}, -1}, {0.2, 0.8}};
        for (int i = 1; i <= 150; ++i)
            section.table.rows.push_back({"S" + std::to_string(i), "Move checkout-3 from app-07 to app-11."});
        page.sections = {section, {"What is left", "", {{"Chance"}, {}, -1}, {1}}};
        QVERIFY(print::writePdf(page, path.toStdString()).has_value());
        QVERIFY(print::writePdf(page, again.toStdString()).has_value());
        QVERIFY(base::readFile(path.toStdString()).value() == base::readFile(again.toStdString()).value());
        const auto words = run("pdftotext", {"-layout", path, "-"});
        for (int i = 1; i <= 150; ++i)
            QVERIFY2(words.contains(QRegularExpression(QString("\\bS%1\\b").arg(i))), qPrintable(QString::number(i)));
        const auto pages = words.count(QChar('\f'));
        QVERIFY(pages >= 3);
        QVERIFY(words.contains(QString("page %1 of %1").arg(pages)));
        QVERIFY(run("pdftotext", {"-layout", "-l", "1", path, "-"}).contains("on the pages behind"));
    }
    /// The label stands on every page, and the drawing has the names of who is hit.
    void everyPageIsLabelledAndTheGraphIsDrawn() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("graph.pdf");
        auto page = examplePage();
        page.classification = "Confidential";
        report::PageSection section{"Who is affected", "", {{"Item"}, {}, -1}, {1}};
        section.graph.emplace();
        auto& graph = *section.graph;
        graph.caption = "Who depends on what is touched.";
        for (int i = 0; i < 20; ++i)
            graph.nodes.push_back({"service-" + std::to_string(i), static_cast<report::PageGraph::Role>(std::min(i, 2)),
                                   i == 0 ? 0.0 : 1.0 + i % 2, static_cast<double>(i / 2)});
        for (int i = 1; i < 20; ++i) graph.edges.push_back({0, i, i % 3 > 0, {{0.5, i / 2.0}}});
        graph.width = 2;
        graph.height = 9;
        page.sections = {section, {"Rows", "", {{"Row"}, std::vector<std::vector<std::string>>(90, {"row"}), -1}, {1}}};
        QVERIFY(print::writePdf(page, path.toStdString()).has_value());
        const auto words = run("pdftotext", {"-layout", path, "-"});
        const auto pages = words.count(QChar('\f'));
        QVERIFY(pages >= 3);
        QCOMPARE(words.count("Confidential"), pages);
        for (int i = 0; i < 20; ++i)
            QVERIFY2(words.contains(QRegularExpression(QString("\\bservice-%1\\b").arg(i))), qPrintable(words));
        QVERIFY(words.contains("Who depends on what is touched."));
        page.classification.clear();
        QVERIFY(print::writePdf(page, path.toStdString()).has_value());
        QVERIFY(!run("pdftotext", {"-layout", path, "-"}).contains("Confidential"));
    }
    /// Neither a sentence that is longer than a line nor a text that is longer than a page runs off the paper.
    void longTextsStayOnThePaper() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("long.pdf");
        auto page = examplePage();
        page.chart.jump = "At now the forecast leaves the history because of the scenario (Fail host app-07, Fail host "
                          "app-08 and Drain host app-09): from 560 GiB without it to 720 GiB.";
        std::string endless;
        for (int i = 0; i < 4000; ++i) endless += "word" + std::to_string(i) + " ";
        page.sections = {{"Every step", "", {{"Step", "What"}, {{"S1", endless}, {"S2", "Last."}}, -1}, {0.2, 0.8}}};
        page.subtitle += " Answered for by" + std::string(120, 'x');
        QVERIFY(print::writePdf(page, path.toStdString()).has_value());
        const auto words = run("pdftotext", {"-layout", path, "-"});
        for (const auto* expected : {"720 GiB.", "word0 ", "…", "Last.", "page 2 of 2"})
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(!words.contains("word3999"));
    }
    /// Other languages are longer: heads wrap, verdicts shrink, names of facts take a second line; nothing is lost.
    void longerWordsHaveRoom() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("longer.pdf");
        auto page = examplePage();
        page.verdicts[0].state = "Mitderausgewaehltenplanung";
        page.verdicts[0].text = "KEINESFALLSZUSTIMMEN";
        page.verdicts[0].detail = "Wahrscheinlichkeit(Verletzung) 100 %";
        page.plans.head = {"Plan",           "Wkt. der Verletzung", "Behobene Befunde", "Uebrige Befunde",
                           "Ohne Host",      "Ausfall insgesamt",   "Kosten einmal",    "Kosten monatlich",
                           "Fertig mit P90", "Zurueck mit P90",     "Anzahl Schritte"};
        for (auto& row : page.plans.rows) row.resize(11, "1000");
        page.facts = {{"Zuletzt eingelesene Datei", "Eins."}, {"Sicherheitsgefaehrdung", "Zwei."}};
        QVERIFY(print::writePdf(page, path.toStdString()).has_value());
        const auto words = run("pdftotext", {"-raw", path, "-"}).simplified();
        for (const auto* expected : {"Mitderausgewaehltenplanung", "KEINESFALLSZUSTIMMEN", "Behobene", "monatlich",
                                     "Schritte", "Move 4 workloads", "eingelesene", "Zwei."})
            QVERIFY2(words.contains(expected), expected);
        if (qEnvironmentVariableIsSet("PENUMBRA_KEEP")) QFile::copy(path, qEnvironmentVariable("PENUMBRA_KEEP"));
    }
    /// A plan's name takes a second line where the other columns leave it no room for one.
    void aPlansNameIsWhole() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("names.pdf");
        auto page = examplePage();
        page.plans.head = {"Plan",      "P(breach)", "Mended",    "Left",      "Homeless", "Downtime",
                           "Cost once", "Per month", "Done, P90", "Back, P90", "Steps"};
        for (auto& row : page.plans.rows)
            row = {"Everymeanstogether Movementofworkloads",
                   "100 %",
                   "15 of 117",
                   "113 (1 new)",
                   "10",
                   "1 min",
                   "1600 EUR",
                   "20,000 EUR",
                   "27 Nov 01:06",
                   "15 h 13 min",
                   "13"};
        QVERIFY(print::writePdf(page, path.toStdString()).has_value());
        const auto words = run("pdftotext", {"-l", "1", "-raw", path, "-"});
        QCOMPARE(words.count("Everymeanstogether"), 3);
        QCOMPARE(words.count("Movementofworkloads"), 3);
        QCOMPARE(words.count("15 h 13 min"), 3);
    }
    /// Whatever a title's length, what stands below it begins where it ends.
    void aLongTitleHasItsRoom() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("long.pdf");
        auto page = examplePage();
        page.subtitle = "Subtitle";
        for (const int words : {1, 9, 20, 22, 26, 40, 200}) {
            page.title.clear();
            for (int i = 0; i < words; ++i) page.title += i == 0 ? "Titleword" : " Titleword";
            QVERIFY(print::writePdf(page, path.toStdString()).has_value());
            const auto boxes = run("pdftotext", {"-l", "1", "-bbox", path, "-"});
            static const QRegularExpression kWord("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">(\\w+)");
            double ends = 0, begins = 0;
            for (auto found = kWord.globalMatch(boxes); found.hasNext();) {
                const auto match = found.next();
                if (match.captured(3) == "Titleword") ends = std::max(ends, match.captured(2).toDouble());
                if (match.captured(3) == "Subtitle" && begins == 0) begins = match.captured(1).toDouble();
            }
            QVERIFY2(ends > 0 && begins > ends - 1, qPrintable(QString("%1: %2, %3").arg(words).arg(ends).arg(begins)));
            QVERIFY(run("pdfinfo", {path}).contains("Pages:           1"));
        }
    }
    /// However long its words and many its plans, no word of the first page stands on another.
    void theBlocksOfTheFirstPageKeepApart() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed.");
        const QTemporaryDir dir;
        const auto path = dir.filePath("blocks.pdf");
        for (const int length : {0, 4, 9, 14, 20, 30}) {
            auto page = examplePage();
            std::string more;
            for (int i = 0; i < length; ++i) more += " wordafterword";
            for (auto& verdict : page.verdicts) verdict.brief = "Something runs out" + more;
            page.brief = {{"What is done", "Steps" + more}, {"When", "Soon"}, {"Cost", "None" + more}};
            for (int i = 0; i < 7; ++i) page.plans.rows.push_back(page.plans.rows[0]);
            for (auto& row : page.plans.rows) row[0] += more;
            page.plans.marked = 9;
            page.plans.rows[9][0] = "The chosen one";
            page.decision = "No plan brings a go" + more;
            page.hit = {"Who is hit", {"Services" + more, "Owners" + more}};
            page.abort = {"When to stop", {"Memory" + more}};
            page.strip.title = "What may fail";
            page.strip.words = {"The worst" + more, "The next" + more};
            page.signing = {
                {"Role", "Name", "Decision"}, {{"Manager", "", "yes no"}, {"Operations", "", "yes no"}}, -1};
            page.sections = {{"Rows", "", {{"Row"}, {{"row"}}, -1}, {1}}};
            QVERIFY(print::writePdf(page, path.toStdString()).has_value());
            const auto boxes = run("pdftotext", {"-l", "1", "-bbox", path, "-"});
            static const QRegularExpression kWord(
                "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)<");
            QList<std::pair<QRectF, QString>> words;
            for (auto found = kWord.globalMatch(boxes); found.hasNext();) {
                const auto at = found.next();
                const auto number = [&](int i) { return at.captured(i).toDouble(); };
                const QRectF box(QPointF(number(1), number(2)), QPointF(number(3), number(4)));
                words.push_back({box.adjusted(0.5, box.height() * 0.3, -0.5, -box.height() * 0.3), at.captured(5)});
            }
            QVERIFY(words.size() > 60);
            QVERIFY(boxes.contains(">chosen<") && boxes.contains(">Operations<"));
            for (qsizetype i = 0; i < words.size(); ++i)
                for (qsizetype k = 0; k < i; ++k)
                    QVERIFY2(
                        !words[i].first.intersects(words[k].first),
                        qPrintable(words[k].second + " and " + words[i].second + " at " + QString::number(length)));
        }
    }
    void anyThreadMayWriteIt() {
        const QTemporaryDir dir;
        const auto here = dir.filePath("here.pdf").toStdString(), there = dir.filePath("there.pdf").toStdString();
        QVERIFY(print::writePdf(examplePage(), here).has_value());
        bool written = false;
        std::thread([&] { written = print::writePdf(examplePage(), there).has_value(); }).join();
        QVERIFY(written);
        QVERIFY(base::readFile(here).value() == base::readFile(there).value());
    }
    void anEmptyPageIsStillAPage() {
        const QTemporaryDir dir;
        QVERIFY(print::writePdf(report::Page{}, dir.filePath("empty.pdf").toStdString()).has_value());
    }
    void aFolderThatIsNotThereIsSaid() {
        const auto written = print::writePdf(examplePage(), "/no/such/folder/plan.pdf");
        QVERIFY(!written);
        QVERIFY(written.error().text.find("/no/such/folder") != std::string::npos);
    }
};

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
