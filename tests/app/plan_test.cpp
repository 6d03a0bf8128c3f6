#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// Plans and maintenance waves on the command line.
class PlanTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void plansSayWhetherTheyBringAGo();
    void hostsComeFromTheCatalogue();
    void aWindowSaysWhatIsWrongWithIt();
    void wavesGoOnInTheNextWindow();
    void aPatchOfNothingIsRefused();
    void aKeptPlanIsAdoptedOnce();
    void aKeptPlanIsArranged();
    void stepsBeginWhenAskedFor();
    void pricesAreKeptInTheWorkspace();
    void aDecisionIsRecordedAndExported();
    void aPlansFiguresAreExplained();
    void hostsOfAClassHaveTheirPrice();

private:
    Ending ask(const QStringList& arguments) const {
        return cli(QStringList{arguments.front(), "-w", m_dir.filePath("w.penumbra")} + arguments.mid(1));
    }
    /// How an answer breaks its schema; empty where it does not.
    static std::string unfit(const Ending& answer, const char* schema) {
        const auto json = nlohmann::json::parse(answer.out.toStdString(), nullptr, false);
        return json.is_discarded() ? "It is no JSON: " + answer.err.toStdString() : schemaErrors(json, schema);
    }
    QTemporaryDir m_dir;
};

void PlanTest::initTestCase() { QCOMPARE(ask({"sample", "--now", "2026-11-21T00:00:00Z", "--days", "14"}).code, 0); }

void PlanTest::plansSayWhetherTheyBringAGo() {
    const QStringList edit{"--edit", "fail-host host=b2-01 from=+2d", "--strategies", "shift,move"};
    const auto json = ask(QStringList{"plan", "--json"} + edit).json();
    const auto plans = json["plans"].toArray();
    QVERIFY(!plans.isEmpty());
    bool go = false;
    for (const auto& plan : plans) go = go || plan.toObject()["remaining"].toArray().isEmpty();
    const auto decision = json["decision"].toString();
    QCOMPARE(decision.startsWith("No plan brings a go. "), !go);
    const auto words = ask(QStringList{"plan"} + edit);
    QVERIFY2(words.out.contains("\n" + decision.toUtf8() + "\n"), words.out.constData());
}

void PlanTest::hostsComeFromTheCatalogue() {
    const auto prices = m_dir.filePath("prices.json");
    QVERIFY(writeFile(prices, R"({"catalogue": [
        {"name": "box", "like": "a1-01", "price_per_month": 100, "lead_time": "36h"}]})"));
    const auto json = ask({"plan", "--json", "--scenario", "Retire the oldest hosts", "--strategies",
                           "add-hosts,combined", "--prices", prices})
                          .json();
    int added = 0;
    for (const auto& plan : json["plans"].toArray())
        for (const auto& step : plan.toObject()["steps"].toArray()) {
            const auto text = step.toObject()["text"].toString();
            if (!text.startsWith("Order ")) continue;
            ++added;
            const auto purchase = plan.toObject()["purchase"].toObject();
            QVERIFY2(text.contains(" 'box' now, to be in service from 22 Nov 2026 12:00 UTC on."), qPrintable(text));
            QVERIFY(purchase["lines"].toArray().size() == 1);
            QVERIFY(purchase["bound"].isNull());
        }
    QVERIFY(added > 0);
}

void PlanTest::aWindowSaysWhatIsWrongWithIt() {
    const auto empty = ask({"waves", "--hosts", "a1-01", "--from", "+2d", "--to", "+1d"});
    QCOMPARE(empty.code, 2);
    QVERIFY2(empty.err.contains("The window of a1-01 is empty: it would open at 23 Nov 2026 00:00 UTC and close at "
                                "22 Nov 2026 00:00 UTC."),
             empty.err.constData());
    const auto far = ask({"waves", "--hosts", "a1-01", "--to", "+100d"});
    QCOMPARE(far.code, 2);
    QVERIFY2(far.err.contains("Ask for a longer horizon, or let it close earlier."), far.err.constData());
}

/// "60 hosts, two windows, at most one of a rack."
void PlanTest::wavesGoOnInTheNextWindow() {
    const QStringList about{"waves", "--json", "--all", "--from", "+1d", "--to", "+28h", "--per-rack", "1"};
    const auto one = ask(about);
    QVERIFY2(one.code == 0, one.err.constData());
    const auto two = ask(about + QStringList{"--windows", "2"}).json();
    QVERIFY(two["behind"].toArray().size() < one.json()["behind"].toArray().size());
    for (const auto& wave : two["waves"].toArray()) {
        QSet<QString> racks;
        for (const auto& host : wave.toObject()["hosts"].toArray()) {
            const auto rack = host.toString().section('-', 0, 0);
            QVERIFY2(!racks.contains(rack), qPrintable(rack));
            racks << rack;
        }
    }
    const auto dense = ask(about + QStringList{"--windows", "2", "--every", "1h"});
    QCOMPARE(dense.code, 2);
    QVERIFY2(dense.err.contains("A window would open before the one before it closes."), dense.err.constData());
    QCOMPARE(ask({"waves"}).code, 2); // of which hosts
}

