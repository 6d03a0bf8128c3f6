#include "document/outline.h"
#include "document/workbook.h"
#include "ingest/child.h"
#include "ingest/reader.h"

#include <QElapsedTimer>
#include <QtTest>
#include <zip.h>

using namespace penumbra;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

/// A zip file with these parts.
std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts) {
    zip_error_t error;
    auto* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    auto* zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), ZIP_FL_OVERWRITE);
    zip_close(zip);
    zip_source_open(source);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::string out(stat.size, '\0');
    zip_source_read(source, out.data(), out.size());
    zip_source_close(source);
    zip_source_free(source);
    return out;
}

constexpr auto kBook = R"(<workbook xmlns:r="x"><sheets><sheet name="vInfo" r:id="r1"/></sheets></workbook>)";
constexpr auto kLinks = R"(<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>)";

/// A workbook with one sheet called vInfo, as a program that means ill would write it.
std::string workbook(const std::string& sheet, const std::string& strings = "<sst/>") {
    return zipped({{"[Content_Types].xml", "<Types/>"},
                   {"xl/workbook.xml", kBook},
                   {"xl/_rels/workbook.xml.rels", kLinks},
                   {"xl/sharedStrings.xml", strings},
                   {"xl/worksheets/s.xml", sheet}});
}

/// As many levels of lists of ten aliases of the level before: 10^levels values from a few lines.
std::string aliasBomb(int levels) {
    std::string out = "apiVersion: v1\nkind: Pod\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < levels; ++i)
        out += fmt::format("a{0}: &a{0} [{1}]\n", i, repeated(fmt::format("*a{}, ", i - 1), 10));
    return out;
}

std::string calendar(const std::string& rule) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:x\r\n"
           "DTSTART:20260301T220000Z\r\nDURATION:PT1H\r\nRRULE:" +
           rule + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

/// Files that mean ill: each ends within the limits of its child with one sentence or a batch whose books balance, and
/// the caller lives on.
class AttackTest final : public QObject {
    Q_OBJECT
private slots:
    void files_data();
    void files();
    void workbooks_data();
    void workbooks();
    void headsNeverFail();
    void cleanupTestCase();

private:
    int m_held = 0;
};

