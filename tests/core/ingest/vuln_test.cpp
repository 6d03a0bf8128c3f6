#include "batch_probe.h"
#include "model/advisory.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using model::AffectedRange;

namespace {

base::Result<model::Batch> parse(const std::string& text) { return readAs("vuln", text, "feed.json"); }

using Ranges = std::vector<AffectedRange>;

} // namespace

class VulnTest final : public QObject {
    Q_OBJECT
private slots:
    void scores_data();
    void scores();
    void osv();
    void osvLists();
    void cve();
    void nvd();
    void debian();
    void anchore();
    void badRecords();
    void storedForm();
};

void VulnTest::scores_data() {
    QTest::addColumn<QString>("vector");
    QTest::addColumn<double>("score");
    // From NVD's own records, and the examples of FIRST's user guide.
    QTest::newRow("9.8") << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" << 9.8;
    QTest::newRow("7.5") << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" << 7.5;
    QTest::newRow("9.1") << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N" << 9.1;
    QTest::newRow("10") << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H" << 10.0;
    QTest::newRow("scope changed") << "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N" << 6.1;
    QTest::newRow("local") << "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H" << 7.8;
    QTest::newRow("low") << "CVSS:3.0/AV:N/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N" << 3.1;
    QTest::newRow("nothing happens") << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N" << 0.0;
    QTest::newRow("with temporal metrics") << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O" << 9.8;
    QTest::newRow("cut") << "CVSS:3.1/AV:N/AC:L/PR:N" << -1.0;
    QTest::newRow("wrong letter") << "CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" << -1.0;
    QTest::newRow("version 2") << "AV:N/AC:L/Au:N/C:P/I:P/A:P" << -1.0;
}

void VulnTest::scores() {
    QFETCH(QString, vector);
    QFETCH(double, score);
    QCOMPARE(model::cvssScore(vector.toStdString()).value_or(-1), score);
}

void VulnTest::osv() {
    const auto batch = parse(R"({"id": "GHSA-1", "aliases": ["CVE-1"], "modified": "2024-01-02T03:04:05.678Z",
        "published": "2024-01-01T00:00:00Z", "withdrawn": "2024-02-01T00:00:00Z", "summary": "Bad.",
        "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"}],
        "affected": [{"package": {"ecosystem": "Debian:12", "name": "curl"}, "ranges": [
           {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.2-3"}, {"introduced": "2.0"}, {"last_affected": "2.4"},
            {"introduced": "3.0"}]}, {"type": "GIT", "events": [{"introduced": "abc"}]}]},
          {"package": {"ecosystem": "npm", "name": "left"}, "versions": ["1.0.0"]},
          {"package": {"ecosystem": "npm", "name": "right"}}]})");
    QVERIFY(batch);
    QCOMPARE(batch->advisories.size(), std::size_t{1});
    const auto& one = batch->advisories[0];
    QCOMPARE(one.id.text(), std::string("GHSA-1"));
    QCOMPARE(one.aliases, std::vector<std::string>{"CVE-1"});
    QCOMPARE(*one.score, 7.5);
    QCOMPARE(base::formatTime(*one.withdrawn), std::string("2024-02-01T00:00:00Z"));
    QVERIFY((one.affected == Ranges{{"Debian:12", "curl", "0", "1.2-3", "", ""},
                                    {"Debian:12", "curl", "2.0", "", "2.4", ""},
                                    {"Debian:12", "curl", "3.0", "", "", ""},
                                    {"npm", "left", "1.0.0", "", "1.0.0", ""},
                                    {"npm", "right", "", "", "", ""}}));
}

