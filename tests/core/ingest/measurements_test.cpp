#include "core/ingest/batch_probe.h"
#include "ingest/logs/log_book.h"
#include "ingest/metrics/book.h"
#include "ingest/reader.h"
#include "ingest/remote_read/protobuf.h"
#include "model/identity.h"

#include <QtTest>

using namespace penumbra;
using test::find;
using test::series;

namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;

base::Result<model::Batch> parse(const char* reader, const std::string& text, const char* name = "answer.json") {
    return ingest::read({name, text, base::fromMillis(kNow), {}}, reader);
}

QString said(const model::Batch& batch, const char* code) {
    for (const auto& p : batch.problems)
        if (p.code == code) return QString::fromStdString(p.where + " " + p.text);
    return {};
}

} // namespace

/// What monitoring systems answer and export; values worked out by hand.
class MeasurementsTest final : public QObject {
    Q_OBJECT
private slots:
    void rangeQuery();
    void computedQuery();
    void serverError();
    void bareList();
    void victoriaExport();
    void seriesAndTargets();
    void badPoints();
    void sumsOfParts();
    void remoteReadIsChecked();
    void protobufIsChecked();
    void sadfJson();
    void sadfTable();
    void sadfBadRows();
    void zabbixHost();
    void zabbixJoinsAnswers();
    void zabbixAlone();
    void zabbixMaintenance();
    void zabbixGroups();
    void zabbixTrends();
    void zabbixErrors();
    void journal();
    void journalPretty();
    void telemetry();
};

void MeasurementsTest::rangeQuery() {
    const auto batch =
        parse("prometheus-api", R"({"status": "success", "warnings": ["partial"], "data": {"resultType": "matrix",
        "result": [{"metric": {"__name__": "node_memory_MemTotal_bytes", "instance": "db-01.lab.example:9100"},
                    "values": [[1700000000, "100"], [1700000060, "100"], [1700000120.5, "100"]]},
                   {"metric": {"__name__": "node_memory_MemAvailable_bytes", "instance": "db-01.lab.example:9100"},
                    "values": [[1700000000, "70"], [1700000120.5, "40"], [1700000180, "NaN"]]}]}})");
    QVERIFY(batch);
    const auto* host = find(*batch, "host/db-01.lab.example");
    QVERIFY(host);
    QCOMPARE(host->attributes.at(model::identity::kFqdn).value, std::string("db-01.lab.example"));
    const auto* memory = series(*batch, "host/db-01.lab.example", "memory");
    QVERIFY(memory);
    QCOMPARE(memory->times, (std::vector<std::int64_t>{1'700'000'000'000, 1'700'000'120'500}));
    QCOMPARE(memory->values, (std::vector<double>{30, 60}));
    QVERIFY(said(*batch, "server-warning").contains("partial"));
}

/// rate() and such name no metric; two answers must not become one series.
void MeasurementsTest::computedQuery() {
    const auto batch = parse("prometheus-api", R"({"status": "success", "data": {"resultType": "vector", "result": [
        {"metric": {"instance": "db-01:9100", "device": "eth0"}, "value": [1700000000.5, "12.5"]}]}})",
                             "net.rate.json");
    QVERIFY(batch);
    const auto* net = series(*batch, "host/db-01", R"(net.rate{device="eth0",port="9100"})");
    QVERIFY(net);
    QCOMPARE(net->times, std::vector<std::int64_t>{1'700'000'000'500});
    QVERIFY(said(*batch, "no-metric-name").contains("net.rate"));
    const auto scalar =
        parse("prometheus-api", R"({"status":"success","data":{"resultType":"scalar","result":[1700000000,"3"]}})");
    QVERIFY(scalar && series(*scalar, "service/answer", "answer"));
}

