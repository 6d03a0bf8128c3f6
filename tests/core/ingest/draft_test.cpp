#include "ingest/mapping/draft.h"
#include "ingest/mapping/mapping.h"
#include "ingest/reader.h"

#include <QTest>

using namespace penumbra;

namespace {

ingest::MappingField fieldOf(const char* record, const std::string& id) {
    for (auto& field : ingest::mappingFields(record))
        if (field.id == id) return field;
    return {};
}

base::Result<model::Batch> readCsv(const std::string& text, const base::Json& mapping) {
    return ingest::read({"table.csv", text, base::fromMillis(0), mapping.dump(), {}}, {});
}

} // namespace

/// What a form for a column mapping suggests, shows and writes.
class DraftTest final : public QObject {
    Q_OBJECT

private slots:
    void headingsSuggestAMapping() {
        const auto mapping = ingest::suggestMapping({{"Hostname", "Cores", "ram_gb", "Rack", "Owner"}, {}});
        QCOMPARE(base::textAt(mapping, "record"), std::string("host"));
        const auto batch = readCsv("Hostname,Cores,ram_gb,Rack,Owner\nsrv1,16,64,r1,me\n", mapping);
        QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
        QCOMPARE(batch->resources.size(), std::size_t{2}); // and its rack
        QCOMPARE(batch->resources[0].capacity.at(model::kCpu), std::int64_t{16'000});
        QCOMPARE(batch->resources[0].capacity.at(model::kMemory), std::int64_t{64} << 30);
        QCOMPARE(batch->relations.size(), std::size_t{1});
        QCOMPARE(batch->relations[0].to.text(), std::string("rack/r1"));
    }
    void headingsThatIdentifyAreSuggested() {
        const auto mapping = ingest::suggestMapping({{"Hostname", "Serial Number", "IP Address"}, {}});
        const auto batch = readCsv("Hostname,Serial Number,IP Address\nsrv1,S-7,10.0.0.7\n", mapping);
        QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
        QCOMPARE(batch->resources[0].attributes.at("id.serial").value, std::string("S-7"));
        QCOMPARE(batch->resources[0].attributes.at("id.address").value, std::string("10.0.0.7"));
    }
    void everyRecordHasAValidSuggestion_data() {
        QTest::addColumn<QString>("record");
        for (const auto& record : ingest::mappingRecords())
            QTest::newRow(record.c_str()) << QString::fromStdString(record);
    }
    /// With every field filled from a column of its own, the reader takes the mapping as it is.
    void everyRecordHasAValidSuggestion() {
        QFETCH(QString, record);
        auto mapping = ingest::suggestMapping({}, record.toStdString());
        QCOMPARE(base::textAt(mapping, "record"), record.toStdString());
        for (const auto& field : ingest::mappingFields(record.toStdString())) {
            ingest::mapField(mapping, field, "the " + field.id, {});
            if (const auto cut = field.id.find(' '); cut != std::string::npos) // the store takes it
                QVERIFY(model::fits(*model::parseRelation(field.id.substr(0, cut)),
                                    *model::parseKind(record.toStdString()),
                                    *model::parseKind(field.id.substr(cut + 1))));
            QVERIFY((ingest::mappedFrom(mapping, field) == ingest::MappedFrom{"the " + field.id, {}, true}));
        }
        const auto read = ingest::parseMapping(mapping.dump());
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        for (const auto& field : ingest::mappingFields(record.toStdString())) ingest::mapField(mapping, field, {}, {});
        QVERIFY(mapping == ingest::suggestMapping({}, record.toStdString()));
    }
    void whatTheTableIsAbout() {
        const auto record = [](const std::vector<std::string>& headings) {
            return base::textAt(ingest::suggestMapping({headings, {}}), "record");
        };
        QCOMPARE(record({"host", "kpi", "timestamp", "value"}), std::string("sample"));
        QCOMPARE(record({"Summary", "Planned start", "Planned end"}), std::string("event"));
        QCOMPARE(record({"parent", "type", "child"}), std::string("relation"));
        QCOMPARE(record({"VM", "vCPUs", "Host"}), std::string("workload"));
        QCOMPARE(record({"a", "b"}), std::string("host"));
        QCOMPARE(record({"Machine", "When", "CPU used"}), std::string("sample"));
        QCOMPARE(record({"Server", "Cores", "Date"}), std::string("host"));
        QCOMPARE(record({"Server", "When", "Cores", "RAM"}), std::string("host"));
    }
    /// Samples without a column of metrics: the value's heading says which it is.
    void aMetricCanBeTheSameInEveryRow() {
        auto mapping = ingest::suggestMapping({{"Machine", "When", "CPU used"}, {}});
        const auto metric = fieldOf("sample", "metric");
        QCOMPARE(ingest::mappedFrom(mapping, metric).always, std::string("cpu"));
        const std::string text = "Machine,When,CPU used\nvm01,2026-11-21 00:00,0.82\n";
        const auto batch = readCsv(text, mapping);
        QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
        QCOMPARE(batch->samples.size(), std::size_t{1});
        QCOMPARE(batch->samples[0].key.metric, std::string("cpu"));
        QCOMPARE(batch->samples[0].values.front(), 820.0);
        const auto constants = ingest::constantsOf(metric);
        QVERIFY(std::find(constants.begin(), constants.end(), "memory") != constants.end());
        ingest::mapAlways(mapping, metric, "memory");
        QCOMPARE(readCsv(text, mapping)->samples[0].key.metric, std::string("memory"));
        ingest::mapField(mapping, metric, "Machine", {});
        QVERIFY(ingest::mappedFrom(mapping, metric).always.empty());
    }
    void aColumnThatNamesKindsSaysWhatARowIs() {
        const ingest::TableHead table{{"Name", "Type", "vCPUs", "RAM GB", "Host"},
                                      {{"Type", {"Host", "VM", "Switch"}}, {"vCPUs", {"16", "2"}}}};
        auto mapping = ingest::suggestMapping(table);
        QCOMPARE(ingest::kindColumn(mapping), std::string("Type"));
        const std::string text = "Name,Type,vCPUs,RAM GB,Host\nh1,Host,16,64,\nv1,VM,2,8,h1\nsw,Switch,,,\n,,,,\n";
        const auto batch = readCsv(text, mapping);
        QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
        QCOMPARE(batch->resources.size(), std::size_t{2});
        QCOMPARE(batch->resources[0].id.text(), std::string("host/h1"));
        QCOMPARE(batch->resources[0].capacity.at(model::kMemory), std::int64_t{64} << 30);
        QVERIFY(!batch->resources[0].request.has(model::kCpu));
        QCOMPARE(batch->resources[1].id.text(), std::string("workload/v1"));
        QCOMPARE(batch->resources[1].request.at(model::kCpu), std::int64_t{2000});
        QVERIFY(!batch->resources[1].capacity.has(model::kCpu));
        QCOMPARE(batch->relations.size(), std::size_t{1});
        QCOMPARE(batch->accounting.rejected, std::int64_t{1});
        QVERIFY(batch->problems[0].text.find("its 'Type' is 'Switch'") != std::string::npos);
        ingest::mapKind(mapping, "Switch", "network");
        QCOMPARE(readCsv(text, mapping)->resources.size(), std::size_t{3});
        ingest::mapKind(mapping, "Switch", {});
        QCOMPARE(readCsv(text, mapping)->resources.size(), std::size_t{2});
        QVERIFY(ingest::kindColumn(ingest::suggestMapping({{"Name", "Type"}, {{"Type", {"VM", "Switch"}}}})).empty());
    }
    void whatTheFormDoesNotShowStays() {
        auto mapping =
            base::Json::parse(R"({"penumbra": "mapping", "format": 1, "record": "workload", "name": "{a}-{b}",
            "columns": {"request.cpu": {"column": "cpu", "unit": "cores", "scale": 2}, "request.gpu": {"columns": ["n", "g"]}},
            "relations": [{"relation": "uses", "to": "network/{net}"}, {"relation": "runs-on", "to": "host/{h}"}],
            "labels": {"team": "{t}"}})");
        QVERIFY(!ingest::mappedFrom(mapping, fieldOf("workload", "name")).plain);
        QVERIFY(!ingest::mappedFrom(mapping, fieldOf("workload", "request.gpu")).plain);
        QCOMPARE(ingest::mappedFrom(mapping, fieldOf("workload", "runs-on host")).column, std::string("h"));
        ingest::mapField(mapping, fieldOf("workload", "request.cpu"), "vcpu", "millicores");
        ingest::mapField(mapping, fieldOf("workload", "runs-on host"), "esx", {});
        QCOMPARE(mapping["columns"]["request.cpu"].dump(),
                 std::string(R"({"column":"vcpu","scale":2,"unit":"millicores"})"));
        QCOMPARE(mapping["relations"].dump(),
                 std::string(R"([{"relation":"uses","to":"network/{net}"},{"relation":"runs-on","to":"host/{esx}"}])"));
        QCOMPARE(mapping["labels"].dump(), std::string(R"({"team":"{t}"})"));
        QVERIFY(ingest::parseMapping(mapping.dump()).has_value());
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
