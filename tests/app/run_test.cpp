#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `run` and `plan` as a script calls them.
class RunTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(writeFile(m_dir.filePath("resources.csv"),
                          "kind,name,capacity.cpu,request.cpu\nhost,h1,16,\nworkload,w1,,2\n"));
        QVERIFY(cli({"import", "-w", workspace(), m_dir.filePath("resources.csv")}).code == 0);
    }

    void aStepOfZeroIsRefused() {
        for (const char* verb : {"run", "plan"}) {
            const auto refused = cli({verb, "-w", workspace(), "--step", "0s", "--edit", "fail-host host=h1"});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains("step"), refused.err.constData());
        }
    }

    void oneIsNoPlural() {
        const auto file = m_dir.filePath("one.csv");
        QVERIFY(writeFile(file, "kind,name\nhost,h1\n"));
        const auto read = cli({"import", "--dry-run", file});
        QVERIFY2(read.err.contains(": 1 record read, "), read.err.constData());
        const auto swept = cli({"sweep", "-w", workspace()});
        QVERIFY2(swept.err.contains("1 case tried in ") && swept.out.contains(" of 1 case can "),
                 swept.out.constData());
    }

    void aSweepTellsEveryHour() {
        const auto swept = cli({"sweep", "--json", "-w", workspace(), "--to", "+2d"});
        QCOMPARE(swept.code, 0);
        const auto json = nlohmann::json::parse(swept.out.toStdString());
        QVERIFY2(schemaErrors(json, "sweep").empty(), schemaErrors(json, "sweep").c_str());
        const auto& tolerance = json["tolerance"];
        QVERIFY(tolerance["fatal"]["p95"] == nlohmann::json(std::vector<int>(48, 1))); // its only host
        QCOMPARE(tolerance["spells"].size(), 1U);
        QVERIFY(tolerance["spells"][0]["affected"][0] == "workload/w1");
        QVERIFY(json["can_be_lost"] == 0 && json["cannot_be_lost"][0]["name"] == "h1");
        QVERIFY(tolerance["spells"][0]["hosts"][0] == "h1" && json["cases"][0]["hosts"][0] == "h1");
        const auto words = cli({"sweep", "-w", workspace(), "--to", "+2d"}).out;
        QVERIFY2(words.contains("aaaaaaaaaaaaaaaaaaaaaaaa\n") && words.contains("N-1 does not hold from "),
                 words.constData());
        QVERIFY(!cli({"sweep", "--json", "-w", workspace()}).json().contains("tolerance"));
        QVERIFY(json["cases"][0]["host_ids"][0] == "host/h1" && json["cases"][0]["homeless_ids"][0] == "workload/w1");
        QVERIFY(tolerance["spells"][0]["host_ids"][0] == "host/h1" &&
                tolerance["spells"][0]["affected_names"][0] == "w1");
    }

    void theOverviewIsAsItsSchemaSays() {
        const auto sample = m_dir.filePath("sample.penumbra");
        QCOMPARE(cli({"sample", "-w", sample, "--hosts", "12", "--days", "21"}).code, 0);
        const auto told = cli({"overview", "--json", "-w", sample});
        QCOMPARE(told.code, 0);
        const auto json = nlohmann::json::parse(told.out.toStdString());
        QVERIFY2(schemaErrors(json, "overview").empty(), schemaErrors(json, "overview").c_str());
        QVERIFY(json["looked_at"]["series"] > 0 && json["sources"][0]["source"] == "sample fleet");
        const auto words = cli({"overview", "-w", sample});
        QVERIFY2(words.out.contains("sample fleet"), words.out.constData());
        QCOMPARE(cli({"overview", "-w", sample, "--back", "2h"}).code, 2);
    }

    void theDependenciesAreAsTheirSchemaSays() {
        const auto sample = m_dir.filePath("tied.penumbra");
        QCOMPARE(cli({"sample", "-w", sample, "--hosts", "12", "--days", "21"}).code, 0);
        const auto told = cli({"dependencies", "--json", "-w", sample, "--fail", "a1-01", "--collapse", "rack"});
        QCOMPARE(told.code, 0);
        const auto json = nlohmann::json::parse(told.out.toStdString());
        QVERIFY2(schemaErrors(json, "dependencies").empty(), schemaErrors(json, "dependencies").c_str());
        QVERIFY(json["failed"] == "host/a1-01" && json["nodes"].size() > 1);
        QVERIFY(cli({"dependencies", "-w", sample, "--fail", "a1-01"}).out.contains("hop 0"));
        QVERIFY(cli({"dependencies", "checkout", "-w", sample}).out.contains("depends on"));
        QCOMPARE(cli({"dependencies", "nosuch", "-w", sample}).code, 3);
    }

    void theManualHasEveryVerb() {
        for (const char* what : {"man", "bash", "zsh", "fish"}) {
            const auto manual = cli({"manual", what});
            QCOMPARE(manual.code, 0);
            QVERIFY2(manual.out.contains("overview") && manual.out.contains("rejects"), what);
        }
        QVERIFY(cli({"manual", "plan"}).out.contains("PENUMBRA\\-PLAN 5"));
    }

    /// One rule for the letters: whoever is not survived counts, and capitals are loads alone.
    void lettersCountOverloadsToo() {
        QVERIFY(writeFile(m_dir.filePath("two.csv"), "kind,name,capacity.cpu,request.cpu\nhost,h1,4,\nhost,h2,4,\n"
                                                     "workload,w1,,1\nworkload,w2,,1\n"));
        QByteArray samples = "resource,metric,time,value,unit\n";
        for (int h = 0; h < 24 * 28; ++h)
            for (const QByteArray w : {"w1", "w2"})
                samples += "workload/" + w + ",cpu," + QByteArray::number(1'700'000'000 + 3600 * h) + ",3000m,\n";
        QVERIFY(writeFile(m_dir.filePath("use.csv"), samples));
        QVERIFY(writeFile(m_dir.filePath("where.csv"),
                          "from,relation,to\nworkload/w1,runs-on,host/h1\nworkload/w2,runs-on,host/h2\n"));
        const auto two = m_dir.filePath("two.penumbra");
        const auto read = cli(
            {"import", "-w", two, m_dir.filePath("two.csv"), m_dir.filePath("where.csv"), m_dir.filePath("use.csv")});
        QVERIFY2(read.code == 0, read.err.constData());
        const auto text = cli({"sweep", "-w", two, "--to", "+1d"}).out;
        QVERIFY2(text.contains("  BBBBBBBBBBBBBBBBBBBBBBBB\n"), text.constData());
        QVERIFY2(text.contains("in capitals where none leaves anybody without a host"), text.constData());
        // at one moment it goes by the same definition: both find a host, and the other host is overloaded
        const auto now = nlohmann::json::parse(cli({"sweep", "--json", "-w", two}).out.toStdString());
        QVERIFY(now["total"] == 2 && now["survivable"] == 2 && now["can_be_lost"] == 0);
        const auto pairs =
            nlohmann::json::parse(cli({"sweep", "--json", "--fail", "pairs", "-w", two}).out.toStdString());
        QVERIFY(pairs["survivable"].is_number() && pairs["can_be_lost"].is_null());
        QVERIFY(now["cannot_be_lost"].size() == 2 && now["cannot_be_lost"][0]["homeless"] == false);
        const auto words = cli({"sweep", "-w", two}).out;
        QVERIFY2(words.contains("0 of 2 cases can be lost. Not h1 and h2.") && words.contains("Cannot be lost: "),
                 words.constData());
        // and so does what is told of the hours of a change
        const auto change = cli({"run", "--json", "-w", two, "--edit", "cordon-host host=h2 from=+2h for=2h"});
        const auto json = nlohmann::json::parse(change.out.toStdString());
        QVERIFY2(schemaErrors(json, "run").empty(), schemaErrors(json, "run").c_str());
        const auto& meanwhile = json["meanwhile"];
        QVERIFY(meanwhile["hours"].size() == 1);
        QVERIFY(meanwhile["cannot_be_lost"].size() + meanwhile["cannot_be_lost_anyway"].size() == 2);
        QVERIFY(!cli({"run", "--json", "-w", two}).json().contains("meanwhile"));
        const auto told = cli({"run", "-w", two, "--edit", "drain-host host=h2 from=+2h for=2h"}).out;
        QVERIFY2(told.contains("In the worst minute of the change, "), told.constData());
    }

    void whatIsCutIsSaid() {
        for (const char* verb : {"sweep", "weakest"}) {
            const auto cut = cli({verb, "-w", workspace(), "--to", "+20d"});
            QVERIFY2(cut.code == 0 && cut.err.contains("lies beyond the computed future"), cut.err.constData());
            QVERIFY(!cli({verb, "-w", workspace(), "--to", "+2d"}).err.contains("beyond"));
        }
    }

    void anErrorNamesTheEditOnce() {
        const auto wrong = cli({"run", "-w", workspace(), "--edit", "fail-host host=h1 from=+2d to=+1d"});
        QVERIFY2(wrong.code == 2 && wrong.err.count("from=+2d") == 1 && wrong.err.count("edit '") == 1,
                 wrong.err.constData());
    }

    // A manifest's file is named with or without the @ that other texts need.
    void aManifestIsReadFromItsFile() {
        const auto file = m_dir.filePath("shop.yaml");
        QVERIFY(writeFile(file, "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec:\n  replicas: 2\n"
                                "  selector: {matchLabels: {app: shop}}\n  template:\n"
                                "    metadata: {labels: {app: shop}}\n"
                                "    spec: {containers: [{name: a, resources: {requests: {cpu: 500m}}}]}\n"));
        for (const QString at : {"", "@"}) {
            const auto ended = cli(
                {"run", "--json", "--placement", "-w", workspace(), "--edit", "deploy-manifest manifest=" + at + file});
            QVERIFY2(ended.code == 0, ended.err.constData());
            QCOMPARE(ended.json()["placement"].toObject().size(), 3);
        }
        const auto missing = cli({"run", "-w", workspace(), "--edit", "deploy-manifest manifest=@none.yaml"});
        QVERIFY2(missing.code == 3 && missing.err.contains("none.yaml"), missing.err.constData());
    }

    void theWeakestSetIsNamed() {
        const auto found = cli({"weakest", "--json", "-w", workspace(), "--to", "+2h"});
        QCOMPARE(found.code, 0);
        const auto json = nlohmann::json::parse(found.out.toStdString());
        QVERIFY2(schemaErrors(json, "weakest").empty(), schemaErrors(json, "weakest").c_str());
        QVERIFY(json["size"] == 1 && json["sets"][0]["hosts"][0] == "h1");
        QVERIFY(json["worst_survivable"]["p95"] == nlohmann::json({"nothing", "nothing"}));
        QVERIFY(json["sets"][0]["host_ids"][0] == "host/h1" && json["sets"][0]["homeless_ids"][0] == "workload/w1");
        QVERIFY(cli({"weakest", "-w", workspace()}).out.startsWith("The weakest host at "));
        QVERIFY(cli({"weakest", "-w", workspace(), "--to", "+2h"}).out.contains("By requests  At P95\n"));
        QCOMPARE(cli({"weakest", "-w", workspace(), "--largest", "9"}).code, 2);
    }

    /// One host and 1 core of it used: it stands for 14 days with probability exp(-336 / 1779.99) = 0.828.
    void failuresAreSampledByAPrior() {
        const auto ran = cli({"run", "--json", "-w", workspace(), "--failures", "lanl05"});
        QCOMPARE(ran.code, 0);
        const auto json = nlohmann::json::parse(ran.out.toStdString());
        QVERIFY2(schemaErrors(json, "run").empty(), schemaErrors(json, "run").c_str());
        const double calm = json["reliability"]["no_breach_probability"];
        QVERIFY2(std::abs(calm - 0.828) < 0.04, std::to_string(calm).c_str());
        QVERIFY(cli({"run", "-w", workspace(), "--failures", "lanl05"}).out.contains("1780 h up and 5.92 h to repair"));
        const auto classed =
            cli({"run", "--json", "-w", workspace(), "--failures", "lanl05", "--failures", "!spare:grid5000"});
        const auto own = nlohmann::json::parse(classed.out.toStdString());
        QVERIFY2(schemaErrors(own, "run").empty(), schemaErrors(own, "run").c_str());
        QVERIFY(own["reliability"]["classes"][0]["prior"] == "grid5000");
        QVERIFY(own["reliability"]["failures_per_path"] > json["reliability"]["failures_per_path"]);
        QVERIFY(cli({"run", "-w", workspace(), "--failures", "pool=small:grid5000"}).err.contains("the other hosts"));
        const auto wrong = cli({"run", "-w", workspace(), "--failures", "mine"});
        QVERIFY(wrong.code == 2 && wrong.err.contains("microsoft99"));
    }

    /// An edit that was typed and does not fit is no answer to what was asked.
    void anEditThatDoesNotFitIsAnError() {
        for (const char* verb : {"run", "plan"}) {
            const auto wrong = cli({verb, "-w", workspace(), "--edit", "fail-host host=h9"});
            QCOMPARE(wrong.code, 2);
            QVERIFY2(wrong.err.contains("--edit 'fail-host host=h9': "), wrong.err.constData());
            QVERIFY(wrong.out.isEmpty());
        }
        QCOMPARE(cli({"run", "-w", workspace(), "--edit", "fail-host host=h1"}).code, 0);
    }

    /// Nor is one that holds only outside of what is looked at: the answer would be that of no edit at all.
    void anEditOutsideTheHorizonIsAnError_data() {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("advice");
        QTest::newRow("beyond") << "from=+20d"
                                << "Look 21 days ahead, or give it earlier hours.";
        QTest::newRow("at the very end") << "from=+14d"
                                         << "Look 15 days ahead, or give it earlier hours.";
        QTest::newRow("over") << "from=2020-01-01T00:00:00Z for=2h"
                              << "or look from an earlier moment on.";
    }
    void anEditOutsideTheHorizonIsAnError() {
        QFETCH(QString, hours);
        QFETCH(QString, advice);
        for (const char* verb : {"run", "plan"}) {
            const auto wrong = cli({verb, "-w", workspace(), "--edit", "fail-host host=h1 " + hours});
            QCOMPARE(wrong.code, 2);
            QVERIFY2(wrong.err.trimmed().endsWith(advice.toUtf8()), wrong.err.constData());
        }
        const auto further =
            cli({"run", "-w", workspace(), "--edit", "fail-host host=h1 from=+20d", "--horizon", "21d"});
        QVERIFY2(further.code == 0, further.err.constData());
    }

    void hoursMayCountFromNow() {
        const auto at = [&](const QString& from) {
            return cli({"run", "--json", "-w", workspace(), "--now", "2026-03-01T00:00:00Z", "--edit",
                        "fail-host host=h1 from=" + from});
        };
        const auto dated = at("2026-03-04T12:00:00Z");
        QCOMPARE(at("+3d12h").out, dated.out);
        QVERIFY(at("+2d12h").out != dated.out);
        const auto wrong = at("+3x");
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("'+3x' is no moment."), wrong.err.constData());
    }

    /// In a saved scenario it is left out with a reason, and the rest holds.
    void aSavedScenarioStaysWhole() {
        const auto file = m_dir.filePath("s.json");
        QVERIFY(writeFile(file, R"({"penumbra": "scenario", "format": 1, "name": "s", "edits": [
            {"key": "a", "action": "fail-host", "params": {"host": "h9"}}]})"));
        const auto ran = cli({"run", "-w", workspace(), "--scenario", file});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.contains("Left out: fail-host (a): "), ran.err.constData());
    }
    void whatASavedScenarioDoesTooLateIsSaid() {
        const auto file = m_dir.filePath("late.json");
        QVERIFY(writeFile(file, R"({"penumbra": "scenario", "format": 1, "name": "s", "edits": [
            {"key": "a", "action": "fail-host", "params": {"host": "h1"}, "window": {"begin": "2100-01-01T00:00:00Z"}}]})"));
        for (const char* verb : {"run", "plan", "sweep"}) {
            const auto ran = cli({verb, "--json", "-w", workspace(), "--scenario", file});
            QCOMPARE(ran.code, 0);
            QVERIFY2(ran.err.contains("Left out: fail-host (a): It begins at 2100-01-01T00:00:00Z"),
                     ran.err.constData());
            if (verb == QByteArray("sweep")) continue;
            const auto skipped = ran.json()["skipped"].toArray();
            QVERIFY(skipped.size() == 1 && skipped[0].toObject()["reason"].toString().contains("days ahead"));
        }
    }

    /// An edit that was typed is never taken for a saved one, whatever keys those have.
    void aTypedEditIsNotASavedOne() {
        const auto file = m_dir.filePath("s2.json");
        QVERIFY(writeFile(file, R"({"penumbra": "scenario", "format": 1, "name": "s", "edits": [
            {"key": "edit-2", "action": "fail-host", "params": {"host": "h9"}}]})"));
        const auto ran = cli({"run", "-w", workspace(), "--scenario", file, "--edit", "fail-host host=h1"});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("Left out: fail-host (edit-2): "), ran.err.constData());
    }

private:
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