void MeasurementsTest::serverError() {
    const auto batch =
        parse("prometheus-api", R"({"status": "error", "errorType": "bad_data", "error": "exceeded maximum"})");
    QVERIFY(batch);
    QCOMPARE(batch->accounting.rejected, 1);
    QVERIFY(said(*batch, "server-error").contains("bad_data") &&
            said(*batch, "server-error").contains("exceeded maximum"));
    QVERIFY(!parse("prometheus-api", "<html><body>Log in</body></html>"));
}

void MeasurementsTest::bareList() {
    const auto batch =
        parse("prometheus-api", R"([{"metric": {"__name__": "up", "node": "n1"}, "values": [[1, "1"], [2, "0"]]}])");
    QVERIFY(batch);
    QCOMPARE(series(*batch, "host/n1", "up")->values, (std::vector<double>{1, 0}));
}

void MeasurementsTest::victoriaExport() {
    const auto batch =
        parse("prometheus-api",
              R"({"metric":{"__name__":"up","node":"n1"},"values":[1,null,0],"timestamps":[1000,2000,3000]})"
              "\n{broken\n"
              R"({"metric":{"__name__":"up","node":"n2"},"values":[1],"timestamps":[1000,2000]})");
    QVERIFY(batch);
    QCOMPARE(series(*batch, "host/n1", "up")->times, (std::vector<std::int64_t>{1000, 3000}));
    QVERIFY(!series(*batch, "host/n2", "up"));
    QCOMPARE(batch->accounting.rejected, 2);
    QVERIFY(said(*batch, "bad-line").startsWith("answer.json:2 "));
}

void MeasurementsTest::seriesAndTargets() {
    const auto list =
        parse("prometheus-api", R"({"status": "success", "data": [{"__name__": "node_uname_info", "instance": "h:9100",
        "nodename": "web-01", "release": "6.1"}, {"__name__": "x"}]})");
    QVERIFY(list);
    QCOMPARE(list->resources.size(), 1U);
    QCOMPARE(find(*list, "host/h")->attributes.at("nodename").value, std::string("web-01"));
    const auto targets =
        parse("prometheus-api", R"({"status": "success", "data": {"activeTargets": [{"labels": {"instance":
        "10.0.0.7:9100", "job": "node"}, "lastError": "refused"}], "droppedTargets": [{}, {}]}})");
    QVERIFY(targets);
    QCOMPARE(find(*targets, "host/10.0.0.7")->attributes.at(model::identity::kAddress).value, std::string("10.0.0.7"));
    QVERIFY(said(*targets, "target-down").contains("refused"));
    QVERIFY(said(*targets, "not-needed").contains("2 dropped target"));
}

void MeasurementsTest::badPoints() {
    const auto batch =
        parse("prometheus-api", R"({"status": "success", "data": {"resultType": "matrix", "result": [{"metric":
        {"__name__": "up", "node": "n"}, "values": [[1, 1], ["1", "1"], [2], [3, "x"], [4, "1"], [1e300, "1"]]}, {"values": []}]}})");
    QVERIFY(batch);
    QCOMPARE(batch->accounting.rejected, 6);
    QCOMPARE(series(*batch, "host/n", "up")->times, std::vector<std::int64_t>{4000});
    QVERIFY(said(*batch, "bad-answer").startsWith("answer.json:/data/result/0/values/0 "));
}