void AttackTest::files_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused"); ///< wholly; else a batch may come of it
    const auto row = [](const char* name, const std::string& bytes, bool refused = true) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << refused;
    };
    const std::string object = R"({"apiVersion": "v1", "kind": "Pod", "metadata": )";
    row("JSON: a depth of 65", object + repeated("[", 65) + repeated("]", 65) + "}");
    row("JSON: a depth of 100,000", object + repeated("[", 100'000) + repeated("]", 100'000) + "}");
    row("JSON: a depth of a million that never closes", object + repeated("[", 1'000'000));
    row("JSON: objects in objects, 200,000 deep", object + repeated("{\"a\":", 200'000));
    row("JSON: a key twice", R"({"apiVersion": "v1", "kind": "Pod", "kind": "Node"})");
    row("JSON: a number too large", object + "{\"name\": 1e999}}");
    row("JSON: bytes that are no text", object + std::string("\"\xC3\x28\x00\"}", 6));
    row("JSON: a string of 64 MB that never ends", object + "\"" + repeated("a", 64 << 20));
    row("JSON: 3,000,000 items of nothing",
        R"({"apiVersion": "v1", "kind": "List", "items": [)" + repeated("{},", 3'000'000) + "{}]}", false);
    row("YAML: a billion laughs", aliasBomb(9));
    row("YAML: an alias of itself", "apiVersion: v1\nkind: Pod\nspec: &x [*x]\n");
    row("YAML: an alias of nobody", "apiVersion: v1\nkind: Pod\nspec: *x\n");
    row("YAML: nested 5,000 deep", "apiVersion: v1\nkind: Pod\nspec: " + repeated("[", 5000) + repeated("]", 5000));
    row("YAML: indented 10,000 deep", [] {
        std::string out = "apiVersion: v1\nkind: Pod\n";
        for (int i = 0; i < 10'000; ++i) out += repeated(" ", static_cast<std::size_t>(i)) + "a:\n";
        return out.substr(0, 8 << 20);
    }());
    row("YAML: a comma where a value begins", ",apiVersion: v1\nkind: Pod\n");
    row("YAML: a key twice", "apiVersion: v1\nkind: Pod\nkind: Node\n");
    row("YAML: a quote that never ends", "apiVersion: v1\nkind: \"Pod\n" + repeated("x\n", 100'000));
    row("YAML: 200,000 documents of nothing", "apiVersion: v1\nkind: Pod\n" + repeated("---\n", 200'000), false);
    const std::string head = "kind,name,capacity.cpu\n";
    row("CSV: a line of 256 MB", head + "host," + repeated("a", 256 << 20) + ",4\n");
    row("CSV: a million columns", "kind,name," + repeated("c,", 1'000'000) + "d\n");
    row("CSV: a row of a million cells", head + "host,h1,4" + repeated(",", 1'000'000) + "\n");
    row("CSV: a quote that never ends", head + "host,\"h1,4\n" + repeated("host,h2,4\n", 100'000));
    row("CSV: two columns of one name", "kind,name,name\nhost,a,b\n");
    row("CSV: zero bytes", head + std::string("host,h\0,4\n", 10));
    row("CSV: UTF-16 that is cut in a letter", std::string("\xFF\xFEk\0i\0n\0d\0,\0n", 12), true);
    row("CSV: a NaN and an infinity as capacity", head + "host,h1,nan\nhost,h2,inf\nhost,h3,1e400\n", false);
    row("CSV: capacity beyond 64 bits", head + "host,h1,99999999999999999999999\n", false);
    row("iCalendar: every second for ever", calendar("FREQ=SECONDLY"), false);
    row("iCalendar: every minute for ever", calendar("FREQ=MINUTELY"), false);
    row("iCalendar: a day that never comes", calendar("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), false);
    row("iCalendar: an interval of nothing", calendar("FREQ=DAILY;INTERVAL=0"), false);
    row("iCalendar: 2,000,000 times", calendar("FREQ=HOURLY;COUNT=2000000"), false);
    row("iCalendar: parts in parts, 100,000 deep", repeated("BEGIN:VCALENDAR\r\n", 100'000), false);
    row("iCalendar: a line of 64 MB", "BEGIN:VCALENDAR\r\nX:" + repeated("a", 64 << 20) + "\r\nEND:VCALENDAR\r\n",
        false);
    row("relations: a thing that runs on itself", "from,relation,to\nhost/a,runs-on,host/a\n", false);
}

void AttackTest::files() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, refused);
    const ingest::Input input{"evil", bytes.toStdString(), base::fromMillis(1'770'000'000'000), {}};
    QElapsedTimer timer;
    timer.start();
    const auto batch = ingest::read(input);
    QVERIFY2(timer.elapsed() < 20'500, "It took longer than the limit by the clock.");
    if (batch) {
        QVERIFY2(!refused, "It was taken as if it were whole.");
        QVERIFY2(!batch->problems.empty() || batch->accounting.read == 0, "Nothing is said of it.");
    } else {
        const auto& text = batch.error().text;
        QVERIFY2(text.find("evil") != std::string::npos && text.find('\n') == std::string::npos, text.c_str());
        QVERIFY2(text.size() < 600, text.c_str());
        for (const char* sign : {"crash", "broke off", "failed on it"})
            QVERIFY2(text.find(sign) == std::string::npos, text.c_str());
    }
    ++m_held;
}

void AttackTest::workbooks_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const std::string data = "<worksheet><sheetData>", end = "</sheetData></worksheet>";
    row("1 MB that becomes 1 GB", workbook(data + std::string(std::size_t{1} << 30, ' ') + end));
    row("100,000 attributes", workbook(data + "<row " + [] {
            std::string out;
            for (int i = 0; i < 100'000; ++i) out += fmt::format("a{}='1' ", i);
            return out;
        }() + "/>" + end + "<"));
    row("nested 1,000,000 deep", workbook(data + repeated("<c>", 1'000'000)));
    row("entities of entities",
        workbook("<!DOCTYPE a [<!ENTITY b \"" + repeated("x", 1000) + "\"><!ENTITY c \"" + repeated("&b;", 1000) +
                 "\">]>" + data + "<row><c><v>&c;</v></c></row>" + end + "<"));
    row("a cell in column 17,000,000", workbook(data + "<row r='1'><c r='ZZZZZ1'><v>1</v></c></row>" + end));
    row("no sheet", zipped({{"a.txt", "b"}}));
    row("cut in half", workbook(data + end).substr(0, 300));
    row("damaged", [&] {
        auto bytes = workbook(data + repeated("<row><c><v>1</v></c></row>", 1000) + end);
        for (std::size_t i = 100; i + 400 < bytes.size(); i += 7) bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
        return bytes;
    }());
    row("6,000 parts", [] {
        std::vector<std::pair<std::string, std::string>> parts{{"xl/workbook.xml", kBook}};
        for (int i = 0; i < 6000; ++i) parts.emplace_back(fmt::format("p{}", i), "x");
        return zipped(parts);
    }());
}

void AttackTest::workbooks() {
    QFETCH(QByteArray, bytes);
    const auto said = ingest::runLimited("evil.xlsx", {}, [&] {
        auto book = document::Workbook::open({bytes.data(), static_cast<std::size_t>(bytes.size())}, "evil.xlsx");
        if (!book) return book.error().text;
        const auto done = book->read("vInfo", [](document::SheetRow&) {});
        return done ? std::string("taken") : done.error().text;
    });
    QVERIFY2(said, said ? "" : said.error().text.c_str());
    QVERIFY2(said->starts_with("evil.xlsx"), said->c_str());
    ++m_held;
}

/// Whatever stands at the beginning of a file, telling formats apart takes no time and fails on nothing.
void AttackTest::headsNeverFail() {
    const std::vector<std::string> heads{repeated("[", 65'536),
                                         repeated("{\"a\":", 13'000),
                                         repeated("- ", 32'000),
                                         repeated("a:\n ", 16'000),
                                         repeated("<", 65'536),
                                         repeated("\"", 65'536),
                                         repeated("{\"\\", 20'000),
                                         repeated("---\n", 16'000),
                                         std::string(65'536, '\0'),
                                         repeated("- a:\n", 13'000),
                                         repeated("}", 65'536),
                                         "[",
                                         "{",
                                         "-",
                                         ":",
                                         "\""};
    for (const auto& head : heads) {
        const auto outline = document::outlineOf(head);
        QVERIFY(outline.entries.size() <= 4000);
        ingest::findReader(head, "x");
        for (std::size_t cut = 0; cut < std::min<std::size_t>(head.size(), 64); ++cut)
            document::outlineOf(std::string_view(head).substr(0, cut));
    }
}

void AttackTest::cleanupTestCase() { qInfo("%d hostile files ended within their limits.", m_held); }

QTEST_GUILESS_MAIN(AttackTest)
#include "attack_test.moc"
