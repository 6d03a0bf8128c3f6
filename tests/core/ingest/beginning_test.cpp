#include "base/file.h"
#include "ingest/beginning.h"

#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>
#include <zlib.h>

using namespace penumbra;

namespace {

std::string cut(const std::string& text, const char* name) {
    return ingest::wholeRecords(text, ingest::headOf(text, name));
}

std::string packed(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

/// The beginning of a large file, read as if it were all.
class BeginningTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string write(const char* name, const std::string& bytes) {
        const auto path = m_folder.filePath(name).toStdString();
        return base::writeFile(path, bytes) ? path : std::string();
    }

private slots:
    void aCutTextEndsWithAWholeRecord() {
        QCOMPARE(cut("kind,name\nhost,a\nhost,b\nho", "a.csv"), std::string("kind,name\nhost,a\nhost,b\n"));
        QCOMPARE(cut("{\"a\": 1}\n{\"a\": 2}\n{\"a\"", "a.json"), std::string("{\"a\": 1}\n{\"a\": 2}\n"));
        QCOMPARE(cut("{\"kind\": \"List\", \"items\": [{\"a\": [1, 2]}, {\"a\": [3, 4]}, {\"a\": [5, ", "a.json"),
                 std::string("{\"kind\": \"List\", \"items\": [{\"a\": [1, 2]}, {\"a\": [3, 4]}]}"));
        QCOMPARE(cut("[{\"t\": \"],[\\\"{\"}, {\"t\": 1}, {\"t\": ", "a.json"),
                 std::string("[{\"t\": \"],[\\\"{\"}, {\"t\": 1}]"));
        QCOMPARE(
            cut("{\"few\": [1, 2], \"data\": {\"values\": [[1, \"a\"], [2, \"b\"], [3, \"c\"], [4, \"d\"], [5",
                "a.json"),
            std::string("{\"few\": [1, 2], \"data\": {\"values\": [[1, \"a\"], [2, \"b\"], [3, \"c\"], [4, \"d\"]]}}"));
        for (const auto* text :
             {"{\"a\": {\"b\": {\"c\": 1", "<a><b/>", "services:\n  a:\n    image: x\n  b", "BEGIN:VCALENDAR\n"})
            QCOMPARE(cut(text, "a"), std::string());
    }
    void aLargeTableIsReadByItsBeginning() {
        std::string rows = "kind,name,capacity.cpu\n";
        for (int i = 0; rows.size() < ingest::kLargeFile + 100; ++i) rows += "host,h" + std::to_string(i) + ",4\n";
        const auto path = write("large.csv", rows);
        const auto beginning = ingest::readBeginning(path, {}, {}, base::fromMillis(0));
        QVERIFY2(beginning.has_value(), beginning ? "" : beginning.error().text.c_str());
        QVERIFY(beginning->has_value());
        QCOMPARE((*beginning)->size, std::uint64_t{rows.size()});
        const auto& batch = (*beginning)->batch;
        QVERIFY(batch.problems.empty() && batch.accounting.rejected == 0);
        QVERIFY(batch.resources.size() > 10'000);
        QCOMPARE(batch.resources.back().name, "h" + std::to_string(batch.resources.size() - 1));
        const auto gz = ingest::readBeginning(write("large.csv.gz", packed(rows)), {}, {}, base::fromMillis(0));
        QVERIFY(gz.has_value() && gz->has_value());
        QVERIFY((*gz)->batch.resources.size() > 10'000);
        QVERIFY((ingest::headingsOfFile(path) == std::vector<std::string>{"kind", "name", "capacity.cpu"}));
        QVERIFY((ingest::headingsOfFile(m_folder.filePath("large.csv.gz").toStdString()) ==
                 std::vector<std::string>{"kind", "name", "capacity.cpu"}));
    }
    void aLargeListOfObjectsIsReadByItsBeginning() {
        std::string text = "{\"apiVersion\":\"v1\",\"items\":[";
        for (int i = 0; text.size() < ingest::kLargeFile + 100; ++i)
            text += fmt::format("{}{{\"apiVersion\":\"v1\",\"kind\":\"Node\",\"metadata\":{{\"name\":\"n{}\"}},"
                                "\"status\":{{\"capacity\":{{\"cpu\":\"8\",\"memory\":\"16Gi\"}}}}}}",
                                i > 0 ? "," : "", i);
        text += "],\"kind\":\"List\"}";
        const auto beginning = ingest::readBeginning(write("nodes.json", text), {}, {}, base::fromMillis(0));
        QVERIFY2(beginning.has_value(), beginning ? "" : beginning.error().text.c_str());
        QVERIFY(beginning->has_value());
        QVERIFY((*beginning)->batch.resources.size() > 5'000);
    }
    void aSmallFileIsReadAtOnce() {
        const auto small =
            ingest::readBeginning(write("small.csv", "kind,name\nhost,a\n"), {}, {}, base::fromMillis(0));
        QVERIFY(small.has_value() && !small->has_value());
        const auto none = ingest::readBeginning(m_folder.filePath("none").toStdString(), {}, {}, base::fromMillis(0));
        QVERIFY(none.has_value() && !none->has_value());
        QVERIFY(ingest::headingsOfFile(write("a.json", "{}")).empty());
        std::string rows = "name,type\n";
        for (int i = 0; i < 50; ++i) rows += fmt::format("n{},{}\n", i, i % 2 == 1 ? "Host" : "VM");
        const auto table = ingest::tableOfFile(write("mixed.csv", rows));
        QVERIFY((table.words == std::map<std::string, std::vector<std::string>>{{"type", {"VM", "Host"}}}));
    }
};

QTEST_GUILESS_MAIN(BeginningTest)
#include "beginning_test.moc"
