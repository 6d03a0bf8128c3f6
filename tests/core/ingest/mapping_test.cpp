#include "base/file.h"
#include "ingest/mapping/mapping.h"
#include "ingest/reader.h"
#include "schema.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

using namespace penumbra;

namespace {

std::string mappingText(const char* name) {
    return base::readFile(std::string(PENUMBRA_SOURCE "/resources/mappings/") + name).value_or("");
}

base::Result<model::Batch> parse(const std::string& csv, const std::string& mapping) {
    return ingest::read({"foreign.csv", csv, {}, mapping});
}

/// Sums as awk sees them in the file, as whole numbers.
QList<qint64> awk(const char* program, const QString& file) {
    QProcess process;
    process.start("awk", {"-F,", program, file});
    process.waitForFinished();
    QList<qint64> out;
    for (const auto& part : process.readAllStandardOutput().trimmed().split(' ')) out.append(part.toLongLong());
    return out;
}

QList<qint64> sums(const std::vector<model::StatedResource>& resources, model::Amounts model::Resource::*amounts) {
    QList<qint64> out{static_cast<qint64>(resources.size()), 0, 0, 0};
    for (const auto& r : resources) {
        out[1] += (r.*amounts).at(model::kCpu);
        out[2] += (r.*amounts).at(model::kMemory);
        out[3] += (r.*amounts).at(model::kGpu);
    }
    return out;
}

} // namespace

class MappingTest final : public QObject {
    Q_OBJECT
private slots:
    void openbNodes();
    void openbPods();
    void everyMember();
    void placesThatAreOnlyNamed();
    void aliveAt();
    void samples();
    void wrongMappingsAreNamed_data();
    void wrongMappingsAreNamed();
    void unknownMembersAreToldWhatThereIs_data();
    void unknownMembersAreToldWhatThereIs();
    void theSchemaIsWhatIsRead();
    void missingColumnIsNamed();
    void noMappingIsSaid();
    void manyColumnsAreCounted();
    void seriesAreKnownWithoutAMapping();
};