/// A part that is there and has no value makes a sum unknown; one that came later or went does not.
void MeasurementsTest::sumsOfParts() {
    using Points = std::map<std::int64_t, double>;
    QCOMPARE(ingest::sumOfParts({{"a", {{0, 1}, {60, 2}, {120, 3}}}, {"b", {{60, 10}, {180, 30}}}}),
             (Points{{0, 1}, {60, 12}, {180, 30}}));
    QCOMPARE(ingest::sumOfParts({{"a", {{0, 1}}}, {"b", {{59'000, 10}}}}), (Points{{59'000, 11}}));
    QCOMPARE(ingest::sumOfParts({{"a", {{0, 1}}}, {"b", {{61'000, 10}}}}), (Points{{0, 1}, {61'000, 10}}));
    QCOMPARE(ingest::sumOfParts({}), Points());
}

void MeasurementsTest::remoteReadIsChecked() {
    QVERIFY(!parse("prometheus-remote-read", "hello"));
    QVERIFY(!parse("prometheus-remote-read", std::string("\xFF\xFF\xFF\xFF\x0F\x00", 6))); // 4 GiB, it says
    QVERIFY(!parse("prometheus-remote-read", std::string("\x03\x08\x0A\x7F\x41", 5)));     // a field that is too long
    const auto empty = parse("prometheus-remote-read", std::string(1, '\0'));
    QVERIFY(empty && empty->samples.empty());
}

void MeasurementsTest::protobufIsChecked() {
    const auto whole = [](std::string_view bytes) {
        ingest::ProtoReader reader(bytes);
        while (reader.next()) {
        }
        return reader.whole();
    };
    QVERIFY(whole(""));
    QVERIFY(whole(std::string_view("\x08\x96\x01", 3)));
    QVERIFY(!whole(std::string_view("\x08\x96", 2)));
    QVERIFY(!whole(std::string_view("\x0A\x02\x41", 3)));
    QVERIFY(!whole(std::string_view("\x0B", 1)));                                              // a group
    QVERIFY(!whole(std::string_view("\x00\x01", 2)));                                          // field 0
    QVERIFY(!whole(std::string_view("\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 12))); // too long a number
    ingest::ProtoReader reader(std::string_view("\x11\x00\x00\x00\x00\x00\x00\xF0\x3F", 9));
    const auto field = reader.next();
    QVERIFY(field && field->number == 2 && std::bit_cast<double>(field->bits) == 1.0);
}

void MeasurementsTest::sadfJson() {
    const auto batch =
        parse("sysstat", R"({"sysstat": {"hosts": [{"nodename": "vm", "sysname": "Linux", "release": "6.1",
        "number-of-cpus": 2, "timezone": "Europe/Berlin", "statistics": [{"timestamp": {"date": "2026-01-10", "time": "10:35:05",
        "utc": 0, "interval": 2}, "cpu-load": [{"cpu": "all", "user": 57.5, "iowait": 2.5, "idle": 20}, {"cpu": "0", "idle": 20}],
        "memory": {"memused": 1000, "memused-percent": 35.5}, "io": {"tps": 3, "io-reads": {"bread": 10}},
        "network": {"net-dev": [{"iface": "lo", "rxkB": 99, "txkB": 99}, {"iface": "eth0", "rxkB": 1.5, "txkB": 0.5},
        {"iface": "eth0.5", "rxkB": 1, "txkB": 1}]}}], "restarts": [{"boot": {"date": "2026-01-09", "time": "00:00:00", "utc": 1}}]}]}})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto at = std::vector<std::int64_t>{base::toMillis(*base::parseTime("2026-01-10T09:35:05Z"))};
    QCOMPARE(find(*batch, "host/vm")->capacity.at(model::kCpu), 2000);
    QCOMPARE(series(*batch, "host/vm", "cpu")->values, std::vector<double>{1550}); // 77.5 % of two processors
    QCOMPARE(series(*batch, "host/vm", "cpu")->times, at);
    QCOMPARE(series(*batch, "host/vm", "memory")->values, std::vector<double>{1'024'000});
    QCOMPARE(series(*batch, "host/vm", "network")->values, std::vector<double>{2048});
    QCOMPARE(series(*batch, "host/vm", "cpu-load.user{cpu=\"all\"}")->values, std::vector<double>{0.575});
    QCOMPARE(series(*batch, "host/vm", "memory.memused-percent")->values, std::vector<double>{0.355});
    QCOMPARE(series(*batch, "host/vm", "io.bread")->values, std::vector<double>{5120});
    QVERIFY(series(*batch, "host/vm", "io.tps")->unit == base::Unit::PerSecond);
    QCOMPARE(batch->events.size(), 1U);
    QVERIFY(batch->events[0].window.begin == *base::parseTime("2026-01-09T00:00:00Z"));
    QVERIFY(!find(*batch, "host/vm")->capacity.has(model::kMemory)); // nothing states it
}

void MeasurementsTest::sadfTable() {
    const std::string text =
        "# hostname;interval;timestamp;CPU;%user;%iowait;%idle\nvm;2;2026-01-10 09:35:05 UTC;-1;50.00;10.00;20.00\n"
        "# hostname;interval;timestamp;kbmemused;%memused;kbinact\nvm;2;2026-01-10 09:35:05 UTC;1000;10;5\n";
    const auto batch = parse("sysstat", text, "sadf.csv");
    QVERIFY(batch);
    QCOMPARE(series(*batch, "host/vm", "cpu-load.user{cpu=\"all\"}")->values, std::vector<double>{0.5});
    QCOMPARE(series(*batch, "host/vm", "memory")->values, std::vector<double>{1'024'000});
    QCOMPARE(series(*batch, "host/vm", "memory.inactive")->values, std::vector<double>{5120});
    QVERIFY(!series(*batch, "host/vm", "cpu"));
    QVERIFY(!said(*batch, "no-cpu-count").isEmpty());
    const auto counted = parse(
        "sysstat", "# hostname;interval;timestamp;x\nvm;-1;2026-01-10 09:00:00 UTC;LINUX-RESTART\t(4 CPU)\n" + text);
    QVERIFY(counted);
    QCOMPARE(series(*counted, "host/vm", "cpu")->values, std::vector<double>{2800}); // 70 % of four
    QCOMPARE(counted->events.size(), 1U);
}

void MeasurementsTest::sadfBadRows() {
    const auto batch = parse("sysstat",
                             "# hostname;interval;timestamp;tps\nvm;2;2026-01-10 "
                             "09:35:05;5\nvm;2;yesterday;5\nvm;2;2026-01-10 09:36:05 UTC\n"
                             "vm;2;2026-01-10 09:37:05 UTC;x\nvm;2;2026-01-10 09:38:05 UTC;1;2\n",
                             "sadf.csv");
    QVERIFY(batch);
    QCOMPARE(batch->accounting.rejected, 4);
    QVERIFY(said(*batch, "bad-row").startsWith("sadf.csv:3 "));
    QVERIFY(said(*batch, "no-zone").startsWith("sadf.csv:2 "));
    QCOMPARE(batch->samples.size(), 1U);
}

void MeasurementsTest::zabbixHost() {
    const auto batch = parse(
        "zabbix",
        "<?xml version=\"1.0\"?><zabbix_export><version>6.0</version><hosts><host><host>db-01</host>"
        "<name>The "
        "DB</name><status>DISABLED</status><groups><group><name>A</name></group><group><name>B</name></group></groups>"
        "<interfaces><interface><ip>127.0.0.1</ip></interface><interface><dns>DB-01.lab.example.</dns><ip>10.0.0.1</"
        "ip></interface></interfaces>"
        "<tags><tag><tag>env</tag><value>prod</value></tag><tag><tag>env</tag><value>eu</value></tag></tags>"
        "<macros><macro><macro>{$PW}</macro><value>hunter2</value></macro></macros>"
        "<inventory><serialno_a>CZ1</serialno_a><os>Debian</os></inventory></host></hosts>"
        "<templates><template><template>T</template></template></templates></zabbix_export>",
        "z.xml");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto* host = find(*batch, "host/db-01");
    QVERIFY(host);
    const auto fact = [&](const char* key) {
        return host->attributes.contains(key) ? host->attributes.at(key).value : "";
    };
    QCOMPARE(fact("visible-name"), std::string("The DB"));
    QCOMPARE(fact(model::identity::kFqdn), std::string("db-01.lab.example"));
    QCOMPARE(fact(model::identity::kAddress), std::string("10.0.0.1"));
    QCOMPARE(fact(model::identity::kSerial), std::string("cz1"));
    QCOMPARE(fact("groups"), std::string("A, B"));
    QCOMPARE(fact("monitoring"), std::string("disabled"));
    QCOMPARE(host->labels.at("env"), std::string("prod,eu"));
    for (const auto& [key, attribute] : host->attributes) QVERIFY(attribute.value.find("hunter2") == std::string::npos);
    QVERIFY(said(*batch, "not-needed").contains("1 template"));
    const auto cut = parse("zabbix", "<zabbix_export>\n<hosts>\n<host>", "z.xml");
    QVERIFY(!cut && cut.error().text.starts_with("z.xml:3: "));
}

void MeasurementsTest::zabbixJoinsAnswers() {
    const auto batch = parse(
        "zabbix", R"([{"jsonrpc": "2.0", "result": [{"hostid": "9", "host": "db-01", "name": "db-01", "status": "0"}]},
        {"jsonrpc": "2.0", "result": [
          {"itemid": "1", "hostid": "9", "key_": "system.cpu.util[,idle]", "units": "%", "value_type": "0", "lastclock": "0"},
          {"itemid": "2", "hostid": "9", "key_": "system.cpu.num", "units": "", "value_type": "3", "lastclock": "1700000000", "lastns": "7000000", "lastvalue": "4"},
          {"itemid": "3", "hostid": "9", "key_": "vm.memory.size[total]", "units": "B", "value_type": "3", "lastclock": "1700000000", "lastvalue": "1000"},
          {"itemid": "4", "hostid": "9", "key_": "vm.memory.size[available]", "units": "B", "value_type": "3", "lastclock": "1700000002", "lastvalue": "400"},
          {"itemid": "5", "hostid": "9", "key_": "net.if.in[eth0]", "units": "bps", "value_type": "3", "lastclock": "1700000002", "lastvalue": "800"},
          {"itemid": "6", "hostid": "9", "key_": "agent.version", "units": "", "value_type": "1", "lastclock": "1700000002", "lastvalue": "6.0"}]},
        {"jsonrpc": "2.0", "result": [{"itemid": "1", "clock": "1700000060", "value": "75", "ns": "500000000"}]},
        {"jsonrpc": "2.0", "result": [{"itemid": "3", "clock": "1699999200", "num": "5", "value_min": "1", "value_avg": "2", "value_max": "3"}]}])");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), 1U);
    QCOMPARE(find(*batch, "host/db-01")->capacity.at(model::kCpu), 4000);
    QCOMPARE(find(*batch, "host/db-01")->capacity.at(model::kMemory), 1000);
    const auto* idle = series(*batch, "host/db-01", "system.cpu.util[,idle]");
    QVERIFY(idle && idle->unit == base::Unit::Ratio);
    QCOMPARE(idle->values, std::vector<double>{0.75});
    QCOMPARE(idle->times, std::vector<std::int64_t>{1'700'000'060'500});
    QCOMPARE(series(*batch, "host/db-01", "cpu")->values, std::vector<double>{1000});
    QCOMPARE(series(*batch, "host/db-01", "memory")->values, std::vector<double>{600});
    QCOMPARE(series(*batch, "host/db-01", "net.if.in[eth0]")->values, std::vector<double>{100}); // bits
    QCOMPARE(series(*batch, "host/db-01", "system.cpu.num")->times, std::vector<std::int64_t>{1'700'000'000'007});
    QCOMPARE(series(*batch, "host/db-01", "vm.memory.size[total].max")->values, std::vector<double>{3});
    QVERIFY(!series(*batch, "host/db-01", "agent.version"));
    QVERIFY(said(*batch, "unknown-host").isEmpty() && said(*batch, "unknown-item").isEmpty());
}

void MeasurementsTest::zabbixAlone() {
    const auto batch = parse(
        "zabbix", R"({"jsonrpc": "2.0", "result": [{"itemid": "1", "clock": "1700000060", "value": "75", "ns": "0"},
        {"itemid": "1", "clock": "x", "value": "75", "ns": "0"}, {"itemid": "2", "clock": "1700000060", "value": "up", "ns": "0"}]})",
        "history.get.json");
    QVERIFY(batch);
    QVERIFY(series(*batch, "service/history.get", R"(item{itemid="1"})"));
    QCOMPARE(batch->accounting.rejected, 1);
    QVERIFY(said(*batch, "bad-time").startsWith("history.get.json:/result/1/clock "));
    QVERIFY(!said(*batch, "unknown-item").isEmpty());
    const auto item = parse(
        "zabbix",
        R"({"jsonrpc": "2.0", "result": [{"itemid": "1", "hostid": "77", "key_": "k", "lastclock": "1700000060", "lastvalue": "1"}]})");
    QVERIFY(item && find(*item, "host/zabbix-77"));
}