void VulnTest::osvLists() {
    const char* line = R"({"id": "A", "modified": "2024-01-01T00:00:00Z", "affected": []})";
    const auto lines = parse(std::string(line) + "\n" +
                             R"({"id": "B", "modified": "2024-01-01T00:00:00Z", "affected": []})" + "\n{broken\n");
    QVERIFY(lines);
    QCOMPARE(lines->advisories.size(), std::size_t{2});
    QCOMPARE(told(*lines, "bad-line"), 1);
    const auto answer = parse(std::string(R"({"vulns": [)") + line + "]}");
    QVERIFY(answer);
    QCOMPARE(answer->advisories.size(), std::size_t{1});
}

void VulnTest::cve() {
    const auto record = [](const char* state, const char* affected) {
        return parse(std::string(R"({"dataType": "CVE_RECORD", "cveMetadata": {"cveId": "CVE-2024-1", "state": ")") +
                     state +
                     R"(", "dateUpdated": "2024-03-01T00:00:00"}, "containers": {"cna": {"title": "T", "affected": )" +
                     affected +
                     R"(, "metrics": [{"cvssV2_0": {"baseScore": 5.0, "vectorString": "v2"}}]},
            "adp": [{"metrics": [{"cvssV3_1": {"baseScore": 9.1, "vectorString": "v31"}}], "affected": )" +
                     affected + "}]}}");
    };
    const auto batch = record("PUBLISHED", R"([{"vendor": "v", "product": "p", "versions": [
        {"version": "1.0", "lessThan": "1.5", "status": "affected"}, {"version": "2.0", "status": "affected"},
        {"version": "0", "lessThanOrEqual": "0.9", "status": "affected"}, {"version": "3.0", "status": "unaffected"}]},
        {"vendor": "n/a", "product": "n/a", "versions": [{"version": "n/a", "status": "affected"}]},
        {"packageName": "xz", "collectionURL": "https://x", "defaultStatus": "affected", "versions": [{"version": "5.8", "status": "unaffected"}]},
        {"product": "q", "defaultStatus": "affected"}, {"product": "r", "defaultStatus": "unaffected"}])");
    QVERIFY(batch);
    const auto& one = batch->advisories.at(0);
    QVERIFY((one.affected == Ranges{{"", "q", "0", "", "", ""},
                                    {"", "v:p", "0", "", "0.9", ""},
                                    {"", "v:p", "1.0", "1.5", "", ""},
                                    {"", "v:p", "2.0", "", "2.0", ""},
                                    {"https://x", "xz", "0", "5.8", "", ""}})); // once, though two say so
    QCOMPARE(*one.score, 9.1);                                                  // of the newer version of CVSS
    QVERIFY(!one.withdrawn);
    QCOMPARE(base::formatTime(*record("REJECTED", "[]")->advisories.at(0).withdrawn),
             std::string("2024-03-01T00:00:00Z"));
}

void VulnTest::nvd() {
    const auto batch =
        parse(R"({"format": "NVD_CVE", "vulnerabilities": [{"cve": {"id": "CVE-1", "vulnStatus": "Modified",
        "published": "2018-06-26T16:29:00.353", "descriptions": [{"lang": "es", "value": "Malo"}, {"lang": "en", "value": "Bad"}],
        "metrics": {"cvssMetricV2": [{"type": "Primary", "cvssData": {"baseScore": 5.0, "vectorString": "v2"}}],
          "cvssMetricV31": [{"type": "Secondary", "cvssData": {"baseScore": 1.0, "vectorString": "s"}},
                            {"type": "Primary", "cvssData": {"baseScore": 8.1, "vectorString": "p"}}]},
        "configurations": [{"nodes": [{"cpeMatch": [
          {"vulnerable": true, "criteria": "cpe:2.3:a:x.org:lib\\:xpm:*:*:*:*:*:*:*:*", "versionStartIncluding": "1", "versionEndExcluding": "3.5.15"},
          {"vulnerable": true, "criteria": "cpe:2.3:a:v:p:2.1:*:*:*:*:*:*:*"},
          {"vulnerable": false, "criteria": "cpe:2.3:o:v:os:*:*:*:*:*:*:*:*"}]}]}]}}]})");
    QVERIFY(batch);
    const auto& one = batch->advisories.at(0);
    QCOMPARE(*one.score, 8.1);
    QCOMPARE(one.summary, std::string("Bad"));
    QCOMPARE(base::formatTime(*one.published), std::string("2018-06-26T16:29:00.353Z"));
    QVERIFY((one.affected ==
             Ranges{{"cpe", "v:p", "2.1", "", "2.1", ""}, {"cpe", "x.org:lib:xpm", "1", "3.5.15", "", ""}}));
    const auto retired = parse(R"({"CVE_Items": [{}]})");
    QVERIFY(retired);
    QCOMPARE(told(*retired, "retired-format"), 1);
}

