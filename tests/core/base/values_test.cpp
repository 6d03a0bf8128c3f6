#include "base/file.h"
#include "base/grouped.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/params.h"
#include "base/rng.h"
#include "base/say.h"
#include "base/spelling.h"
#include "base/time.h"
#include "base/units.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace penumbra::base;
using namespace std::chrono_literals;

class ValuesTest final : public QObject {
    Q_OBJECT

private slots:
    /// Workspaces and plan ids are made of these: they must never change, on any machine.
    void hashesAreTheSameForEver() {
        QCOMPARE(hashText("penumbra"), std::uint64_t(514514984359230194ULL));
        QCOMPARE(Hasher().add("penumbra").add(7).add(std::int64_t{-1}).add(0.5).add(true).value(),
                 std::uint64_t(4140693812873245390ULL));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    void timesReadAndWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("zulu") << "2026-03-01T02:00:00Z"
                              << "2026-03-01T02:00:00Z";
        QTest::newRow("offset") << "2026-03-01T02:00:00+01:30"
                                << "2026-03-01T00:30:00Z";
        QTest::newRow("negative offset") << "2026-03-01 02:00:00 -0500"
                                         << "2026-03-01T07:00:00Z";
        QTest::newRow("fraction") << "2026-03-01T02:00:00.25Z"
                                  << "2026-03-01T02:00:00.250Z";
        QTest::newRow("date") << "2024-02-29"
                              << "2024-02-29T00:00:00Z";
        QTest::newRow("epoch") << "1700000000"
                               << "2023-11-14T22:13:20Z";
        QTest::newRow("before 1970") << "1969-12-31T23:59:59Z"
                                     << "1969-12-31T23:59:59Z";
        QTest::newRow("no such day") << "2026-02-29"
                                     << "";
        QTest::newRow("no such hour") << "2026-03-01T25:00:00Z"
                                      << "";
        QTest::newRow("end of the day") << "2026-03-01T24:00:00Z"
                                        << "2026-03-02T00:00:00Z";
        QTest::newRow("after the end of the day") << "2026-03-01T24:30:00Z"
                                                  << "";
        QTest::newRow("just after the end of the day") << "2026-03-01T24:00:00.5Z"
                                                       << "";
        QTest::newRow("date without dashes") << "20260301"
                                             << "";
        QTest::newRow("eight digits that are no date") << "12345678"
                                                       << "1970-05-23T21:21:18Z";
        QTest::newRow("rest") << "2026-03-01T02:00:00Zx"
                              << "";
        QTest::newRow("word") << "tomorrow"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("nan") << "nan"
                             << "";
    }
    void timesReadAndWrite() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto time = parseTime(text.toStdString());
        QCOMPARE(time.has_value(), !expected.isEmpty());
        if (time) QCOMPARE(QString::fromStdString(formatTime(*time)), expected);
    }
    void durationsReadAndWrite() {
        QCOMPARE(parseDuration("90s").value(), Duration(90s));
        QCOMPARE(parseDuration("1d12h").value(), Duration(36h));
        QCOMPARE(parseDuration("1.5h").value(), Duration(90min));
        QCOMPARE(parseDuration("250ms").value(), Duration(250));
        QCOMPARE(parseDuration("45 min").value(), Duration(45min));
        QCOMPARE(parseDuration("1 hour 30 minutes").value(), Duration(90min));
        QCOMPARE(parseDuration("2weeks").value(), Duration(14 * 24h));
        QVERIFY(!parseDuration("3 hourses"));
        QVERIFY(!parseDuration("3mins5"));
        QVERIFY(!parseDuration("12"));
        QVERIFY(!parseDuration("h"));
        QVERIFY(!parseDuration(""));
        std::string sum;
        for (int i = 0; i < 16; ++i) sum += "999999999w";
        QVERIFY(!parseDuration(sum)); // more than 64 bits hold
        for (const auto* text : {"90m", "36h", "2w", "1d1h1m1s"})
            QCOMPARE(parseDuration(formatDuration(parseDuration(text).value())).value(), parseDuration(text).value());
    }
    void durationsAreSaidInTwoParts() {
        QCOMPARE(sayDuration(0s), std::string("0 s"));
        QCOMPARE(sayDuration(20s), std::string("20 s"));
        QCOMPARE(sayDuration(35min + 29s), std::string("35 min"));
        QCOMPARE(sayDuration(2h), std::string("2 h"));
        QCOMPARE(sayDuration(378min), std::string("6 h 18 min"));
        QCOMPARE(sayDuration(90min), std::string("1 h 30 min"));
        QCOMPARE(sayDuration(24h), std::string("1 day"));
        // What rounds to the next unit is said in that.
        QCOMPARE(sayDuration(59'700ms), std::string("1 min"));
        QCOMPARE(sayDuration(59min + 45s), std::string("1 h"));
        QCOMPARE(sayDuration(23h + 59min + 40s), std::string("1 day"));
        QCOMPARE(sayDuration(193h + 10min), std::string("8 days 1 h"));
    }
    void largeCountsAreGrouped() {
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(9999), std::string("9999"));
        QCOMPARE(grouped(10000), std::string("10,000"));
        QCOMPARE(grouped(321291), std::string("321,291"));
        QCOMPARE(grouped(3212916), std::string("3,212,916"));
        QCOMPARE(rounded(1.534), std::string("1.53"));
        QCOMPARE(rounded(641.4), std::string("641"));
        QCOMPARE(rounded(999.6), std::string("1000"));
        QCOMPARE(rounded(1534), std::string("1530"));
        QCOMPARE(rounded(-22946, 4), std::string("-22,950"));
        QCOMPARE(rounded(5.22e9), std::string("5,220,000,000"));
        QCOMPARE(grouped(-12345), std::string("-12,345"));
        QCOMPARE(grouped(-123456), std::string("-123,456"));
        QCOMPARE(grouped(std::numeric_limits<std::int64_t>::min()), std::string("-9,223,372,036,854,775,808"));
        QCOMPARE(sayCount(3212916, "sample"), std::string("3,212,916 samples"));
    }
    void countsAreWords() {
        QCOMPARE(sayCount(1, "sample"), std::string("1 sample"));
        QCOMPARE(sayCount(0, "sample"), std::string("0 samples"));
        QCOMPARE(sayCount(2, "series", "series"), std::string("2 series"));
        QCOMPARE(sayCount(3, "path"), std::string("3 paths"));
    }
    void gridsClamp() {
        const TimeGrid grid{parseTime("2026-03-01").value(), 1h, 24};
        QCOMPARE(grid.indexOf(grid.begin - 5h), 0);
        QCOMPARE(grid.indexOf(grid.begin + 90min), 1);
        QCOMPARE(grid.indexOf(grid.end() + 5h), 23);
    }
    void amountsRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("expected"); // negative: refused
        const auto row = [](const char* text, Unit unit, double expected) {
            QTest::newRow(text) << text << static_cast<int>(unit) << expected;
        };
        row("500m", Unit::MilliCores, 500);
        row("2", Unit::MilliCores, 2000);
        row("0.5 cores", Unit::MilliCores, 500);
        row("1Gi", Unit::Bytes, 1073741824.0);
        row("1G", Unit::Bytes, 1e9);
        row("12 GB", Unit::Bytes, 12e9);
        row("4096 MiB", Unit::Bytes, 4294967296.0);
        row("1,5 GiB", Unit::Bytes, 1610612736.0);
        row("80 %", Unit::Ratio, 0.8);
        row("1 GiB/s", Unit::BytesPerSecond, 1073741824.0);
        row("1,500 MB", Unit::Bytes, -1);
        row("1,500", Unit::MilliCores, -1);
        row("1,5000 MB", Unit::Bytes, 1.5e6);
        row("1.500 MB", Unit::Bytes, 1.5e6);
        row("12 parsecs", Unit::Bytes, -1);
        row("GB", Unit::Bytes, -1);
        row("nan", Unit::Count, -1);
        row("", Unit::Count, -1);
    }
    void amountsRead() {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(double, expected);
        const auto amount = parseAmount(text.toStdString(), static_cast<Unit>(unit));
        QCOMPARE(amount.has_value(), expected >= 0);
        if (amount) QCOMPARE(*amount, expected);
    }
    void amountsAreShortForPeople() {
        QCOMPARE(formatAmount(13'314'398'617.0, Unit::Bytes), std::string("12.4 GiB"));
        QCOMPARE(formatAmount(3250, Unit::MilliCores), std::string("3.25 cores"));
        QCOMPARE(formatAmount(248046, Unit::Count), std::string("248,046"));
        QCOMPARE(formatAmount(9999, Unit::Count), std::string("9999"));
        QCOMPARE(formatAmount(0.812, Unit::Ratio), std::string("81.2 %"));
        QCOMPARE(formatAmount(std::nan(""), Unit::Bytes), std::string("unknown"));
    }
    void jsonRefusesWhatIsUnsafe_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word"); // in the error; empty: accepted
        QTest::newRow("good") << QByteArray(R"({"a":[1,2.5,"x",null,true]})") << "";
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF{}") << "";
        QTest::newRow("twice") << QByteArray(R"({"a":1,"b":{"a":2},"a":3})") << "twice";
        QTest::newRow("deep") << QByteArray(100'000, '[') << "deeper";
        QTest::newRow("cut") << QByteArray(R"({"a":)") << "line 1";
        QTest::newRow("empty") << QByteArray(" \n") << "empty";
        QTest::newRow("nan") << QByteArray(R"({"a":NaN})") << "line 1";
        QTest::newRow("latin1") << QByteArray("{\"a\":\"\xE9\"}") << "UTF-8";
        QTest::newRow("overflow") << QByteArray(R"({"a":1e999})") << "overflow";
    }
    void jsonRefusesWhatIsUnsafe() {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto json = parseJson(text.toStdString(), "FILE");
        QCOMPARE(json.has_value(), word.isEmpty());
        if (!json) {
            const auto error = QString::fromStdString(json.error().text);
            QVERIFY2(error.contains(word) && error.contains("FILE"), qPrintable(error));
        }
    }
    void jsonIntegersAreChecked() {
        const auto json =
            parseJson(R"({"big":18446744073709551615,"ok":3000000000,"half":1.5,"whole":2.0})", "x").value();
        QCOMPARE(integerAt(json, "big", -1), -1);
        QCOMPARE(integerAt(json, "ok"), 3'000'000'000);
        QCOMPARE(integerAt(json, "half", -1), -1);
        QCOMPARE(integerAt(json, "whole"), 2);
    }
    void paramsAreChecked() {
        static const ParamSpec specs[] = {
            {"host", "Host", ParamKind::Host, Unit::Count, "", true},
            {"count", "Count", ParamKind::Integer, Unit::Count, "1", false, 1, 100},
            {"memory", "Memory", ParamKind::Amount, Unit::Bytes, "", false, 0},
            {"mode", "Mode", ParamKind::Choice, Unit::Count, "soft", false, 0, 0, "soft|hard"},
        };
        const auto good = parseParams(specs, {{"host", "h7"}, {"memory", "1Gi"}}, "the action");
        QVERIFY(good.has_value());
        QCOMPARE(good->text("host"), std::string("h7"));
        QCOMPARE(good->integer("count"), 1);
        QCOMPARE(good->number("memory"), 1073741824.0);
        QCOMPARE(good->text("mode"), std::string("soft"));
        QVERIFY(!parseParams(specs, {}, "the action"));                                 // host is missing
        QVERIFY(!parseParams(specs, {{"host", "a"}, {"count", "0"}}, "the action"));    // out of bounds
        QVERIFY(!parseParams(specs, {{"host", "a"}, {"count", "2.5"}}, "the action"));  // no whole number
        QVERIFY(!parseParams(specs, {{"host", "a"}, {"mode", "firm"}}, "the action"));  // no such choice
        QVERIFY(!parseParams(specs, {{"host", "a"}, {"memroy", "1Gi"}}, "the action")); // no such key
    }
    void aForgottenUnitIsAskedFor() {
        const ParamSpec spec{"memory", "Memory", ParamKind::Amount, Unit::Bytes, "", false, 0};
        const auto few = parseParam(spec, "1.5");
        QVERIFY(!few && few.error().text.find("1.5GiB") != std::string::npos);
        for (const char* text : {"0", "512B", "0.5KiB", "1.5GiB", "4096"}) QVERIFY2(parseParam(spec, text), text);
    }
    void howMuchMoreIsTakenWhereItMayBe() {
        ParamSpec spec{"memory", "Memory", ParamKind::Amount, Unit::Bytes, "", false, 0};
        const auto errorOf = [&](const char* text) {
            const auto read = parseParam(spec, text);
            return read ? std::string() : read.error().text;
        };
        QCOMPARE(errorOf("+1GiB"), std::string("'+1GiB' says how much more, and this takes the amount itself: write "
                                               "what it is then, e.g. 1GiB."));
        QCOMPARE(errorOf("-1GiB"), std::string("'-1GiB' says how much less, and this takes the amount itself: write "
                                               "what it is then, e.g. 1GiB."));
        spec.choices = "+";
        QVERIFY(parseParam(spec, "-1GiB") == ParamValue(std::string("-1GiB")));
        QVERIFY(!errorOf("+many").empty());
    }
    void unknownWordsAreToldWhatThereIs() {
        constexpr std::string_view known[] = {"host", "factor", "for"};
        QCOMPARE(nearest("hosts", known), std::string_view("host"));
        QCOMPARE(nearest("fro", known), std::string_view()); // two letters of three are another word
        QCOMPARE(nearest("times", known), std::string_view());
        QCOMPARE(hintFor("facter", known), std::string(" Did you mean 'factor'? Known are host, factor and for."));
        constexpr std::string_view many[] = {"a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "factor"};
        QCOMPARE(hintFor("facter", many), std::string(" Did you mean 'factor'?"));
        QVERIFY(hintFor("zebra", many).starts_with(" Known are a1, a2"));
        static const ParamSpec specs[] = {{"memory", "Memory"}};
        const auto wrong = parseParams(specs, {{"memroy", "1"}}, "the action grow");
        QCOMPARE(wrong.error().text,
                 std::string("The action grow takes no parameter 'memroy'. Did you mean 'memory'? Known is memory."));
    }
    void philoxMatchesItsReference() {
        // Known answers of the Random123 distribution (kat_vectors, philox4x32 10 rounds).
        const std::array<std::uint32_t, 4> zero{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
        QCOMPARE(Rng::block(0, 0, 0), zero);
        const std::array<std::uint32_t, 4> ones{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
        QCOMPARE(Rng::block(~std::uint64_t{0}, ~std::uint64_t{0}, ~std::uint64_t{0}), ones);
    }
    void normalsAreNormal() {
        Rng rng(11);
        double sum = 0, squares = 0;
        constexpr int n = 100'000;
        for (int i = 0; i < n; ++i) {
            const double x = rng.normal();
            sum += x;
            squares += x * x;
        }
        QVERIFY(std::abs(sum / n) < 0.02);
        QVERIFY(std::abs(squares / n - 1) < 0.02);
    }
    void hashesAreStable() {
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(Hasher().add("ab").add("c").value() != Hasher().add("a").add("bc").value());
    }
    void filesAreWrittenWholeOrNotAtAll() {
        const QTemporaryDir dir;
        const auto path = dir.filePath("kept.txt").toStdString();
        QVERIFY(writeFile(path, "the good one").has_value());
        QCOMPARE(readFile(path).value(), std::string("the good one"));
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit tiny{4096, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
        const auto written = writeFile(path, std::string(1 << 20, 'x'));
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!written);
        QCOMPARE(readFile(path).value(), std::string("the good one"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1); // no part file stays behind
        QVERIFY(!writeFile("/no/such/folder/file", "x"));
        QVERIFY(!readFile(path, 3));
    }
    /// Whoever writes to a device, e.g. /dev/null as root, must not find a file in its place.
    void pipesStayPipes() {
        QTemporaryDir folder;
        const auto path = folder.filePath("pipe").toStdString();
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeFile(path, "through"));
        char got[16] = {};
        QCOMPARE(::read(reader, got, sizeof got), ssize_t{7});
        struct stat state {};
        QVERIFY(::stat(path.c_str(), &state) == 0 && S_ISFIFO(state.st_mode));
        ::close(reader);
    }
    void gzipIsWholeOrRefused() {
        // printf 'hello hello hello hello' | gzip -n
        const auto packed =
            QByteArray::fromHex("1f8b0800000000000003cb48cdc9c957c8402701e3513d8d17000000").toStdString();
        QVERIFY(isGzip(packed));
        QCOMPARE(gunzip(packed).value_or("damaged"), std::string("hello hello hello hello"));
        QVERIFY(!gunzip(std::string_view(packed).substr(0, packed.size() - 3)));
        QVERIFY(!gunzip(packed, 5));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