/// Every second week on Tuesday and Sunday, and on the last Sunday of March, by the server's clock.
void MeasurementsTest::zabbixMaintenance() {
    const auto since = base::toMillis(*base::parseTime("2027-01-06T00:00:00Z")) / 1000; // a Wednesday
    const auto till = base::toMillis(*base::parseTime("2027-04-10T00:00:00Z")) / 1000;
    const auto text = [&](const std::string& period) {
        return R"({"jsonrpc": "2.0", "result": [{"maintenanceid": "3", "name": "Patch", "active_since": ")" +
               std::to_string(since) + R"(", "active_till": ")" + std::to_string(till) +
               R"(", "hosts": [{"host": "db-01"}], "timeperiods": [)" + period + "]}]}";
    };
    const auto begins = [&](const std::string& period) {
        QStringList out;
        const auto batch = parse("zabbix", text(period));
        if (!batch) return out;
        for (const auto& e : batch->events)
            out << QString::fromStdString(base::formatTime(e.window.begin).substr(0, 16) + "+" +
                                          base::formatDuration(e.window.end - e.window.begin));
        return out;
    };
    QCOMPARE(
        begins(R"({"timeperiod_type": "3", "every": "2", "dayofweek": "66", "start_time": "7200", "period": "3600"})")
            .mid(0, 3),
        (QStringList{"2027-01-10T02:00+1h", "2027-01-19T02:00+1h", "2027-01-24T02:00+1h"}));
    QCOMPARE(
        begins(
            R"({"timeperiod_type": "4", "every": "5", "dayofweek": "64", "month": "4", "day": "0", "start_time": "0", "period": "600"})"),
        QStringList{"2027-03-28T00:00+10m"});
    QCOMPARE(
        begins(
            R"({"timeperiod_type": "4", "every": "1", "month": "6", "day": "15", "start_time": "60", "period": "600"})"),
        (QStringList{"2027-02-15T00:01+10m", "2027-03-15T00:01+10m"}));
    QCOMPARE(
        begins(R"({"timeperiod_type": "2", "every": "30", "start_time": "0", "period": "600"})"),
        (QStringList{"2027-01-06T00:00+10m", "2027-02-05T00:00+10m", "2027-03-07T00:00+10m", "2027-04-06T00:00+10m"}));
    QCOMPARE(begins(R"({"timeperiod_type": "0", "start_date": "1800000000", "period": "7200"})"),
             QStringList{"2027-01-15T08:00+2h"});
    const auto batch =
        parse("zabbix", text(R"({"timeperiod_type": "0", "start_date": "1800000000", "period": "7200"})"));
    QVERIFY(batch->events[0].kind == model::EventKind::Maintenance);
    QCOMPARE(batch->events[0].resources[0].text(), std::string("host/db-01"));
}

