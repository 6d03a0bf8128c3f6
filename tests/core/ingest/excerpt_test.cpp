#include "base/file.h"
#include "base/rng.h"
#include "ingest/excerpt/cursor.h"
#include "ingest/excerpt/excerpt.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace penumbra;
using ingest::Spot;

namespace {

std::string lineAt(const std::string& text, const std::string& pointer, bool yaml) {
    std::istringstream stream(text);
    ingest::Cursor cursor(stream);
    const auto mark = yaml ? ingest::seekInYaml(cursor, pointer) : ingest::seekInJson(cursor, pointer);
    return text.substr(static_cast<std::size_t>(mark.lineBegin),
                       text.find('\n', static_cast<std::size_t>(mark.lineBegin)) -
                           static_cast<std::size_t>(mark.lineBegin));
}

constexpr const char* kYaml = "# a list of two\n"
                              "apiVersion: v1\n"
                              "items:\n"
                              "- kind: Pod\n"
                              "  metadata:\n"
                              "    name: a\n"
                              "  spec:\n"
                              "    containers:\n"
                              "      - name: one\n"
                              "        image: x\n"
                              "      - name: two\n"
                              "        resources:\n"
                              "          requests: {cpu: banana}\n"
                              "- kind: Node\n"
                              "  \"metadata\": {name: n}\n"
                              "---\n"
                              "kind: Other\n";

} // namespace

/// Where problems are: the place in words understood and found again in the file.
class ExcerptTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string write(const char* name, const std::string& bytes) {
        const auto path = m_folder.filePath(name).toStdString();
        return base::writeFile(path, bytes) ? path : std::string();
    }
    static std::string markedLine(const ingest::Excerpt& excerpt) {
        return excerpt.marked < excerpt.first ? std::string() : excerpt.lines.at(excerpt.marked - excerpt.first);
    }

