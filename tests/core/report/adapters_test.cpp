#include "core/report/hostile_plan.h"
#include "document/csv_sheet.h"
#include "document/yaml.h"
#include "report/kubectl.h"
#include "report/plan_parts.h"
#include "report/work.h"

#include <QRegularExpression>

using namespace penumbra;
using namespace penumbra::test;

/// Every exporter on a plan of which each text is hostile: what it says, and what its fields hold.
class AdaptersTest final : public QObject, HostilePlan {
    Q_OBJECT
private slots:
    void everyExporterMakesTheSameBytesTwice();
    void nothingIsDroppedSilently();
    void whatNobodyCarriesOutIsNoWork();
    void yamlHoldsTheTexts();
    void relativeAmountsLeaveAsWhatTheyComeTo();
    void serviceNowGetsItsFields();
    void cellsAreNoFormulas();
};

void AdaptersTest::everyExporterMakesTheSameBytesTwice() {
    QVERIFY(report::exporters().size() >= 10);
    for (const auto* exporter : report::exporters()) {
        QVERIFY2((exporter->write != nullptr) != exporter->makesFolder(), exporter->id);
        QCOMPARE(*exporter->extension == 0, exporter->makesFolder());
        for (const int chosen : {-1, 0}) {
            const auto first = files(exporter->id, chosen);
            QVERIFY2(first == files(exporter->id, chosen), exporter->id);
            std::set<std::string> names;
            for (const auto& one : first) {
                QVERIFY2(names.insert(one.name).second, one.name.c_str());
                QVERIFY2(one.name.find('/') == std::string::npos, one.name.c_str());
                QVERIFY2(!QString::fromUtf8(QByteArray::fromStdString(one.bytes)).contains(QChar::ReplacementCharacter),
                         one.name.c_str());
            }
            QVERIFY2(!exporter->makesFolder() || names.contains("README.md"), exporter->id);
        }
    }
}

void AdaptersTest::nothingIsDroppedSilently() {
    const auto list = report::workOf(document());
    QCOMPARE(list.work.size(), std::size_t(8));
    for (const auto* exporter : report::exporters()) {
        if (!exporter->makesFolder()) continue;
        const auto readme = QString::fromStdString(file(exporter->id, "README.md"));
        for (const auto& work : list.work) {
            const auto line =
                QRegularExpression(QString("^\\| %1 \\|.*$").arg(work.id.c_str()), QRegularExpression::MultilineOption)
                    .match(readme)
                    .captured();
            QVERIFY2(!line.isEmpty(), qPrintable(QString("%1 %2").arg(exporter->id, work.id.c_str())));
            const auto cells = line.split(QRegularExpression("(?<!\\\\)\\|"));
            QCOMPARE(cells.size(), 7);
            QVERIFY2(!cells[4].trimmed().isEmpty(), qPrintable(line));
        }
        QVERIFY2(readme.contains("change-2"), exporter->id);
        QVERIFY2(readme.contains("change-3"), exporter->id);
    }
    QVERIFY(file("kubernetes", "README.md").find("Kubernetes moves no pod") != std::string::npos);
    QVERIFY(file("terraform", "README.md").find("Terraform declares what there is") != std::string::npos);
}

void AdaptersTest::whatNobodyCarriesOutIsNoWork() {
    const auto list = report::workOf(document());
    QCOMPARE(list.assumed.size(), std::size_t(1));
    QCOMPARE(list.assumed[0].id, std::string("change-2"));
    QCOMPARE(list.shifted.size(), std::size_t(1));
    QCOMPARE(list.shifted[0].id, std::string("change-3"));
    QStringList order;
    for (const auto& work : list.work) order << QString::fromStdString(work.id);
    QCOMPARE(order.join(' '), QString("step-1 step-2 step-3 change-1 step-4 step-5 step-6 step-7"));
    for (const char* id : {"ansible", "kubernetes"})
        for (const auto& one : files(id))
            if (one.name != "README.md") QVERIFY2(one.bytes.find("change-2") == std::string::npos, one.name.c_str());
    QCOMPARE(report::workOf(document(-1)).work.size(), std::size_t(2));
}

void AdaptersTest::yamlHoldsTheTexts() {
    const auto text = file("ansible", "plan.yml");
    const auto read = document::parseYaml(text, "plan.yml");
    QVERIFY2(read, read ? "" : read.error().text.c_str());
    const auto& plays = read->front().json;
    QCOMPARE(plays.size(), std::size_t(10)); // eight works, two of which end
    const auto line = QString(kHostile).replace('\n', ' ').toStdString();
    QCOMPARE(plays[0]["vars"]["penumbra_text"].get<std::string>(), "move " + line);
    QCOMPARE(plays[0]["tags"], base::Json::array({"step-1"}));
    const auto inventory = document::parseYaml(file("ansible", "inventory.yml"), "inventory.yml");
    QVERIFY(inventory);
    const auto& all = inventory->front().json["all"];
    QVERIFY(all["children"]["step_5"]["hosts"].begin().key().starts_with("unnamed-"));
    QCOMPARE(all["children"]["step_1"]["hosts"], (base::Json{{"h1", base::Json::object()}})); // it leaves from there
    QCOMPARE(all["children"]["change_1"]["hosts"].size(), std::size_t(2));
    QCOMPARE(all["hosts"]["h3"]["ansible_host"], base::Json("10.0.0.3"));
    const auto& argv = plays[0]["tasks"][2]["ansible.builtin.command"]["argv"];
    QCOMPARE(argv, base::Json::array({"virsh", "migrate", "--live", "--persistent", "--undefinesource", "--domain",
                                      "shop-1", "--desturi", "qemu+ssh://h2/system"}));
    for (const auto& [name, host] : all["hosts"].items())
        if (name.starts_with("unnamed-")) QCOMPARE(host["penumbra_name"].get<std::string>(), std::string(kHostile));
}