/// The hosts of a group are told by an answer that may come later; a group of none is no event of the whole fleet.
void MeasurementsTest::zabbixGroups() {
    const std::string maintenance =
        R"({"jsonrpc": "2.0", "result": [{"maintenanceid": "3", "name": "Patch", "active_since": "1799990000",)"
        R"( "active_till": "1800090000", "hostgroups": [{"groupid": "7", "name": "DB"}],)"
        R"( "timeperiods": [{"timeperiod_type": "0", "start_date": "1800000000", "period": "7200"}]}]})";
    const std::string hosts =
        R"({"jsonrpc": "2.0", "result": [{"hostid": "1", "host": "b", "hostgroups": [{"groupid": "7", "name": "DB"}]},)"
        R"({"hostid": "2", "host": "a", "groups": [{"groupid": "7", "name": "DB"}]},)"
        R"({"hostid": "3", "host": "c", "groups": [{"groupid": "8", "name": "Web"}]}]})";
    const auto both = parse("zabbix", "[" + maintenance + "," + hosts + "]");
    QVERIFY(both && both->events.size() == 1);
    QCOMPARE(both->events[0].resources, (std::vector{model::ResourceId("host/a"), model::ResourceId("host/b")}));
    const auto alone = parse("zabbix", maintenance);
    QVERIFY(alone && alone->events.size() == 1);
    QVERIFY(said(*alone, "host-groups").contains("DB"));
    QCOMPARE(alone->events[0].resources.size(), std::size_t{1});
    QVERIFY(alone->events[0].resources[0].text().starts_with("service/"));
}

