#include "app/program.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// Questions about a scenario on the command line.
class AskTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(cli({"sample", "-w", workspace(), "--hosts", "16", "--days", "28"}).code, 0); }

    void everyAnswerKeepsItsSchema() {
        for (const auto& question : {QStringList{"when", "--every", "24h"},
                                     {"back", "--at", "+49h"},
                                     {"collisions", "--as-planned"},
                                     {"saturation", "--hosts", "1"},
                                     {"saturation"},
                                     {"spare"}}) {
            const auto verb = question.front();
            const auto done = ask(question + QStringList{"--json"});
            QVERIFY2(done.code == 0, done.err.constData());
            const auto errors = schemaErrors(nlohmann::json::parse(done.out.toStdString()), "answer");
            QVERIFY2(errors.empty(), errors.c_str());
            QCOMPARE(done.json()["question"].toString(), verb);
        }
    }

    void theWordsBeginWithTheAnswer() {
        const auto words = ask({"saturation", "--hosts", "1"});
        QVERIFY2(!words.out.contains("2 more; --all"), words.out.constData()); // all 14 days are there
        QVERIFY2(words.out.contains("The chance that your edits fill a host") && words.out.contains("Day, UTC"),
                 words.out.constData());
    }

    /// A price book of one's own is gone by, whatever the workspace keeps.
    void pricesAreThoseOfTheBookThatIsGiven() {
        QFile book(m_dir.filePath("prices.json"));
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.write(R"({"host_per_month": {"expected": 500, "low": 450, "high": 600}, "host_lead_time": "3d"})");
        book.close();
        const auto done = ask({"spare", "--json", "--prices", book.fileName()});
        QVERIFY2(done.code == 0, done.err.constData());
        const auto levels = nlohmann::json::parse(done.out.toStdString())["tables"]["levels"];
        QVERIFY(levels.size() >= 3);
        for (const auto& level : levels) {
            const auto hosts = level["hosts"].get<int>();
            QCOMPARE(level["month"]["low"].get<double>(), 450.0 * hosts);
            QCOMPARE(level["month"]["high"].get<double>(), 600.0 * hosts);
        }
        QCOMPARE(ask({"spare", "--prices", m_dir.filePath("none.json")}).code, 3);
        QCOMPARE(ask({"when", "--prices", book.fileName()}).code, 2); // it has no price in it
    }

    void whatCannotBeAskedIsAUsageError() {
        for (const auto& question : {QStringList{"when", "--which", "3"},
                                     {"when", "--from", "+3d", "--to", "+1d"},
                                     {"back", "--at", "+90d"}}) {
            const auto done = ask(question);
            QVERIFY2(done.code == 2 && !done.err.isEmpty() && done.out.isEmpty(), done.err.constData());
        }
        QCOMPARE(ask({"back"}).code, 0); // in the middle of the edit
        QCOMPARE(ask({"saturation", "--zone", "nowhere"}).code, 3);
        QCOMPARE(cli({"when", "-w", workspace()}).code, 2); // nothing is edited
    }

private:
    QString workspace() const { return m_dir.filePath("s.penumbra"); }
    Ending ask(const QStringList& question) const {
        return cli(question + QStringList{"-w", workspace(), "--edit", "drain-host host=a1-01 from=+2d for=4h"});
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(AskTest)
#include "ask_test.moc"
