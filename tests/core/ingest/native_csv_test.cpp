#include "ingest/reader.h"

#include <QtTest>

using namespace penumbra;

namespace {

base::Result<model::Batch> parse(const std::string& text, const char* name = "table.csv") {
    return ingest::read({name, text, base::fromMillis(1'700'000'000'000), {}}, "native-csv");
}

std::string utf16(const std::string& ascii, bool little) {
    std::string out = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : ascii) {
        if (!little) out.push_back('\0');
        out.push_back(c);
        if (little) out.push_back('\0');
    }
    return out;
}

} // namespace

class NativeCsvTest final : public QObject {
    Q_OBJECT
private slots:
    void resourceHasEverything();
    void whatOtherSourcesKnowItBy();
    void cellsStateTheirMember();
    void relations();
    void relationsSayWhatTheirCallsAreLike();
    void samplesKeepGaps();
    void aBareNumberIsInTheUnitBesideIt();
    void eventsInLocalTime();
    void configItems();
    void unknownColumnsAreToldWhatWasMeant();
    void likelySlipsAreTold_data();
    void likelySlipsAreTold();
    void namesAloneAreAssumptions();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void encodings_data();
    void encodings();
    void semicolonsAndDecimalCommas();
    void unterminatedQuoteNamesItsLine();
    void limitsNameTheirLine();
    void quotesChangeNothing();
    void likeRowsAreReadAsIfAlone();
    void accountingBalances();
};