/// Hourly averages are the load before the first finer value; a disk is the sum of its file systems.
void MeasurementsTest::zabbixTrends() {
    const auto batch = parse(
        "zabbix",
        R"([{"jsonrpc": "2.0", "result": [)"
        R"({"itemid": "1", "hostid": "9", "key_": "system.cpu.num", "value_type": "3", "lastclock": "1700000000", "lastvalue": "4", "hosts": [{"host": "a"}]},)"
        R"({"itemid": "2", "hostid": "9", "key_": "system.cpu.util[,idle]", "units": "%", "value_type": "0"},)"
        R"({"itemid": "3", "hostid": "9", "key_": "vfs.fs.size[/,total]", "units": "B", "value_type": "3", "lastclock": "1700000000", "lastvalue": "1000"},)"
        R"({"itemid": "4", "hostid": "9", "key_": "vfs.fs.size[/var,total]", "units": "B", "value_type": "3", "lastclock": "1700000000", "lastvalue": "500"}]},)"
        R"({"jsonrpc": "2.0", "result": [{"itemid": "2", "clock": "1699992000", "num": "60", "value_min": "10", "value_avg": "50", "value_max": "90"},)"
        R"({"itemid": "2", "clock": "1699999200", "num": "60", "value_min": "10", "value_avg": "60", "value_max": "90"}]},)"
        R"({"jsonrpc": "2.0", "result": [{"itemid": "2", "clock": "1699995600", "value": "75", "ns": "0"},)"
        R"({"itemid": "2", "clock": "1699995660", "value": "25", "ns": "0"}]}])");
    QVERIFY(batch.has_value());
    const auto* host = find(*batch, "host/a");
    QVERIFY(host);
    QCOMPARE(host->capacity.at(model::kDisk), 1500);
    for (const auto& samples : batch->samples)
        if (samples.key.metric == "cpu") {
            QCOMPARE(samples.times, (std::vector<std::int64_t>{1699992000000, 1699995600000, 1699995660000}));
            QCOMPARE(samples.values, (std::vector<double>{2000, 1000, 3000}));
            return;
        }
    QFAIL("There is no load.");
}