void PlanTest::aPatchOfNothingIsRefused() {
    const auto twice = ask({"run", "--edit", "patch-hosts rack=a1 from=+1d", "--edit", "patch-hosts rack=a1 from=+2d"});
    QCOMPARE(twice.code, 2);
    QVERIFY2(twice.err.contains("so a patch mends nothing."), twice.err.constData());
}

/// Into a scenario of its own first; into one whose edits differ it is refused.
void PlanTest::aKeptPlanIsAdoptedOnce() {
    QCOMPARE(ask({"plan", "--edit", "fail-host host=b2-01 from=+2d", "--strategies", "move"}).code, 0);
    QCOMPARE(ask({"adopt", "--plan", "move"}).code, 2); // no scenario of a name
    QCOMPARE(ask({"adopt", "--plan", "as-is", "--into", "mended"}).code, 2);
    const auto once = ask({"adopt", "--plan", "move", "--into", "mended", "--json"});
    QVERIFY2(once.code == 0, once.err.constData());
    QCOMPARE(unfit(once, "adopted"), std::string());
    const int steps = once.json()["added"].toInt();
    QVERIFY(steps > 0 && once.json()["replaced"].toInt() == 0);
    const auto twice = ask({"adopt", "--plan", "move", "--into", "mended", "--json"});
    QCOMPARE(twice.code, 0);
    QCOMPARE(twice.json()["added"].toInt(), 0);
    QCOMPARE(twice.json()["known"].toInt(), steps);
    QVERIFY(twice.json()["text"].toString().contains("is adopted already"));
    const auto run = ask({"run", "--scenario", "mended", "--json"}).json();
    QVERIFY(run["skipped"].toArray().isEmpty());
    const auto other = ask({"adopt", "--plan", "move", "--into", "Black Friday"});
    QCOMPARE(other.code, 3);
    QVERIFY2(other.err.contains("is not the one that") && other.err.contains("Nothing was changed"),
             other.err.constData());
}

/// The new order is a plan of its own, which export computes again to the same hash.
void PlanTest::aKeptPlanIsArranged() {
    const auto plans = ask({"plan", "--json", "--edit", "fail-host host=b2-01 from=+2d"}).json()["plans"].toArray();
    bool some = false;
    for (const auto& plan : plans) {
        const auto steps = plan.toObject()["steps"].toArray();
        const auto id = plan.toObject()["plan_id"].toString();
        if (steps.size() < 2) continue;
        QStringList turned;
        for (int i = steps.size(); i > 0; --i) turned << QString::number(i);
        const auto one = ask({"arrange", "--plan", id, "--order", turned.join(','), "--json"});
        if (one.code == 3) {
            QVERIFY2(one.err.contains("cannot be carried out in the order"), one.err.constData());
            continue;
        }
        QVERIFY2(one.code == 0, one.err.constData());
        QCOMPARE(unfit(one, "arranged"), std::string());
        some = true;
        const auto arranged = one.json();
        QVERIFY(arranged["plan_id"].toString() != id);
        QCOMPARE(arranged["arranged"].toObject()["from"].toString(), id);
        const auto exported = ask({"export", "--plan", arranged["plan_id"].toString(), "--to", "json"});
        QCOMPARE(exported.code, 0);
        QVERIFY2(!exported.err.contains("differs"), exported.err.constData());
        QCOMPARE(exported.json()["steps"].toArray(), arranged["steps"].toArray());
        const auto found = ask({"export", "--plan", id, "--to", "json"});
        QVERIFY2(found.code == 0 && !found.err.contains("differs"), found.err.constData());
        break;
    }
    QVERIFY(some);
    const auto wrong = ask({"arrange", "--plan", "move", "--order", "1,x"});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("'x' is no step's number"), wrong.err.constData());
    QCOMPARE(ask({"arrange", "--plan", "move", "--order", "7,8,9"}).code, 2);
}