void NativeCsvTest::resourceHasEverything() {
    const auto batch =
        parse("kind,name,title,capacity.cpu,capacity.memory,capacity.licences,label.Zone,attribute.os,taints,cordoned\n"
              "host,db-01,Database 1,16,64Gi,5,a,Debian 12,dedicated=db:NoSchedule;old:NoExecute,yes\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{1});
    const auto& host = batch->resources[0];
    QCOMPARE(host.id.text(), std::string("host/db-01"));
    QCOMPARE(host.name, std::string("Database 1"));
    QCOMPARE(host.capacity.at(model::kCpu), 16000);
    QCOMPARE(host.capacity.at(model::kMemory), std::int64_t{64} << 30);
    QVERIFY(!host.capacity.has(model::kGpu));
    QCOMPARE(host.capacity.at(batch->dimensions.find("licences")), 5);
    QCOMPARE(host.labels.at("Zone"), std::string("a"));
    QCOMPARE(host.attributes.at("os").value, std::string("Debian 12"));
    QCOMPARE(host.attributes.at("os").source, std::string("table.csv"));
    QCOMPARE(host.taints.size(), std::size_t{2});
    QVERIFY(host.taints[1].effect == model::TaintEffect::NoExecute);
    QVERIFY(host.cordoned);

    const auto more =
        parse("kind,name,request.cpu,selectors,tolerations,anti_affinity,priority,pinned,exists_from,exists_until\n"
              "workload,shop/cart-1,500m,gpu in A10|T4; os=linux; legacy absent,dedicated=db:NoSchedule; *,"
              "host; zone soft; rack of db,100,no,2026-01-01,2026-06-01T12:00:00Z\n");
    QVERIFY(more);
    const auto& w = more->resources[0];
    QCOMPARE(w.request.at(model::kCpu), 500);
    QCOMPARE(w.rules.selectors.size(), std::size_t{3});
    QCOMPARE(w.rules.selectors[0].values, (std::vector<std::string>{"A10", "T4"}));
    QVERIFY(w.rules.selectors[2].op == model::SelectorOperator::DoesNotExist);
    QCOMPARE(w.rules.tolerations.size(), std::size_t{2});
    QVERIFY(w.rules.tolerations[1].key.empty() && w.rules.tolerations[1].anyEffect);
    QCOMPARE(w.rules.antiAffinity.size(), std::size_t{3});
    QVERIFY(!w.rules.antiAffinity[1].hard && w.rules.antiAffinity[1].scope == model::Scope::Zone);
    QCOMPARE(w.rules.antiAffinity[2].group, std::string("db"));
    QCOMPARE(w.rules.priority, 100);
    QCOMPARE(base::formatTime(w.lifetime.end), std::string("2026-06-01T12:00:00Z"));
}

/// The columns become the attributes that sources are joined by, spelt as other readers spell them.
void NativeCsvTest::whatOtherSourcesKnowItBy() {
    const auto batch = parse("kind,name,cloud_id,uuid,serial,machine_id,fqdn,site,address\n"
                             "host,db-01,i-0Abc,4C4C-11,SN7,F00D,DB-01.Example.COM,Eu,10.0.0.7/24\n"
                             "host,db-02,,,unknown,,db-02,,127.0.0.1\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto& facts = batch->resources[0].attributes;
    const std::pair<const char*, const char*> expected[] = {
        {"id.cloud", "i-0Abc"},           {"id.uuid", "4c4c-11"}, {"id.serial", "SN7"},      {"id.machine", "f00d"},
        {"id.fqdn", "db-01.example.com"}, {"id.site", "eu"},      {"id.address", "10.0.0.7"}};
    QCOMPARE(facts.size(), std::size(expected));
    for (const auto& [key, value] : expected) QCOMPARE(facts.at(key).value, std::string(value));
    QVERIFY(batch->resources[1].attributes.empty());
    QCOMPARE(batch->problems.size(), std::size_t{3});
    for (const auto& problem : batch->problems) QCOMPARE(problem.code, std::string("no-identity"));
}

void NativeCsvTest::cellsStateTheirMember() {
    using enum model::Member;
    const auto batch = parse("kind,name,title,cordoned,taints,tier,min_available,label.disk,exists_until\n"
                             "host,a,,no,none,,,ssd,none\n"
                             "host,b,Big,,,,,,\n"
                             "service,c,,,,1,0,,\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->accounting.rejected, 0);
    QVERIFY((batch->resources[0].stated == model::Members{Cordoned, Taints, End}));
    QVERIFY(batch->resources[0].taints.empty());
    QVERIFY(batch->resources[0].lifetime == base::TimeWindow());
    QVERIFY((batch->resources[1].stated == model::Members{Name}));
    QVERIFY((batch->resources[2].stated == model::Members{Tier, MinAvailable}));
}

void NativeCsvTest::relations() {
    const auto batch =
        parse("from,relation,to\nshop/cart-1,runs-on,db-01\nhost/db-01,within,zone/eu-1\ncart,uses,cache\n");
    QVERIFY(batch);
    QCOMPARE(batch->relations.size(), std::size_t{3});
    QCOMPARE(batch->relations[0].from.text(), std::string("workload/shop/cart-1"));
    QCOMPARE(batch->relations[0].to.text(), std::string("host/db-01"));
    QCOMPARE(batch->relations[1].to.text(), std::string("zone/eu-1"));
    QCOMPARE(batch->relations[2].to.text(), std::string("service/cache"));
}

void NativeCsvTest::relationsSayWhatTheirCallsAreLike() {
    const auto batch = parse("from,relation,to,calls,cached,attempts,timeout,parallel\n"
                             "checkout,depends-on,cart,2,30 %,3,250ms,no\n"
                             "checkout,uses,mail,0.5,,,,yes\n"
                             "cart,depends-on,db,,,,,\n"
                             "w,runs-on,h,2,,,,\n"
                             "a,uses,b,-1,,,,\n"
                             "a,uses,b,1,130 %,,,\n"
                             "a,uses,b,1,,0,,\n"
                             "a,uses,b,1,,,soon,\n"
                             "a,uses,b,1,,,,perhaps\n");
    QVERIFY(batch);
    QCOMPARE(batch->relations.size(), std::size_t{4});
    QVERIFY((batch->relations[0].call == model::CallTraits{2.0, 0.3, 3, 0.25, false}));
    QVERIFY((batch->relations[1].call == model::CallTraits{0.5, {}, {}, {}, true}));
    QVERIFY(batch->relations[2].call.empty());
    QCOMPARE(batch->accounting.rejected, std::int64_t{5});
    QCOMPARE(batch->problems.size(), std::size_t{6}); // and one that a workload calls no host
    QCOMPARE(model::sayCall(batch->relations[0].call),
             std::string("2 calls a request, 30 % from a cache, up to 3 attempts, timeout 0.25 s, in sequence"));
}

void NativeCsvTest::aBareNumberIsInTheUnitBesideIt() {
    const auto batch = parse("resource,metric,time,value,unit\n"
                             "h1,cpu,2026-01-01T00:00:00Z,1500,millicores\n"
                             "h1,cpu,2026-01-01T00:05:00Z,2 cores,millicores\n"
                             "h1,cpu,2026-01-01T00:10:00Z,3,\n");
    QVERIFY(batch);
    QCOMPARE(batch->samples.size(), std::size_t{1});
    QCOMPARE(batch->samples[0].values, (std::vector<double>{1500, 2000, 3000}));
}

void NativeCsvTest::samplesKeepGaps() {
    const auto batch = parse("resource,metric,time,value\n"
                             "h1,cpu,2026-01-01T00:05:00Z,1.5\n"
                             "h1,cpu,2026-01-01T00:00:00Z,500m\n"
                             "h1,cpu,2026-01-01T00:10:00Z,\n"
                             "h1,cpu,2026-01-01T00:15:00Z,0\n"
                             "h1,cpu,2026-01-01T00:20:00Z,NaN\n"
                             "h1,cpu,2026-01-01T00:00:00Z,500m\n"
                             "h1,cpu,2026-01-01T00:05:00Z,7\n");
    QVERIFY(batch);
    QCOMPARE(batch->samples.size(), std::size_t{1});
    const auto& s = batch->samples[0];
    QCOMPARE(s.values, (std::vector<double>{500, 1500, 0}));
    QVERIFY(s.unit == base::Unit::MilliCores);
    QCOMPARE(batch->accounting.rejected, 2); // NaN, and a second value for 00:05
    QCOMPARE(batch->accounting.duplicate, 1);
    QCOMPARE(batch->accounting.read, 6);
}

void NativeCsvTest::eventsInLocalTime() {
    const auto batch =
        parse("kind,title,begin,end,zone,resources,changes\n"
              "maintenance,Kernel,2026-07-01 22:00,2026-07-02 02:00,Europe/Berlin,h1; host/h2,\n"
              "campaign,Sale,2026-11-01T00:00:00Z,,,,change-demand service=shop factor=1.4 note='big one'\n"
              "other,Gap,2026-03-29 02:30,,Europe/Berlin,,\n"
              "other,Twice,2026-10-25 02:30,,Europe/Berlin,,\n"
              "other,Nowhere,2026-10-25 02:30,,Europe/Atlantis,,\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), std::size_t{4});
    QCOMPARE(base::formatTime(batch->events[0].window.begin), std::string("2026-07-01T20:00:00Z"));
    QCOMPARE(batch->events[0].resources.size(), std::size_t{2});
    QCOMPARE(batch->events[1].changes[0].action, std::string("change-demand"));
    QCOMPARE(batch->events[1].changes[0].params.at("note"), std::string("big one"));
    QCOMPARE(base::formatTime(batch->events[2].window.begin), std::string("2026-03-29T01:30:00Z")); // 03:30 +02
    QCOMPARE(base::formatTime(batch->events[3].window.begin), std::string("2026-10-25T00:30:00Z")); // the first one
    QCOMPARE(batch->accounting.rejected, 1);
    QCOMPARE(std::count_if(batch->problems.begin(), batch->problems.end(),
                           [](const auto& p) { return p.code == "clock-change"; }),
             2);
}

void NativeCsvTest::configItems() {
    const auto batch = parse("resource,key,value,time\nh1,sysctl.vm.swappiness,10,2026-01-01\n");
    QVERIFY(batch);
    QCOMPARE(batch->configItems.size(), std::size_t{1});
    QCOMPARE(batch->configItems[0].value, std::string("10"));
}

void NativeCsvTest::unknownColumnsAreToldWhatWasMeant() {
    const auto told = [](const char* text) {
        QStringList out;
        const auto batch = parse(text);
        if (batch)
            for (const auto& problem : batch->problems)
                if (problem.code == "unknown-column") out << QString::fromStdString(problem.text);
        return out;
    };
    const auto resources = told("kind,name,cpu,memory_gb,Cores,teir,owner\nhost,h1,16,64,8,1,me\n");
    QCOMPARE(resources.size(), 5);
    QVERIFY2(resources[0].contains("Did you mean capacity.cpu, ") && resources[0].contains("request.cpu"),
             qPrintable(resources[0]));
    QVERIFY2(!resources[0].contains("attribute."), qPrintable(resources[0]));
    QVERIFY2(resources[1].contains("capacity.memory"), qPrintable(resources[1]));
    QVERIFY2(resources[2].contains("capacity.cpu"), qPrintable(resources[2]));
    QVERIFY2(resources[3].contains("Did you mean 'tier'?"), qPrintable(resources[3]));
    QVERIFY2(!resources[4].contains("Did you mean") && resources[4].contains("attribute."), qPrintable(resources[4]));
    const auto samples = told("resource,metric,time,value,units\nh1,cpu,2026-01-01,1,count\n");
    QCOMPARE(samples.size(), 1);
    QVERIFY2(samples[0].contains("Did you mean 'unit'?") && !samples[0].contains("attribute."), qPrintable(samples[0]));
}

void NativeCsvTest::likelySlipsAreTold_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* text, const char* code, const char* words) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(code) << QByteArray(words);
    };
    row("misspelt dimension", "kind,name,capacity.memry\nhost,a,64\n", "new-dimension", "capacity.memory");
    row("other word", "kind,name,request.cores\nworkload,a,2\n", "new-dimension", "request.cpu");
    row("bytes without a unit", "kind,name,capacity.memory\nhost,a,64\n", "tiny-amount", "64Gi");
    row("a metric of another name", "resource,metric,time,value\na,cpu_usage,0,1\na,cpu_usage,1,1\n", "other-metric",
        "cpu");
    row("a metric of its own", "resource,metric,time,value\na,queue,0,1\n", "", "");
    row("a year to come", "resource,metric,time,value\na,cpu,2036-01-01,1\n", "future-sample", "2036-01-01");
    row("a dimension of its own", "kind,name,capacity.licences\nhost,a,64\n", "", "");
    row("bytes with a unit", "kind,name,capacity.memory\nhost,a,64Gi\n", "", "");
    row("a past year", "resource,metric,time,value\na,cpu,2023-01-01,1\n", "", "");
}

void NativeCsvTest::likelySlipsAreTold() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, words);
    const auto batch = parse(text.toStdString());
    QVERIFY(batch);
    QCOMPARE(batch->accounting.rejected, std::int64_t{0});
    QCOMPARE(batch->problems.size(), std::size_t(code.isEmpty() ? 0 : 1));
    if (code.isEmpty()) return;
    QCOMPARE(batch->problems[0].code, code.toStdString());
    QVERIFY2(batch->problems[0].text.find(words.toStdString()) != std::string::npos, batch->problems[0].text.c_str());
}