void MeasurementsTest::zabbixErrors() {
    const auto batch = parse(
        "zabbix",
        R"({"jsonrpc": "2.0", "error": {"code": -32602, "message": "Invalid params.", "data": "Session terminated."}, "id": 1})");
    QVERIFY(batch);
    QCOMPARE(batch->accounting.rejected, 1);
    QVERIFY(said(*batch, "server-error").contains("Session terminated."));
}

void MeasurementsTest::journal() {
    const auto batch = parse(
        "journald",
        R"({"__REALTIME_TIMESTAMP": "1700000000123456", "_HOSTNAME": "web-01", "_MACHINE_ID": "0F0C", "__CURSOR": "c1",
        "SYSLOG_IDENTIFIER": "app", "PRIORITY": "6", "MESSAGE": [82,101,108,111,97,100,101,100,32,110,103,105,110,120,46,115,101,114,118,105,99,101,32,45,32,103,246,223,101,46]})"
        "\n{\"__REALTIME_TIMESTAMP\": \"soon\"}\n[1]\n{\"__REALTIME_TIMESTAMP\": \"1\", \"MESSAGE\": null}\n",
        "j.ndjson");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), 1U);
    QCOMPARE(QString::fromStdString(batch->events[0].title), QString("nginx loaded its configuration again"));
    QCOMPARE(batch->events[0].evidence, std::vector<std::string>{"Reloaded nginx.service - göße."});
    QCOMPARE(batch->events[0].id.text(), std::string("journal/c1"));
    QVERIFY(batch->events[0].window.begin == base::fromMillis(1'700'000'000'123));
    QCOMPARE(batch->events[0].resources[0].text(), std::string("host/web-01"));
    QCOMPARE(find(*batch, "host/web-01")->attributes.at(model::identity::kMachine).value, std::string("0f0c"));
    QCOMPARE(batch->accounting.rejected, 2);
    QVERIFY(said(*batch, "bad-time").startsWith("j.ndjson:3 "));
}