void PlanTest::pricesAreKeptInTheWorkspace() {
    QVERIFY(ask({"prices", "--json"}).json()["default"].toBool());
    QCOMPARE(unfit(ask({"prices", "--json"}), "kept-prices"), std::string());
    const auto asked =
        ask({"prices", "--set", "move_per_workload=1..2..9", "--set", "downtime_per_service_hour=", "--set",
             "engineer_per_hour=90", "--currency", "CHF", "--json"});
    QCOMPARE(unfit(asked, "kept-prices"), std::string());
    const auto set = asked.json();
    QVERIFY(!set["default"].toBool(true));
    QVERIFY2(set["text"].toString().contains("2 (1 to 9) CHF for a move"), qPrintable(set["text"].toString()));
    const auto plans =
        ask({"plan", "--json", "--edit", "fail-host host=b2-01 from=+2d", "--strategies", "move"}).json();
    const auto cost = plans["plans"].toArray().first().toObject()["cost"].toObject();
    QCOMPARE(cost["currency"].toString(), QString("CHF"));
    QVERIFY(cost["once_low"].toDouble() < cost["once"].toDouble() &&
            cost["once"].toDouble() < cost["once_high"].toDouble());
    const auto file = m_dir.filePath("mine.csv");
    QCOMPARE(ask({"prices", "--export", file}).code, 0);
    QCOMPARE(ask({"prices", "--reset"}).code, 0);
    QVERIFY(ask({"prices", "--json"}).json()["default"].toBool());
    QCOMPARE(ask({"prices", "--from", file, "--json"}).json()["prices"], set["prices"]);
    const auto wrong = ask({"prices", "--set", "move_per_workload=5..2..9"});
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.err.contains("move_per_workload must be a number"), wrong.err.constData());
    QCOMPARE(ask({"prices", "--set", "coffee=3"}).code, 2);
    QCOMPARE(ask({"prices", "--reset"}).code, 0);
}

/// A kept plan comes out again with its begin; one whose first steps are past says so beside its hash.
void PlanTest::stepsBeginWhenAskedFor() {
    const QStringList asked{"plan", "--json", "--edit", "fail-host host=b2-01 from=+2d", "--strategies", "move"};
    const auto plans = ask(asked + QStringList{"--from", "+30h"}).json()["plans"].toArray();
    QVERIFY(!plans.isEmpty());
    const auto id = plans.first().toObject()["plan_id"].toString();
    const auto exported = ask({"export", "--plan", id, "--to", "json"});
    QVERIFY2(exported.code == 0 && !exported.err.contains("differs"), exported.err.constData());
    const auto steps = exported.json()["steps"].toArray();
    QVERIFY(!steps.isEmpty());
    for (const auto& step : steps)
        QVERIFY(step.toObject()["begins_at"].toString() >= QStringLiteral("2026-11-22T06:00:00Z"));
    const auto soon = QDateTime::currentDateTimeUtc() < QDateTime::fromString("2026-11-22T06:00:00Z", Qt::ISODate);
    QCOMPARE(exported.json()["stale_steps"].toArray().isEmpty(), soon);
    QCOMPARE(exported.err.contains("before this page was made"), !soon);
    const auto late = ask(asked + QStringList{"--from", "+900d"});
    QCOMPARE(late.code, 2);
    QVERIFY2(late.err.contains("No step can begin at"), late.err.constData());
}

void PlanTest::aDecisionIsRecordedAndExported() {
    const auto plans =
        ask({"plan", "--json", "--edit", "fail-host host=b2-01 from=+2d", "--strategies", "move"}).json();
    const auto id = plans["plans"].toArray().first().toObject()["plan_id"].toString();
    const QStringList on{"decide", "--plan", id};
    QVERIFY(ask(on).out.contains("Nothing was decided"));
    QCOMPARE(ask({"decide"}).code, 2); // nothing is decided on a plan that nobody named
    QVERIFY(ask({"decide"}).err.contains(id.toUtf8()));
    const auto waits = [&] {
        for (const auto& plan : ask({"overview", "--json"}).json()["plans"].toArray())
            if (plan.toObject()["id"].toString() == id) return true;
        return false;
    };
    QVERIFY(waits());
    QCOMPARE(ask(on + QStringList{"--decision", "approved"}).code, 2); // by whom?
    QCOMPARE(ask(on + QStringList{"--decision", "maybe", "--name", "Ann"}).code, 2);
    QCOMPARE(ask(on + QStringList{"--decision", "approved-with-conditions", "--name", "Ann"}).code, 2);
    QCOMPARE(ask(on + QStringList{"--decision", "deferred", "--name", "Ann"}).code, 0);
    QVERIFY(waits());
    const auto answer = ask(on + QStringList{"--decision", "approved", "--name", "Ann Lee", "--json"});
    QCOMPARE(unfit(answer, "decisions"), std::string());
    const auto done = answer.json();
    QVERIFY(!done["digest"].toString().isEmpty());
    QCOMPARE(done["approvals"].toArray().last().toObject()["plan_digest"], done["digest"]);
    QCOMPARE(done["approvals"].toArray().size(), 2);
    QVERIFY(!waits());
    const auto kept = ask({"plan", "--kept", "--json"});
    const auto errors = schemaErrors(nlohmann::json::parse(kept.out.toStdString()), "kept-plans");
    QVERIFY2(errors.empty(), errors.c_str());
    for (const auto& plan : kept.json()["plans"].toArray())
        if (plan.toObject()["id"].toString() == id)
            QCOMPARE(plan.toObject()["decision"].toString(), QString("approved"));
    QVERIFY(ask({"plan", "--kept"}).out.contains("approved by Ann Lee"));
    const auto json = ask({"export", "--plan", id, "--to", "json"}).json();
    QCOMPARE(json["approvals"], done["approvals"]);
    QCOMPARE(json["hash"], done["hash"]);
    QVERIFY(ask({"export", "--plan", id, "--to", "markdown"}).out.contains("Approved by Ann Lee"));
}