void NativeCsvTest::namesAloneAreAssumptions() {
    const auto samples = parse("resource,metric,time,value\nweb,cpu,0,1\nweb,memory,0,1\nworkload/a,cpu,0,1\n");
    QCOMPARE(samples->assumed, std::vector{model::ResourceId("host/web")});
    const auto both = parse("resource,metric,time,value\nweb,cpu,0,1\nhost/web,memory,0,1\n");
    QVERIFY(both->assumed.empty()); // the file itself says that it is a host
    const auto relations = parse("from,relation,to\nweb,runs-on,a\nr,within,z\n");
    QCOMPARE(relations->assumed, (std::vector{model::ResourceId("host/r"), model::ResourceId("rack/z")}));
}

void NativeCsvTest::badRowsAreNamed_data() {
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("code");
    QTest::newRow("kind") << "server,a,1,,"
                          << "bad-kind";
    QTest::newRow("no name") << "host,,1,,"
                             << "missing-value";
    QTest::newRow("number") << "host,a,many,,"
                            << "bad-number";
    QTest::newRow("negative") << "host,a,-2,,"
                              << "negative-amount";
    QTest::newRow("comma") << "host,a,\"1,500\",,"
                           << "bad-number";
    QTest::newRow("taint") << "host,a,1,x=y,"
                           << "bad-taint";
    QTest::newRow("flag") << "host,a,1,,maybe"
                          << "bad-flag";
}