void MeasurementsTest::journalPretty() {
    const auto batch =
        parse("journald",
              "{\n\t\"__REALTIME_TIMESTAMP\" : \"1700000000000000\",\n\t\"MESSAGE\" : \"Stopped {x}.service.\"\n}\n"
              "{\n\t\"__REALTIME_TIMESTAMP\" : \"1700000001000000\",\n\t\"MESSAGE\" : \"y\"\n}\n{\n\t\"__REALTIME",
              "j.json");
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), 1U);
    QCOMPARE(batch->accounting.rejected, 1);
    QVERIFY(said(*batch, "bad-line").startsWith("j.json:9 "));
}

void MeasurementsTest::telemetry() {
    const auto batch = parse(
        "otlp",
        R"({"resourceLogs": [{"resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "app"}},
        {"key": "k8s.namespace.name", "value": {"stringValue": "shop"}}, {"key": "k8s.pod.name", "value": {"stringValue": "cart-1"}},
        {"key": "k8s.deployment.name", "value": {"stringValue": "cart"}}, {"key": "k8s.node.name", "value": {"stringValue": "n1"}}]},
        "scopeLogs": [{"logRecords": [{"timeUnixNano": "0", "observedTimeUnixNano": 1700000000123456789, "body": {"stringValue": "Deployed 1.2"}},
        {"body": {"stringValue": "Started"}}, {"timeUnixNano": "1700000000000000000", "severityNumber": 17, "body": {"stringValue": "no"}}]}]}],
        "resourceSpans": [{"scopeSpans": [{"spans": [{}, {}]}]}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), 1U);
    QVERIFY(batch->events[0].kind == model::EventKind::Release);
    QVERIFY(batch->events[0].window.begin == base::fromMillis(1'700'000'000'123));
    QStringList resources;
    for (const auto& id : batch->events[0].resources) resources << QString::fromStdString(id.text());
    QCOMPARE(resources, (QStringList{"service/shop/cart", "workload/shop/cart-1", "host/n1"}));
    QCOMPARE(batch->relations.size(), 1U);
    QCOMPARE(batch->accounting.rejected, 1);
    QVERIFY(said(*batch, "not-needed").contains("2 span") &&
            said(*batch, "not-needed").contains("1 log record of an error"));
}

QTEST_APPLESS_MAIN(MeasurementsTest)
#include "measurements_test.moc"
