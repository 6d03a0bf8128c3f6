#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// A kept plan of the sample fleet in every format, as ops and the board get it.
class ExportTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Ending exported(const QString& to, const QString& out) const {
        return cli({"export", "-w", path("w.penumbra"), "--plan", "move", "--to", to, "-o", out});
    }

private slots:
    void initTestCase();
    void theFormatsThatMakeFolders();
    void pagesCarryTheirLabel();
    void whatCannotBeWrittenIsSaid();
    void theNumbersAreTheSameEverywhere();
    void thePartsSayWhatTheJsonSays();
};

void ExportTest::initTestCase() {
    QCOMPARE(cli({"sample", "-w", path("w.penumbra"), "--hosts", "12", "--days", "14"}).code, 0);
    const auto planned = cli({"plan", "-w", path("w.penumbra"), "--json", "--strategies", "move,resize", "--edit",
                              "fail-host host=a1-01", "--edit", "drain-host host=a1-02 from=+1d for=4h"});
    QVERIFY2(planned.code == 0, planned.err.constData());
}

void ExportTest::theFormatsThatMakeFolders() {
    for (const QString format : {"ansible", "kubernetes", "terraform", "servicenow", "jira"}) {
        const auto done = exported(format, path(format) + "/");
        QVERIFY2(done.code == 0, done.err.constData());
        const QDir folder(path(format));
        QVERIFY2(folder.entryList(QDir::Files).contains("README.md"), qPrintable(format));
        const auto readme = contentOf(folder.filePath("README.md"));
        QVERIFY2(readme.contains("change-2") && readme.contains("step-1"), readme.constData());
    }
    const auto before = contentOf(path("jira/issues.csv"));
    QCOMPARE(exported("jira", path("jira")).code, 0); // again, in its place
    QCOMPARE(contentOf(path("jira/issues.csv")), before);
    QVERIFY(contentOf(path("kubernetes/plan.sh")).contains("kubectl drain a1-02 --ignore-daemonsets --dry-run=server"));
    QVERIFY(contentOf(path("kubernetes/README.md")).contains("Nothing in the inventory says"));
    QVERIFY(!QDir(path("")).entryList(QDir::AllEntries).join(' ').contains(".part"));
}

void ExportTest::pagesCarryTheirLabel() {
    const auto labelled = [&](const QString& format, const QString& label) {
        return cli({"export", "-w", path("w.penumbra"), "--plan", "move", "--to", format, "--classification", label});
    };
    const auto json = labelled("json", " Internal <b>\n");
    QVERIFY2(json.code == 0, json.err.constData());
    QCOMPARE(json.json()["classification"].toString(), QString("Internal <b>"));
    const auto plain = cli({"export", "-w", path("w.penumbra"), "--plan", "move", "--to", "json"});
    QVERIFY(!plain.json().contains("classification"));
    QCOMPARE(json.json()["hash"], plain.json()["hash"]); // a label is no part of the plan
    const auto html = labelled("html", "Internal <b>").out;
    QVERIFY2(html.contains("Internal &lt;b&gt;</p>") && !html.contains("Internal <b>"), html.left(4000).constData());
    QVERIFY(labelled("markdown", "Internal").out.contains("Classification: **Internal**"));
    const auto much = labelled("html", QString(200, 'x'));
    QVERIFY2(much.code == 2 && much.err.contains("shorten it"), much.err.constData());
}

void ExportTest::whatCannotBeWrittenIsSaid() {
    const auto nowhere = cli({"export", "-w", path("w.penumbra"), "--plan", "move", "--to", "ansible"});
    QCOMPARE(nowhere.code, 2);
    QVERIFY2(nowhere.err.contains("Name a folder for them with -o."), nowhere.err.constData());
    QVERIFY(QDir().mkpath(path("mine")));
    QVERIFY(writeFile(path("mine/notes"), "kept"));
    const auto refused = exported("jira", path("mine"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("holds notes"), refused.err.constData());
    QCOMPARE(contentOf(path("mine/notes")), QByteArray("kept"));
    const auto unknown = exported("word", path("x"));
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("markdown, html, ansible") && unknown.err.contains("pdf"), unknown.err.constData());
}