/// Each figure names its steps, and at the price that is said to turn the order of cost it does.
void PlanTest::aPlansFiguresAreExplained() {
    const QStringList find{"plan",         "--json",        "--edit", "fail-host host=b2-01 from=+2d",
                           "--strategies", "move,add-hosts"};
    const auto plans = ask(find).json()["plans"].toArray();
    QVERIFY(plans.size() >= 2);
    for (const char* figure : {"cost", "downtime", "duration"}) {
        const auto told = ask({"why", "--json", "--plan", "move", "--of", figure});
        QVERIFY2(told.code == 0, told.err.constData());
        QCOMPARE(unfit(told, "evidence"), std::string());
        QCOMPARE(told.json()["claim"].toObject()["kind"].toString(), QString(figure));
        QCOMPARE(told.json()["parts"].toArray().first().toObject()["id"].toString(), QString("steps"));
    }
    const auto yearWith = [](const QJsonObject& plan, const QString& item, double price) {
        double year = 0;
        for (const auto& one : plan["cost"].toObject()["cost_lines"].toArray()) {
            const auto line = one.toObject();
            const bool asked = line["price"].toString() == item;
            year += (asked ? line["amount"].toDouble() * price : line["sum"].toDouble()) *
                    (line["per"].toString() == "month" ? 12 : 1);
        }
        return year;
    };
    const auto why = ask({"why", "--json", "--plan", "move"}).json();
    QJsonObject asked;
    for (const auto& plan : plans)
        if (plan.toObject()["plan_id"] == why["claim"].toObject()["plan_id"]) asked = plan.toObject();
    QVERIFY(!asked.isEmpty() && !why["turns"].toArray().isEmpty());
    for (const auto& turn : why["turns"].toArray()) { // at that price another plan costs as much, up to a few cents
        const auto book = turn.toObject()["price_book"].toObject();
        const auto item = book["item"].toString();
        double nearest = 1e9;
        for (const auto& plan : plans)
            if (plan.toObject()["plan_id"] != asked["plan_id"])
                nearest = std::min(nearest, std::abs(yearWith(plan.toObject(), item, book["to"].toDouble()) -
                                                     yearWith(asked, item, book["to"].toDouble())));
        QVERIFY2(nearest < 1, qPrintable(item));
    }
    QCOMPARE(ask({"why", "--plan", "move", "--of", "colour"}).code, 2);
    QCOMPARE(ask({"why", "--plan", "as-is"}).code, 2);
    QCOMPARE(ask({"why", "--plan", "move", "--finding", "1"}).code, 2);
    QCOMPARE(ask({"why", "--of", "cost"}).code, 2);
}

/// A host with a GPU costs what its class does, and the sum says from which price it came.
void PlanTest::hostsOfAClassHaveTheirPrice() {
    const auto file = m_dir.filePath("classes.csv");
    QVERIFY(writeFile(file, "item,expected,cpu,sockets\nhost_per_month,400,,2\nclass/large,2400,1,\n"
                            "licence_per_socket_month,50,,\n"));
    const auto plans =
        ask({"plan", "--json", "--scenario", "Retire the oldest hosts", "--strategies", "add-hosts", "--prices", file})
            .json()["plans"]
            .toArray();
    QVERIFY(!plans.isEmpty());
    const auto cost = plans.first().toObject()["cost"].toObject();
    double hosts = 0, sum = 0;
    for (const auto& one : cost["cost_lines"].toArray()) {
        const auto line = one.toObject();
        if (line["per"].toString() != "month") continue;
        sum += line["sum"].toDouble();
        if (line["price"].toString() == "class/large") hosts = line["amount"].toDouble();
        if (line["price"].toString() == "licence_per_socket_month") QCOMPARE(line["amount"].toDouble(), 2 * hosts);
    }
    QVERIFY(hosts > 0);
    QCOMPARE(sum, hosts * 2500);
    QCOMPARE(cost["monthly"].toDouble(), sum);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