void MappingTest::openbNodes() {
    const QString file = PENUMBRA_DATA "/data/openb/openb_node_list_all_node.csv";
    if (!QFile::exists(file)) QSKIP("The openb node list is not there.");
    const auto batch = ingest::readFile(file.toStdString(), {}, mappingText("openb-nodes.json"), {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto expected =
        awk("NR>1{n++;c+=$2;m+=$3*1048576;g+=$4*1000} END{printf \"%d %.0f %.0f %.0f\",n,c,m,g}", file);
    QCOMPARE(sums(batch->resources, &model::Resource::capacity), expected);
    QCOMPARE(batch->accounting.read, 1523);
    QCOMPARE(batch->accounting.rejected, 0);
    QVERIFY(batch->problems.empty());
    const auto withModel = std::count_if(batch->resources.begin(), batch->resources.end(),
                                         [](const auto& r) { return r.labels.contains("gpu-model"); });
    QCOMPARE(withModel, awk("NR>1&&$5!=\"\"{n++} END{print n}", file)[0]);
}

void MappingTest::openbPods() {
    const QString file = PENUMBRA_DATA "/data/openb/openb_pod_list_default.csv";
    if (!QFile::exists(file)) QSKIP("The openb task list is not there.");
    const auto batch = ingest::readFile(file.toStdString(), {}, mappingText("openb-pods.json"), {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto expected = awk("NR>1{n++;c+=$2;m+=$3*1048576;g+=$4*$5} END{printf \"%d %.0f %.0f %.0f\",n,c,m,g}", file);
    QCOMPARE(sums(batch->resources, &model::Resource::request), expected);
    QCOMPARE(batch->accounting.rejected, 0);
    const auto lives = awk("NR>1{b+=$9;e+=$10} END{printf \"%.0f %.0f\",b,e}", file);
    qint64 begins = 0, ends = 0;
    for (const auto& r : batch->resources) {
        begins += base::toMillis(r.lifetime.begin) / 1000;
        ends += base::toMillis(r.lifetime.end) / 1000;
    }
    QCOMPARE(begins, lives[0]);
    QCOMPARE(ends, lives[1]);
}

void MappingTest::everyMember() {
    const auto batch = parse("app;host;ram;state;models\ncart;h1;1,5;up;A10|T4\npay;;2;up;\nold;h2;1;down;\n", R"({
        "penumbra": "mapping", "format": 1, "record": "workload", "name": "{app}-0",
        "columns": {"request.memory": {"column": "ram", "unit": "GiB"},
                    "priority": {"column": "state", "values": {"up": "7"}, "default": "0"}},
        "labels": {"app": "{app}"}, "constants": {"attribute.source": "hand"},
        "filter": [{"column": "state", "not-in": ["down"]}],
        "relations": [{"relation": "runs-on", "to": "host/{host}"}, {"relation": "part-of", "to": "service/{app}"}],
        "selectors": [{"key": "gpu-model", "column": "models", "split": "|"}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{2});
    QCOMPARE(batch->relations.size(), std::size_t{3});
    const auto& cart = batch->resources[0];
    QCOMPARE(cart.id.text(), std::string("workload/cart-0"));
    QCOMPARE(cart.request.at(model::kMemory), std::int64_t{3} << 29);
    QCOMPARE(cart.rules.priority, 7);
    QCOMPARE(cart.labels.at("app"), std::string("cart"));
    QCOMPARE(cart.attributes.at("source").value, std::string("hand"));
    QCOMPARE(cart.rules.selectors[0].values, (std::vector<std::string>{"A10", "T4"}));
    QVERIFY(batch->resources[1].rules.selectors.empty());
    QCOMPARE(batch->accounting.read, 5);
    QCOMPARE(batch->problems.size(), std::size_t{1}); // the note on the filtered row
}

/// What a host is within is described by that; what it runs on would need more than a name.
void MappingTest::placesThatAreOnlyNamed() {
    const auto batch = parse("n,r,z\na,r1,eu\nb,r1,eu\n", R"({"penumbra": "mapping", "format": 1, "record": "host",
        "name": "{n}", "relations": [{"relation": "within", "to": "rack/{r}"}, {"relation": "within", "to": "zone/{z}"}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{4});
    QCOMPARE(batch->resources[2].id.text(), std::string("rack/r1"));
    QVERIFY(batch->resources[2].kind == model::ResourceKind::Rack);
    QVERIFY(batch->resources[2].stated == model::Members());
    QCOMPARE(batch->resources[3].id.text(), std::string("zone/eu"));
    QCOMPARE(batch->problems.size(), std::size_t{1});
    QCOMPARE(batch->problems[0].code, std::string("placeholder"));
    QVERIFY(batch->accounting.read == 8);
}

void MappingTest::aliveAt() {
    const std::string mapping = R"({"penumbra": "mapping", "format": 1, "record": "workload", "name": "{n}",
        "columns": {"exists_from": {"column": "b", "epoch": "2026-01-01"},
                    "exists_until": {"column": "e", "epoch": "2026-01-01"}}, "alive-at": "2026-01-01T00:00:10Z"})";
    const auto batch = parse("n,b,e\na,0,10\nb,10,20\nc,5,\nd,11,20\n", mapping);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{2});
    QCOMPARE(batch->resources[0].name, std::string("b"));
    QCOMPARE(batch->resources[1].name, std::string("c"));
}

void MappingTest::samples() {
    const auto batch = parse("server,ms,mb\nh1,1000,1.5\nh1,61000,\nh1,121000,bad\n", R"({
        "penumbra": "mapping", "format": 1, "record": "sample",
        "columns": {"resource": {"template": "host/{server}"}, "time": {"column": "ms", "unit": "ms", "epoch": "1970-01-01"},
                    "value": {"column": "mb", "unit": "MB"}}, "constants": {"metric": "memory"}})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->samples.size(), std::size_t{1});
    QCOMPARE(batch->samples[0].times, (std::vector<std::int64_t>{1000}));
    QCOMPARE(batch->samples[0].values, (std::vector<double>{1.5e6}));
    QCOMPARE(batch->accounting.rejected, 1);
}

void MappingTest::wrongMappingsAreNamed_data() {
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("named");
    const QString head = R"("penumbra":"mapping","format":1,"record":"host")";
    QTest::newRow("no json") << "{"
                             << "JSON";
    QTest::newRow("kind") << R"({"penumbra":"scenario","format":1,"record":"host","name":"{a}"})"
                          << "/penumbra";
    QTest::newRow("format") << R"({"penumbra":"mapping","format":2,"record":"host","name":"{a}"})"
                            << "/format";
    QTest::newRow("no kinds") << R"({"penumbra":"mapping","format":1,"record":{"column":"a","values":{}},"name":"{a}"})"
                              << "/record/values";
    QTest::newRow("no kind") << R"({"penumbra":"mapping","format":1,"record":{"column":"a","values":{"x":"sample"}},)"
                                R"("name":"{a}"})"
                             << "/record/values/x";
    QTest::newRow("kinds without a column")
        << R"({"penumbra":"mapping","format":1,"record":{"values":{"x":"host"}},"name":"{a}"})"
        << "column";
    QTest::newRow("record") << R"({"penumbra":"mapping","format":1,"record":"ship","name":"{a}"})"
                            << "/record";
    QTest::newRow("member") << "{" + head + R"(,"name":"{a}","colums":{}})"
                            << "colums";
    QTest::newRow("no name") << "{" + head + "}"
                             << "/columns";
    QTest::newRow("target") << "{" + head + R"(,"name":"{a}","columns":{"size":{"column":"a"}}})"
                            << "size";
    QTest::newRow("unit") << "{" + head + R"(,"name":"{a}","columns":{"capacity.cpu":{"column":"a","unit":"MiB"}}})"
                          << "capacity.cpu";
    QTest::newRow("brace") << "{" + head + R"(,"name":"{a"})"
                           << "brace";
    QTest::newRow("no relation") << "{" + head + R"(,"name":"{a}","relations":[{"to":"rack/{b}"}]})"
                                 << "/relations";
    QTest::newRow("no list") << "{" + head + R"(,"name":"{a}","filter":{"column":"a"}})"
                             << "/filter";
    QTest::newRow("second filter") << "{" + head + R"(,"name":"{a}","filter":[{"column":"a"},{"in":["b"]}]})"
                                   << "/filter/1: it needs 'column'";
    QTest::newRow("no text") << "{" + head + R"(,"name":"{a}","filter":[{"column":"a","in":["b",2]}]})"
                             << "/filter/0/in/1";
    QTest::newRow("source") << "{" + head + R"(,"name":"{a}","columns":{"capacity.cpu":{}}})"
                            << "capacity.cpu";
}

void MappingTest::wrongMappingsAreNamed() {
    QFETCH(QString, mapping);
    QFETCH(QString, named);
    const auto batch = parse("a,b\n1,2\n", mapping.toStdString());
    QVERIFY(!batch);
    QVERIFY2(QString::fromStdString(batch.error().text).contains(named), batch.error().text.c_str());
}

void MappingTest::unknownMembersAreToldWhatThereIs_data() {
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QStringList>("told");
    const QString head = R"("penumbra":"mapping","format":1,"record":"host","name":"{a}")";
    QTest::newRow("root") << R"({"hostname":"name","cores":"cpu"})"
                          << QStringList{"'cores'", "penumbra", "record", "columns", "alive-at", "selectors"};
    QTest::newRow("near") << "{" + head + R"(,"colums":{}})" << QStringList{"Did you mean 'columns'?"};
    QTest::newRow("column") << "{" + head + R"(,"columns":{"capacity.cpu":{"colum":"a"}}})"
                            << QStringList{"/columns/capacity.cpu", "Did you mean 'column'?", "template", "epoch"};
    QTest::newRow("filter") << "{" + head + R"(,"filter":[{"column":"a","not":["b"]}]})"
                            << QStringList{"/filter", "not-in"};
    QTest::newRow("target") << "{" + head + R"(,"columns":{"cpu":{"column":"a"}}})" << QStringList{"capacity.cpu"};
    QTest::newRow("missing") << R"({"penumbra":"mapping","format":1,"record":"sample","columns":{}})"
                             << QStringList{"'resource' is not mapped"};
}

void MappingTest::unknownMembersAreToldWhatThereIs() {
    QFETCH(QString, mapping);
    QFETCH(QStringList, told);
    const auto parsed = ingest::parseMapping(mapping.toStdString());
    QVERIFY(!parsed);
    for (const auto& word : told)
        QVERIFY2(QString::fromStdString(parsed.error().text).contains(word), parsed.error().text.c_str());
}

/// The file that people and editors use says what the program reads: `penumbra-cli schema mapping` writes it.
void MappingTest::theSchemaIsWhatIsRead() {
    const auto kept = base::readFile(PENUMBRA_SOURCE "/resources/schemas/mapping.schema.json");
    QVERIFY(kept);
    QCOMPARE(*kept, base::dumpJsonPretty(ingest::mappingSchema()));
    for (const char* name : {"openb-nodes.json", "openb-pods.json"}) {
        const auto errors = schemaErrors(nlohmann::json::parse(mappingText(name)), "mapping");
        QVERIFY2(errors.empty(), errors.c_str());
    }
    const auto wrong = nlohmann::json::parse(R"({"penumbra":"mapping","format":1,"record":"ship","cores":1})");
    QVERIFY(!schemaErrors(wrong, "mapping").empty());
}

void MappingTest::missingColumnIsNamed() {
    const auto batch = parse("a,b\n1,2\n", R"({"penumbra":"mapping","format":1,"record":"host","name":"{serial}"})");
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("'serial'") != std::string::npos, batch.error().text.c_str());
}

void MappingTest::noMappingIsSaid() {
    const auto batch = parse("hostname,cores,ram_gb\nsrv1,16,64\n", {});
    QVERIFY(!batch);
    for (const char* told : {"mapping", "hostname, cores, ram_gb", "resources.csv (kind and name)", "--map FILE"})
        QVERIFY2(batch.error().text.find(told) != std::string::npos, batch.error().text.c_str());
}

void MappingTest::manyColumnsAreCounted() {
    std::string text = "c0";
    for (int i = 1; i < 1000; ++i) text += ",c" + std::to_string(i);
    const auto batch = parse(text + "\n1,2\n", {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find("(c0, c1, ") != std::string::npos, batch.error().text.c_str());
    QVERIFY2(batch.error().text.find("c11 and 988 more)") != std::string::npos, batch.error().text.c_str());
}

void MappingTest::seriesAreKnownWithoutAMapping() {
    const auto batch = parse("name,when,v\nweb,2026-10-01T00:00:00Z,50.5\n", {});
    QVERIFY(!batch);
    for (const char* told : {"series", "resource, metric, time and value", "forecast --csv"})
        QVERIFY2(batch.error().text.find(told) != std::string::npos, batch.error().text.c_str());
}

QTEST_APPLESS_MAIN(MappingTest)
#include "mapping_test.moc"