/// Verdicts, hash and the rows of the plans: what the JSON states stands in Markdown, on the web page and on paper.
void ExportTest::theNumbersAreTheSameEverywhere() {
    for (const QString format : {"json", "markdown", "html", "pdf"}) {
        const auto done = exported(format, path("plan." + format));
        if (done.err.contains("made without Qt")) continue;
        QVERIFY2(done.code == 0, done.err.constData());
    }
    const auto json = QJsonDocument::fromJson(contentOf(path("plan.json"))).object();
    auto markdown = QString::fromUtf8(contentOf(path("plan.markdown")));
    markdown.remove('\\').remove("**");
    auto html = QString::fromUtf8(contentOf(path("plan.html")));
    html.replace("</td><td>", " | ").replace("</th><td>", " | ");
    html = html.remove(QRegularExpression("<[^>]*>")).replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'");
    QStringList texts{markdown, html};
    if (isInstalled("pdftotext") && QFile::exists(path("plan.pdf")))
        texts << QString::fromUtf8(runProgram("pdftotext", {"-layout", path("plan.pdf"), "-"}).out);
    else
        qWarning("The paper is not compared: there is no pdftotext (poppler-utils), or a build without Qt.");
    const auto percent = [](double share) {
        if (share > 0 && share < 0.01) return QString("< 1 %");
        if (share < 1 && share > 0.99) return QString("> 99 %");
        return QString("%1 %").arg(qRound(share * 100));
    };
    const auto plan = json["outcome"].toObject(), tally = plan["tally"].toObject(), cost = json["cost"].toObject();
    const auto chance = percent(plan["after"].toObject()["breach_probability"].toDouble());
    const auto mended =
        QString("%1 of %2").arg(tally["mended"].toInt()).arg(tally["mended"].toInt() + tally["left"].toInt());
    const auto once = QString("%1 %2").arg(cost["once"].toDouble(), 0, 'f', 0).arg(cost["currency"].toString());
    for (auto text : texts) {
        text = text.simplified();
        QVERIFY2(text.contains("Hash " + json["hash"].toString().left(16)), qPrintable(text.left(400)));
        for (const char* key : {"verdict", "verdict_with_plan"}) {
            const auto verdict = json[key].toObject();
            QVERIFY2(text.contains("P(breach) " + percent(verdict["breach_probability"].toDouble())), key);
        }
        QVERIFY2(text.contains(chance), qPrintable(chance));
        QVERIFY2(text.contains(mended), qPrintable(mended));
        QVERIFY2(text.contains(once), qPrintable(once));
    }
    const auto row = QRegularExpression("\\| [^|]+ \\| ([^|]+) \\| (\\d+ of \\d+) \\|");
    QList<QStringList> rows;
    for (const auto& text : {markdown, html}) { // the whole table of the plans, cell by cell
        QStringList cells;
        for (auto it = row.globalMatch(QString(text).replace("\n", "\n| ")); it.hasNext();) {
            const auto match = it.next();
            cells << match.captured(1).trimmed() + ' ' + match.captured(2);
        }
        rows << cells;
    }
    QVERIFY(!rows[0].isEmpty());
    QCOMPARE(rows[0], rows[1]);
    QVERIFY2(rows[0].contains(chance + ' ' + mended), qPrintable(rows[0].join("; ")));
    const auto steps = json["steps"].toArray();
    for (const auto& step : steps)
        for (const auto& text : {markdown, html})
            QVERIFY2(text.simplified().contains(step.toObject()["text"].toString().simplified()),
                     qPrintable(step.toObject()["text"].toString()));
}