void NativeCsvTest::badRowsAreNamed() {
    QFETCH(QString, row);
    QFETCH(QString, code);
    const auto batch =
        parse("kind,name,capacity.cpu,taints,cordoned\nhost,good,1,,\n" + row.toStdString() + "\nhost,last,2,,\n");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{2});
    QCOMPARE(batch->accounting.read, 3);
    QCOMPARE(batch->accounting.rejected, 1);
    QCOMPARE(batch->problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(batch->problems[0].code), code);
    QCOMPARE(batch->problems[0].where, std::string("table.csv:3"));
}

void NativeCsvTest::encodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto bytes = [](const std::string& s) { return QByteArray(s.data(), static_cast<int>(s.size())); };
    const std::string plain = "kind,name\nhost,abc\n";
    QTest::newRow("utf-8") << bytes("kind,name\nhost,k\xC3\xB6ln\n") << QString::fromUtf8("k\xC3\xB6ln");
    QTest::newRow("utf-8 bom") << bytes("\xEF\xBB\xBFkind,name\nhost,k\xC3\xB6ln\n")
                               << QString::fromUtf8("k\xC3\xB6ln");
    QTest::newRow("cp1252") << bytes("kind,name\nhost,k\xF6ln\x80\n") << QString::fromUtf8("k\xC3\xB6ln\xE2\x82\xAC");
    QTest::newRow("utf-16le") << bytes(utf16(plain, true)) << "abc";
    QTest::newRow("utf-16be") << bytes(utf16(plain, false)) << "abc";
    QTest::newRow("utf-16le no mark") << bytes(utf16(plain, true).substr(2)) << "abc";
    QTest::newRow("crlf") << bytes("kind,name\r\nhost,abc\r\n") << "abc";
    QTest::newRow("tabs") << bytes("kind\tname\nhost\tabc\n") << "abc";
}