private slots:
    void aPlaceIsUnderstood() {
        QVERIFY((ingest::spotOf("a.csv", "a.csv") == Spot{true, 0, "", ""}));
        QVERIFY((ingest::spotOf("a.csv:12", "a.csv") == Spot{true, 12, "", ""}));
        QVERIFY((ingest::spotOf("a.json:/items/3/spec", "a.json") == Spot{true, 0, "", "/items/3/spec"}));
        QVERIFY((ingest::spotOf("a.yaml:7:/spec", "a.yaml") == Spot{true, 7, "", "/spec"}));
        QVERIFY((ingest::spotOf("a:b.xlsx:vHost!9", "a:b.xlsx") == Spot{true, 9, "vHost", ""}));
        QVERIFY(!ingest::spotOf("b.csv:12", "a.csv").inFile);
        QVERIFY(!ingest::spotOf("a.csv.old:12", "a.csv").inFile);
    }
    void aPointerIsFoundInJson() {
        const std::string text =
            "{\"kind\": \"List, {\\\"x\\\": 1}\",\n \"items\": [\n  {\"a\": [1, 2,\n   {\"b\": true}]},\n"
            "  \"text\",\n  {\"spec\": {\"cpu\":\n \"banana\"}}\n ]}\n";
        QCOMPARE(lineAt(text, "/items/0/a/2/b", false), std::string("   {\"b\": true}]},"));
        QCOMPARE(lineAt(text, "/items/1", false), std::string("  \"text\","));
        QCOMPARE(lineAt(text, "/items/2/spec/cpu", false), std::string(" \"banana\"}}"));
        QCOMPARE(lineAt(text, "/items/2/spec/gone", false),
                 std::string("  {\"spec\": {\"cpu\":")); // as near as is there
        QCOMPARE(lineAt(text, "/items/9", false), std::string(" \"items\": ["));
    }
    void aPointerIsFoundInYaml() {
        QCOMPARE(lineAt(kYaml, "/items/0/metadata/name", true), std::string("    name: a"));
        QCOMPARE(lineAt(kYaml, "/items/0/spec/containers/1/resources/requests", true),
                 std::string("          requests: {cpu: banana}"));
        QCOMPARE(lineAt(kYaml, "/items/1/metadata", true), std::string("  \"metadata\": {name: n}"));
        QCOMPARE(lineAt(kYaml, "/kind", true), std::string("apiVersion: v1")); // that of the next document is not meant
        QCOMPARE(lineAt(kYaml, "/items/1", true), std::string("- kind: Node"));
    }
    /// Whatever the text is, seeking ends and stays within it; in whole JSON it finds what nlohmann finds.
    void anyTextCanBeLookedThrough() {
        base::Rng rng(5);
        const std::string letters = "{}[],:\"\\- \nab01#";
        for (int trial = 0; trial < 20'000; ++trial) {
            std::string text;
            for (auto n = rng.below(60); n > 0; --n)
                text += letters[rng.below(static_cast<std::uint32_t>(letters.size()))];
            for (const bool yaml : {false, true}) {
                std::istringstream stream(text);
                ingest::Cursor cursor(stream);
                const auto mark =
                    yaml ? ingest::seekInYaml(cursor, "/a/0/b/1") : ingest::seekInJson(cursor, "/a/0/b/1");
                QVERIFY(mark.offset >= 0 && mark.offset <= static_cast<std::int64_t>(text.size()));
                QVERIFY(mark.lineBegin <= mark.offset);
            }
        }
        nlohmann::json tree;
        for (int i = 0; i < 30; ++i)
            tree["items"][static_cast<std::size_t>(i)] = {{"n", {i, {{"deep", i * 7}}}},
                                                          {"text", "[{,\"" + std::to_string(i)}};
        for (const int indent : {-1, 1}) {
            const auto text = tree.dump(indent);
            for (int i = 0; i < 30; ++i) {
                std::istringstream stream(text);
                ingest::Cursor cursor(stream);
                const auto mark = ingest::seekInJson(cursor, "/items/" + std::to_string(i) + "/n/1/deep");
                QCOMPARE(std::atoi(text.c_str() + mark.offset), i * 7);
            }
        }
    }
    void aRowIsShownWithItsCells() {
        std::string text = "kind,name,capacity.cpu\n";
        for (int i = 2; i <= 400; ++i)
            text += "host,h" + std::to_string(i) + "," + (i == 300 ? "banana" : "4") + "\r\n";
        const auto path = write("fleet.csv", text);
        const auto excerpt = ingest::excerptAt(path, {true, 300, "", ""});
        QVERIFY(excerpt.has_value());
        QCOMPARE(markedLine(*excerpt), std::string("host,h300,banana"));
        QCOMPARE(excerpt->first, std::size_t{285});
        QCOMPARE(excerpt->lines.size(), std::size_t{31});
        QCOMPARE(excerpt->cells.size(), std::size_t{3});
        QVERIFY((excerpt->cells[2] == std::pair<std::string, std::string>("capacity.cpu", "banana")));
        const auto gone = ingest::excerptAt(path, {true, 900, "", ""});
        QVERIFY(!gone.has_value());
        QVERIFY(gone.error().text.find("no line 900 any more") != std::string::npos);
        QVERIFY(!ingest::excerptAt(path + ".not", {true, 1, "", ""}).has_value());
    }
    void aLongLineIsShownAboutThePlace() {
        nlohmann::json tree;
        for (int i = 0; i < 5000; ++i) tree["items"].push_back({{"name", "pod-" + std::to_string(i)}, {"cpu", "1"}});
        const auto path = write("long.json", tree.dump());
        const auto excerpt = ingest::excerptAt(path, {true, 0, "", "/items/4321/name"});
        QVERIFY(excerpt.has_value());
        QCOMPARE(excerpt->lines.size(), std::size_t{1});
        QVERIFY(excerpt->lines[0].find("pod-4321") != std::string::npos);
        QVERIFY(excerpt->lines[0].size() < 500);
    }
    void otherEncodingsAreShownToo() {
        std::string wide("\xFF\xFE", 2);
        for (const char c : std::string("kind,name\nhost,a\nhost,b\n")) wide += std::string(1, c) + '\0';
        const auto excerpt = ingest::excerptAt(write("wide.csv", wide), {true, 3, "", ""});
        QVERIFY(excerpt.has_value());
        QCOMPARE(markedLine(*excerpt), std::string("host,b"));
        QVERIFY(!ingest::excerptAt(write("pack.zip", "PK\3\4rubbish"), {true, 1, "", ""}).has_value());
        QVERIFY(!ingest::excerptAt(write("book.xlsx", "PK\3\4rubbish"), {true, 1, "vHost", ""}).has_value());
    }
};

QTEST_GUILESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