/// Ten parts, each with a number of its own, and every title on the page that the contents name.
static void checkContents(const QString& paper) {
    static const QRegularExpression kLine("^(\\d+(?:\\.\\d)?) (\\D.*) (\\d+)$", QRegularExpression::MultilineOption);
    const auto pages = paper.split(QChar('\f'));
    QVERIFY(pages.size() > 3);
    QSet<QString> numbers;
    for (auto it = kLine.globalMatch(pages[1].section("\n2   ", 0, 0)); it.hasNext();) {
        const auto line = it.next();
        const auto number = line.captured(1), title = line.captured(2);
        const int page = line.captured(3).toInt();
        QVERIFY2(!numbers.contains(number), qPrintable(number));
        numbers << number;
        QVERIFY2(page >= 1 && page < pages.size(), qPrintable(line.captured()));
        if (page > 1)
            QVERIFY2(pages[page - 1].simplified().contains(number + ' ' + title), qPrintable(line.captured()));
    }
    for (int part = 1; part <= 10; ++part)
        QVERIFY2(numbers.contains(QString::number(part)), qPrintable(QStringList(numbers.values()).join(' ')));
    for (int page = 1; page < pages.size(); ++page) // plan, revision, hash and page are on every sheet
        QVERIFY2(
            pages[page - 1].contains(QRegularExpression("Plan [a-z-]+[0-9a-f]{8}, revision \\d+, hash [0-9a-f]{16}")) &&
                pages[page - 1].contains(QString("page %1 of %2").arg(page).arg(pages.size() - 1)),
            qPrintable(pages[page - 1].right(300)));
}

/// Failure tolerance, abort criteria, calendar, measures and type of the change: each text of the JSON, numbers and
/// all, stands in each document; the printed contents name pages that there are.
void ExportTest::thePartsSayWhatTheJsonSays() {
    const auto json = QJsonDocument::fromJson(contentOf(path("plan.json"))).object();
    QStringList expected;
    const auto fatal = json["tolerance"].toObject()["worst_fatal"].toObject();
    const auto tolerance = json["tolerance"].toObject();
    const bool anyTwo = !tolerance["two_hosts"].toArray().contains(false);
    QVERIFY(!tolerance["two_hosts"].toArray().isEmpty());
    if (!fatal.isEmpty()) {
        expected << fatal["text"].toString();
        QVERIFY(fatal["text"].toString().contains(QString::number(fatal["homeless"].toInt())));
        QVERIFY(!anyTwo || tolerance["one_rack"].toArray().contains(false));
    } else {
        expected << (anyTwo ? "Every loss that was tried is survived at any time."
                            : "Any one host or rack can be lost at any time; not any two hosts.");
        QVERIFY(!tolerance["one_host"].toArray().contains(false));
    }
    for (const char* key : {"calendar", "measures"})
        for (const auto& one : json[key].toArray()) expected << one.toObject()["text"].toString();
    expected << json["abort_summary"].toObject()["text"].toString() << json["change_type_reason"].toString()
             << json["priority_reason"].toString() << QString("priority %1 of 4").arg(json["priority"].toInt());
    QVERIFY(!json["abort_criteria"].toArray().isEmpty() && !json["measures"].toArray().isEmpty());
    auto markdown = QString::fromUtf8(contentOf(path("plan.markdown")));
    auto html = QString::fromUtf8(contentOf(path("plan.html"))).remove(QRegularExpression("<[^>]*>"));
    QStringList texts{markdown.remove('\\'), html.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")};
    if (isInstalled("pdftotext") && QFile::exists(path("plan.pdf"))) {
        const auto paper = QString::fromUtf8(runProgram("pdftotext", {"-raw", path("plan.pdf"), "-"}).out);
        texts << paper;
        checkContents(paper);
    }
    QStringList lacking;
    const auto criteria = json["abort_criteria"].toArray();
    for (int i = 0; i < texts.size(); ++i) {
        auto wanted = expected;
        for (int c = 0; c < (i < 2 ? criteria.size() : 1); ++c) // on paper the others stand in a table only
            wanted << criteria[c].toObject()["text"].toString();
        for (const auto& one : wanted)
            if (!texts[i].simplified().contains(one.simplified())) lacking << QString("%1: %2").arg(i).arg(one);
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join("; ")));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