void NativeCsvTest::encodings() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto batch = ingest::read({"table.csv", bytes.toStdString(), {}, {}});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(batch->resources[0].name), name);
}

void NativeCsvTest::semicolonsAndDecimalCommas() {
    const auto batch = parse("kind;name;capacity.cpu;capacity.memory\nhost;a;1,5;\"0,5 GiB\"\nhost;b;1.000,5;1\n");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{1});
    QCOMPARE(batch->resources[0].capacity.at(model::kCpu), 1500);
    QCOMPARE(batch->resources[0].capacity.at(model::kMemory), std::int64_t{1} << 29);
    QCOMPARE(batch->accounting.rejected, 1);
}

void NativeCsvTest::unterminatedQuoteNamesItsLine() {
    const auto batch = parse("kind,name\nhost,a\nhost,\"b\nhost,c\nhost,d\n");
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("table.csv:3") != std::string::npos, batch.error().text.c_str());
    QVERIFY(batch.error().kind == base::ErrorKind::Input);
}

void NativeCsvTest::limitsNameTheirLine() {
    const auto wide = parse("kind,name\nhost,a\n" + std::string(20'000, ',') + "\n");
    QVERIFY(!wide);
    QVERIFY2(wide.error().text.find("table.csv:3") != std::string::npos, wide.error().text.c_str());
    QVERIFY(wide.error().text.find("columns") != std::string::npos);
    const auto thick = parse("kind,name\nhost,a\nhost," + std::string(3 << 20, 'x') + "\n");
    QVERIFY(!thick);
    QVERIFY2(thick.error().text.find("table.csv:3") != std::string::npos, thick.error().text.c_str());
    const auto twice = parse("kind,name,name\n");
    QVERIFY(!twice);
}

void NativeCsvTest::quotesChangeNothing() {
    const auto plain =
        parse("resource,metric,time,value\r\n a ,\tcpu,2026-03-01T00:00:00Z,1 \r\n  \r\n,\r\nb,cpu,0.5,2");
    const auto quoted = parse("resource,metric,time,value\n\"a\",\"cpu\",\"2026-03-01T00:00:00Z\",\"1\"\n\n\"\",\"\"\n"
                              "\"b\",\"cpu\",\"0.5\",\"2\"\n");
    QVERIFY(plain && quoted);
    QCOMPARE(plain->samples.size(), std::size_t{2});
    QVERIFY(plain->samples == quoted->samples);
    QVERIFY(plain->accounting == quoted->accounting);
}

void NativeCsvTest::likeRowsAreReadAsIfAlone() {
    const auto batch =
        parse("resource,metric,time,value,unit\na,cpu,2026-03-01T00:00:00Z,1,\nb,cpu,2026-03-01T00:00:00Z,2,\n"
              "a,cpu,2026-03-01T00:01:00Z,1500,millicores\na,cpu,2026-03-01T00:02:00Z,1500m,\n"
              "b,cpu,2026-03-01T00:01:00Z,3,\na,cpu,2026-03-01T00:03:00Z,-1,\na,cpu,yesterday,1,\n"
              "a,cpu,2026-03-01T00:04:00Z,,\na,cpu,2026-03-01T00:05:00Z,4,\na,cpu,2026-03-01T00:06:00Z,nan,\n"
              "a,cpu,2026-03-01T00:07:00Z,2500,millicores\n");
    QVERIFY(batch);
    QCOMPARE(batch->samples.size(), std::size_t{2});
    QVERIFY((batch->samples[0].values == std::vector<double>{1000, 1500, 1500, 4000, 2500}));
    QVERIFY((batch->samples[1].values == std::vector<double>{2000, 3000}));
    QCOMPARE(batch->accounting.rejected, 3);
    QCOMPARE(batch->accounting.read, 10);
}

void NativeCsvTest::accountingBalances() {
    const auto batch = parse("kind,name,capacity.cpu\nhost,a,1\nhost,a,1\nhost,a,2\nhost,b,x\n,,\n\n");
    QVERIFY(batch);
    QCOMPARE(batch->accounting.read, 4);
    QCOMPARE(batch->accounting.rejected, 1);
    QCOMPARE(batch->resources.size(), std::size_t{3});
}

QTEST_APPLESS_MAIN(NativeCsvTest)
#include "native_csv_test.moc"