void VulnTest::debian() {
    const auto batch = parse(R"({"curl": {"CVE-1": {"description": "Bad.", "releases": {
          "bookworm": {"status": "resolved", "fixed_version": "7.88.1-10", "urgency": "high"},
          "sid": {"status": "open", "urgency": "unimportant"}, "buster": {"status": "resolved", "fixed_version": "0"},
          "trixie": {"status": "undetermined"}}}},
        "wget": {"CVE-1": {"releases": {"bookworm": {"status": "open", "urgency": "low"}}}, "CVE-2": {"releases": {}}}})");
    QVERIFY(batch);
    QCOMPARE(batch->advisories.size(), std::size_t{2}); // one of them in two packages
    QVERIFY((batch->advisories[0].affected == Ranges{{"Debian:bookworm", "curl", "0", "7.88.1-10", "", "high"},
                                                     {"Debian:bookworm", "wget", "0", "", "", "low"},
                                                     {"Debian:sid", "curl", "0", "", "", "unimportant"}}));
    QCOMPARE(told(*batch, "undetermined"), 1);
}

void VulnTest::anchore() {
    const auto batch = parse(R"([{"Vulnerability": {"Name": "CVE-1", "NamespaceName": "debian:7", "Severity": "Low",
        "Metadata": {"NVD": {"CVSSv2": {"Score": 6.4, "Vectors": null}}}, "FixedIn": [{"Name": "a", "Version": "1.0"},
        {"Name": "b", "Version": "None"}]}}])");
    QVERIFY(batch);
    const auto& one = batch->advisories.at(0);
    QCOMPARE(*one.score, 6.4);
    QVERIFY((one.affected == Ranges{{"debian:7", "a", "0", "1.0", "", "Low"}, {"debian:7", "b", "0", "", "", "Low"}}));
}

void VulnTest::badRecords() {
    const auto batch = parse(R"([{"id": "", "affected": []}, {"id": "A", "affected": [], "modified": "soon"}, 5])");
    QVERIFY(batch);
    QCOMPARE(batch->advisories.size(), std::size_t{1});
    QCOMPARE(told(*batch, "no-id"), 1);
    QCOMPARE(told(*batch, "bad-time"), 1);
    QCOMPARE(told(*batch, "unknown-record"), 1);
    QCOMPARE(batch->accounting.read, batch->accounting.rejected + 1);
}

void VulnTest::storedForm() {
    model::Advisory one{model::AdvisoryId("CVE-1"),
                        "osv",
                        {"A", "B"},
                        {{"npm", "p", "0", "1", "", "low"}, {}},
                        7.5,
                        "v",
                        base::fromMillis(1),
                        base::fromMillis(2),
                        base::fromMillis(3),
                        "Text",
                        "file"};
    QVERIFY(*model::advisoryFromJson(model::toJson(one)) == one);
    one = {};
    one.id = model::AdvisoryId("X");
    QVERIFY(*model::advisoryFromJson(model::toJson(one)) == one);
    QVERIFY(!model::advisoryFromJson(base::Json::object()).has_value());
    QVERIFY(!model::advisoryFromJson({{"id", "X"}, {"affected", 5}}).has_value());
}

QTEST_APPLESS_MAIN(VulnTest)
#include "vuln_test.moc"