void AdaptersTest::relativeAmountsLeaveAsWhatTheyComeTo() {
    const whatif::Scenario scenario{
        "more",
        {edit("resize", {{"service", "store/cart"}, {"cpu", "+500m"}, {"memory", "+1.5GiB"}}, "2026-03-01T04:00:00Z"),
         edit("resize", {{"workload", "shop-1"}, {"cpu", "-500m"}}, "2026-03-01T05:00:00Z"),
         edit("resize", {{"service", "shop"}, {"cpu", "+1"}}, "2026-03-01T06:00:00Z")}};
    const auto evaluation = m_session->evaluate(scenario, m_evaluation->options, base::Run{});
    QVERIFY2(evaluation, evaluation ? "" : evaluation.error().text.c_str());
    const auto prepared = report::prepare(*m_session, **evaluation, m_plans, -1, base::Run{});
    QVERIFY(prepared);
    const auto inFile = [&](const char* id, const char* name) {
        const auto made = report::exporters().find(id)->files(*prepared);
        for (const auto& one : *made)
            if (one.name == name) return one.bytes;
        return std::string();
    };
    const auto values = *base::parseJson(inFile("terraform", "penumbra.tfvars.json"), "values");
    const auto& requests = values["penumbra_requests"];
    QCOMPARE(requests["store/cart"], (base::Json{{"cpu", 2000}, {"memory", 3758096384}, {"gpu", nullptr}}));
    // what was one service's is each replica's own where they come to different amounts
    QCOMPARE(requests["shop-1"]["cpu"], base::Json(2000));
    QCOMPARE(requests["shop-3"]["cpu"], base::Json(2500));
    QVERIFY(!requests.contains("shop"));

    const auto byHand = report::kubectlFor(**evaluation, scenario.edits[0]).byHand;
    QVERIFY2(byHand.find("--requests=cpu=2,memory=3584Mi.") != std::string::npos, byHand.c_str());
    const auto checks = report::checksOf(**evaluation, scenario.edits[0]);
    QCOMPARE(checks.size(), std::size_t{1});
    QVERIFY2(checks[0].ends_with("cart requests cpu 2, memory 3584MiB and is ready."), checks[0].c_str());
    QCOMPARE(report::checksOf(**evaluation, scenario.edits[2]).size(), std::size_t{3});
    QVERIFY(report::checksOf(**evaluation, scenario.edits[2])[0].find("shop-1 requests cpu 2 ") == 0);
}

void AdaptersTest::serviceNowGetsItsFields() {
    const auto body = *base::parseJson(file("servicenow", "change_request.json"), "body");
    QVERIFY(body["short_description"].get<std::string>().size() <= 160);
    QVERIFY(body["short_description"].get<std::string>().find('\n') == std::string::npos);
    QCOMPARE(body["start_date"], base::Json("2026-03-01 02:00:00"));
    QCOMPARE(body["correlation_id"], base::Json("p1"));
    QCOMPARE(body["business_service"].is_string() ? body["business_service"] : base::Json("5e3f"), base::Json("5e3f"));
    for (const char* plan : {"implementation_plan", "backout_plan", "risk_impact_analysis"}) {
        const auto text = QString::fromStdString(body[plan].get<std::string>());
        QVERIFY2(!text.isEmpty() && text.count('\n') == text.count("\r\n"), plan);
    }
    const auto kind = *base::parseJson(file("json", "plan.json"), "plan");
    QCOMPARE(body["type"], kind["change_type"]);
    QCOMPARE(body["priority"], base::Json(std::to_string(kind["priority"].get<int>())));
    for (const char* unknown : {"category", "impact", "urgency", "assignment_group", "requested_by"})
        QVERIFY2(!body.contains(unknown), unknown);
    QCOMPARE(base::parseJson(file("servicenow", "change_tasks.json"), "tasks")->size(), std::size_t(8));
    const auto rows = document::openCsv(file("servicenow", "change_request.csv"), "csv");
    QVERIFY(rows);
    QCOMPARE(rows->headings.size(), body.size());
}

void AdaptersTest::cellsAreNoFormulas() {
    int tables = 0;
    for (const auto* exporter : report::exporters())
        for (const auto& one : files(exporter->id)) {
            if (!one.name.ends_with(".csv")) continue;
            ++tables;
            std::string formula;
            const auto read =
                document::readCsv(one.bytes, one.name, {}, [&](document::CsvRow& row) -> base::Result<void> {
                    for (const auto& cell : row.cells)
                        if (!cell.empty() && std::string_view("=+-@").find(cell[0]) != std::string_view::npos)
                            formula = one.name + ": " + cell;
                    return {};
                });
            QVERIFY2(formula.empty(), formula.c_str());
            QVERIFY(read);
        }
    QVERIFY(tables >= 5);
}

QTEST_GUILESS_MAIN(AdaptersTest)
#include "adapters_test.moc"
