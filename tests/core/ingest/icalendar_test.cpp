#include "ingest/reader.h"

#include <QtTest>
#include <algorithm>
#include <chrono>

using namespace penumbra;

namespace {

/// Lines between the marks of a calendar, with the line ends of the standard.
QByteArray calendar(QByteArray lines) {
    lines = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + lines + "END:VCALENDAR\n";
    return lines.replace("\n", "\r\n");
}

QByteArray vevent(const QByteArray& lines) {
    return "BEGIN:VEVENT\nUID:u\nDTSTAMP:20260101T000000Z\nSUMMARY:Kernel update\n" + lines + "END:VEVENT\n";
}

/// Read as captured on 15 January 2026.
base::Result<model::Batch> parse(const QByteArray& text) {
    ingest::Limits limits;
    limits.time = std::chrono::seconds(20);
    return ingest::read({"plan.ics", text.toStdString(), *base::parseTime("2026-01-15T00:00:00Z"), {}}, {}, limits);
}

QStringList windowsOf(const model::Batch& batch) {
    QStringList out;
    for (const auto& e : batch.events)
        out << QString::fromStdString(base::formatTime(e.window.begin) + " " + base::formatTime(e.window.end));
    out.sort();
    return out;
}

QStringList startsOf(const model::Batch& batch) {
    QStringList out;
    for (const auto& window : windowsOf(batch)) out << window.section(' ', 0, 0);
    return out;
}

qsizetype count(const model::Batch& batch, const char* code) {
    return std::count_if(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
}

const base::Problem* problem(const model::Batch& batch, const char* code) {
    const auto it =
        std::find_if(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
    return it == batch.problems.end() ? nullptr : &*it;
}

/// A zone that only the file knows: UTC+1, in summer UTC+2.
const QByteArray kOwnZone = "BEGIN:VTIMEZONE\nTZID:Plant Clock\n"
                            "BEGIN:STANDARD\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n"
                            "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
                            "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n"
                            "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

} // namespace

class IcalendarTest final : public QObject {
    Q_OBJECT
private slots:
    void windowAndResources();
    void times_data();
    void times();
    void clockChanges();
    void zoneThatNobodyKnows();
    void overrides();
    void laterVersionCounts();
    void cancelled();
    void endlessRuleIsCut();
    void kinds_data();
    void kinds();
    void foldedLines();
    void broken_data();
    void broken();
    void refusedFiles_data();
    void refusedFiles();
    void hostile_data();
    void hostile();
    void corpus_data();
    void corpus();
};

void IcalendarTest::windowAndResources() {
    const auto batch = parse(calendar(vevent("DTSTART:20260301T220000Z\nDTEND:20260302T020000Z\n"
                                             "RESOURCES:db-01,rack/r7\nDESCRIPTION:x\n") +
                                      "BEGIN:VEVENT\nUID:v\nDTSTART:20260305T000000Z\nDURATION:PT90M\nSUMMARY:a\\, b\n"
                                      "LOCATION:db-02\\, db-03\nEND:VEVENT\n"));
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), std::size_t{2});
    QCOMPARE(windowsOf(*batch),
             (QStringList{"2026-03-01T22:00:00Z 2026-03-02T02:00:00Z", "2026-03-05T00:00:00Z 2026-03-05T01:30:00Z"}));
    const auto& first = batch->events[0];
    QCOMPARE(first.id.text(), std::string("u"));
    QCOMPARE(first.title, std::string("Kernel update"));
    QCOMPARE(first.source, std::string("plan.ics"));
    QCOMPARE(first.resources, (std::vector{model::ResourceId("host/db-01"), model::ResourceId("rack/r7")}));
    QCOMPARE(batch->events[1].title, std::string("a, b"));
    QCOMPARE(batch->events[1].resources,
             (std::vector{model::ResourceId("host/db-02"), model::ResourceId("host/db-03")}));
    QCOMPARE(batch->accounting.read, 2);
    QVERIFY(batch->problems.empty());
}

void IcalendarTest::times_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("windows");
    const auto row = [](const char* name, const QByteArray& head, const QByteArray& lines, const QStringList& windows) {
        QTest::newRow(name) << head << lines << windows;
    };
    row("winter", "", "DTSTART;TZID=Europe/Berlin:20260120T220000\nDURATION:PT1H\n",
        {"2026-01-20T21:00:00Z 2026-01-20T22:00:00Z"});
    row("summer", "", "DTSTART;TZID=Europe/Berlin:20260720T220000\nDURATION:PT1H\n",
        {"2026-07-20T20:00:00Z 2026-07-20T21:00:00Z"});
    row("zone with a vendor's prefix", "", "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260720T220000\n",
        {"2026-07-20T20:00:00Z 2026-07-20T20:00:00Z"});
    row("zone of the file, winter", kOwnZone, "DTSTART;TZID=Plant Clock:20260120T220000\nDURATION:PT1H\n",
        {"2026-01-20T21:00:00Z 2026-01-20T22:00:00Z"});
    row("zone of the file, summer", kOwnZone, "DTSTART;TZID=\"Plant Clock\":20260720T220000\nDURATION:PT1H\n",
        {"2026-07-20T20:00:00Z 2026-07-20T21:00:00Z"});
    row("floating is UTC", "", "DTSTART:20260720T220000\nDURATION:PT1H\n",
        {"2026-07-20T22:00:00Z 2026-07-20T23:00:00Z"});
    row("floating in the calendar's zone", "X-WR-TIMEZONE:America/New_York\n",
        "DTSTART:20260720T220000\nDURATION:PT1H\n", {"2026-07-21T02:00:00Z 2026-07-21T03:00:00Z"});
    row("all day", "", "DTSTART;VALUE=DATE:20260720\n", {"2026-07-20T00:00:00Z 2026-07-21T00:00:00Z"});
    row("three days, the end is not in it", "", "DTSTART;VALUE=DATE:20260720\nDTEND;VALUE=DATE:20260723\n",
        {"2026-07-20T00:00:00Z 2026-07-23T00:00:00Z"});
    row("all day when the clock is set forward", "X-WR-TIMEZONE:Europe/Berlin\n",
        "DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260330\n", {"2026-03-28T23:00:00Z 2026-03-29T22:00:00Z"});
    row("over the night the clock is set back", "",
        "DTSTART;TZID=Europe/Berlin:20261024T230000\nDTEND;TZID=Europe/Berlin:20261025T040000\n",
        {"2026-10-24T21:00:00Z 2026-10-25T03:00:00Z"});
    row("count", "", "DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\n",
        {"2026-03-01T00:00:00Z 2026-03-01T01:00:00Z", "2026-03-08T00:00:00Z 2026-03-08T01:00:00Z",
         "2026-03-15T00:00:00Z 2026-03-15T01:00:00Z"});
    row("until is inside", "", "DTSTART:20260301T000000Z\nRRULE:FREQ=DAILY;UNTIL=20260302T000000Z\n",
        {"2026-03-01T00:00:00Z 2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z 2026-03-02T00:00:00Z"});
    row("until a moment, on a local clock", "",
        "DTSTART;TZID=Europe/Berlin:20260328T100000\nRRULE:FREQ=DAILY;UNTIL=20260329T080000Z\n",
        {"2026-03-28T09:00:00Z 2026-03-28T09:00:00Z", "2026-03-29T08:00:00Z 2026-03-29T08:00:00Z"});
    row("until a date", "", "DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=DAILY;UNTIL=20260302\n",
        {"2026-03-01T00:00:00Z 2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z 2026-03-03T00:00:00Z"});
    row("a date left out, a date more", "",
        "DTSTART:20260301T000000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260302T000000Z\nRDATE:20260310T120000Z\n",
        {"2026-03-01T00:00:00Z 2026-03-01T00:00:00Z", "2026-03-03T00:00:00Z 2026-03-03T00:00:00Z",
         "2026-03-10T12:00:00Z 2026-03-10T12:00:00Z"});
    row("a date left out on a local clock", "",
        "DTSTART;TZID=Europe/Berlin:20260328T100000\nRRULE:FREQ=DAILY;COUNT=3\n"
        "EXDATE;TZID=Europe/Berlin:20260329T100000\n",
        {"2026-03-28T09:00:00Z 2026-03-28T09:00:00Z", "2026-03-30T08:00:00Z 2026-03-30T08:00:00Z"});
    row("periods of their own length", "",
        "DTSTART:20260301T000000Z\nDURATION:PT1H\nRDATE;VALUE=PERIOD:20260305T000000Z/PT2H,20260306T000000Z/"
        "20260306T030000Z\n",
        {"2026-03-01T00:00:00Z 2026-03-01T01:00:00Z", "2026-03-05T00:00:00Z 2026-03-05T02:00:00Z",
         "2026-03-06T00:00:00Z 2026-03-06T03:00:00Z"});
    row("a period at the start", "", "DTSTART:20260301T000000Z\nRDATE;VALUE=PERIOD:20260301T000000Z/PT10H\n",
        {"2026-03-01T00:00:00Z 2026-03-01T10:00:00Z"});
    row("last Friday", "", "DTSTART:20260130T200000Z\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2\n",
        {"2026-01-30T20:00:00Z 2026-01-30T20:00:00Z", "2026-02-27T20:00:00Z 2026-02-27T20:00:00Z"});
}

void IcalendarTest::times() {
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, lines);
    const auto batch = parse(calendar(head + vevent(lines)));
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QTEST(windowsOf(*batch), "windows");
    QVERIFY(!problem(*batch, "bad-event") && !problem(*batch, "bad-property"));
}

void IcalendarTest::clockChanges() {
    // 2:30 is not there on 29 March 2026, and twice there on 25 October; a zone of the file's own behaves the same.
    for (const QByteArray zone : {"Europe/Berlin", "Plant Clock"}) {
        const auto spring = parse(calendar(
            kOwnZone + vevent("DTSTART;TZID=" + zone + ":20260328T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n")));
        QVERIFY(spring);
        QCOMPARE(startsOf(*spring),
                 (QStringList{"2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"}));
        QCOMPARE(count(*spring, "clock-change"), 1);
        QVERIFY(problem(*spring, "clock-change")->text.find("2026-03-29T02:30:00") != std::string::npos);
        const auto autumn = parse(calendar(
            kOwnZone + vevent("DTSTART;TZID=" + zone + ":20261024T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n")));
        QVERIFY(autumn);
        QCOMPARE(startsOf(*autumn),
                 (QStringList{"2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"}));
        QCOMPARE(count(*autumn, "clock-change"), 1);
        QVERIFY(problem(*autumn, "clock-change")->text.find("twice") != std::string::npos);
    }
}

void IcalendarTest::zoneThatNobodyKnows() {
    const auto batch = parse(calendar(vevent("DTSTART;TZID=Nowhere/Land:20260120T220000\n") +
                                      "BEGIN:VEVENT\nUID:w\nDTSTART:20260120T220000Z\nEND:VEVENT\n"));
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{1});
    QCOMPARE(batch->accounting.rejected, 1);
    const auto* bad = problem(*batch, "bad-event");
    QVERIFY(bad && bad->severity == base::Severity::Error);
    QCOMPARE(bad->where, std::string("plan.ics:4"));
    QVERIFY(bad->text.find("Nowhere/Land") != std::string::npos);
}

void IcalendarTest::overrides() {
    const auto series = vevent("DTSTART;TZID=Europe/Berlin:20260301T220000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n");
    const QByteArray moved = "BEGIN:VEVENT\nUID:u\nRECURRENCE-ID;TZID=Europe/Berlin:20260302T220000\n"
                             "DTSTART;TZID=Europe/Berlin:20260302T233000\nDURATION:PT2H\nSUMMARY:Later\nEND:VEVENT\n";
    const QByteArray dropped = "BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20260303T210000Z\nDTSTART:20260303T210000Z\n"
                               "STATUS:CANCELLED\nEND:VEVENT\n";
    // An override may stand before its series.
    for (const auto& text : {calendar(series + moved + dropped), calendar(dropped + moved + series)}) {
        const auto batch = parse(text);
        QVERIFY(batch);
        QCOMPARE(windowsOf(*batch),
                 (QStringList{"2026-03-01T21:00:00Z 2026-03-01T22:00:00Z", "2026-03-02T22:30:00Z 2026-03-03T00:30:00Z",
                              "2026-03-04T21:00:00Z 2026-03-04T22:00:00Z"}));
        QVERIFY(std::any_of(batch->events.begin(), batch->events.end(), [](const auto& e) {
            return e.title == "Later" && e.id.text() == "u/2026-03-02T21:00:00Z";
        }));
    }
}

void IcalendarTest::laterVersionCounts() {
    const auto batch = parse(calendar(vevent("DTSTART:20260301T000000Z\nSEQUENCE:2\n") +
                                      vevent("DTSTART:20260401T000000Z\nSEQUENCE:3\n") +
                                      vevent("DTSTART:20260501T000000Z\nSEQUENCE:1\n")));
    QVERIFY(batch);
    QCOMPARE(startsOf(*batch), QStringList{"2026-04-01T00:00:00Z"});
}

void IcalendarTest::cancelled() {
    const auto batch = parse(calendar(vevent("DTSTART:20260301T000000Z\nSTATUS:CANCELLED\n")));
    QVERIFY(batch);
    QVERIFY(batch->events.empty());
    QCOMPARE(count(*batch, "cancelled"), 1);
    QCOMPARE(problem(*batch, "cancelled")->where, std::string("plan.ics:4"));
}

void IcalendarTest::endlessRuleIsCut() {
    const auto batch = parse(calendar(vevent("DTSTART:20260301T000000Z\nRRULE:FREQ=MONTHLY\n")));
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{23}); // March 2026 to January 2028
    QCOMPARE(count(*batch, "horizon"), 1);
    QVERIFY(problem(*batch, "horizon")->text.find("2028-01-16") != std::string::npos);
    // One that ends inside the window is not cut, and one that ended long ago says so.
    const auto whole = parse(calendar(vevent("DTSTART:20260301T000000Z\nRRULE:FREQ=MONTHLY;COUNT=23\n")));
    QCOMPARE(whole->events.size(), std::size_t{23});
    QCOMPARE(count(*whole, "horizon"), 0);
    const auto past = parse(calendar(vevent("DTSTART:20100301T000000Z\nRRULE:FREQ=MONTHLY;COUNT=23\n")));
    QCOMPARE(count(*past, "out-of-reach"), 1);
}

void IcalendarTest::kinds_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* line, model::EventKind kind) {
        QTest::newRow(QByteArray(line).replace("\n", ", ").constData()) << QByteArray(line) << static_cast<int>(kind);
    };
    row("SUMMARY:Release 4.2", model::EventKind::Release);
    row("SUMMARY:Change freeze", model::EventKind::Freeze);
    row("SUMMARY:Summer campaign", model::EventKind::Campaign);
    row("SUMMARY:Replace fans", model::EventKind::Maintenance);
    row("CATEGORIES:MAINTENANCE\nSUMMARY:Deploy new fans", model::EventKind::Maintenance);
    row("CATEGORIES:RELEASE\nSUMMARY:x", model::EventKind::Release);
}

void IcalendarTest::kinds() {
    QFETCH(QByteArray, line);
    QFETCH(int, kind);
    const auto batch = parse(calendar("BEGIN:VEVENT\nUID:k\nDTSTART:20260301T000000Z\n" + line + "\nEND:VEVENT\n"));
    QVERIFY(batch && batch->events.size() == 1);
    QCOMPARE(static_cast<int>(batch->events[0].kind), kind);
}

void IcalendarTest::foldedLines() {
    // The second fold stands inside the two bytes of a letter, as RFC 5545, 3.1 allows.
    const auto batch = parse(calendar("BEGIN:VEVENT\nUID:f\nDTSTART:2026\n 0301T0000\n\t00Z\nSUMMARY:Grö\xC3\n \x9F"
                                      "e of th\n e disks\nEND:VEVENT\n"));
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(startsOf(*batch), QStringList{"2026-03-01T00:00:00Z"});
    QCOMPARE(QString::fromStdString(batch->events[0].title), QString::fromUtf8("Größe of the disks"));
}

void IcalendarTest::broken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("taken");
    const QByteArray good = "BEGIN:VEVENT\nUID:good\nDTSTART:20260301T000000Z\nEND:VEVENT\n";
    const auto row = [&](const char* name, const QByteArray& bad, const char* where, const char* reason) {
        QTest::newRow(name) << calendar(bad + good) << where << reason << 1;
    };
    row("no start", vevent(""), "plan.ics:4", "no readable time");
    row("no such day", vevent("DTSTART:20260231T000000Z\n"), "plan.ics:4", "not valid");
    row("letters for a time", vevent("DTSTART:tomorrow\n"), "plan.ics:4", "DTSTART");
    row("ends before it begins", vevent("DTSTART:20260301T000000Z\nDTEND:20260228T000000Z\n"), "plan.ics:4",
        "ends before it begins");
    row("negative length", vevent("DTSTART:20260301T000000Z\nDURATION:-PT1H\n"), "plan.ics:4", "negative");
    row("no colon", "hello\n", "plan.ics:4", "no name and colon");
    row("never begun", "END:VEVENT\n", "plan.ics:4", "never begun");
    row("not a frequency", vevent("DTSTART:20260301T000000Z\nRRULE:FREQ=OFTEN\n").replace("UID:u", "UID:good"),
        "plan.ics:4", "RRULE");
    QTest::newRow("cut off") << calendar(good + "BEGIN:VEVENT\nUID:u\nDTSTART:20260301T000000Z\n").chopped(15)
                             << "plan.ics:8"
                             << "never closed" << 1;
}

void IcalendarTest::broken() {
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, reason);
    const auto batch = parse(text);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QTEST(static_cast<int>(batch->events.size()), "taken");
    QVERIFY2(std::any_of(batch->problems.begin(), batch->problems.end(),
                         [&](const auto& p) {
                             return p.where == where.toStdString() &&
                                    p.text.find(reason.toStdString()) != std::string::npos;
                         }),
             batch->problems.empty() ? "no problem" : (batch->problems[0].where + batch->problems[0].text).c_str());
}

void IcalendarTest::refusedFiles_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("BEGIN:V\n");
    QTest::newRow("only an end") << QByteArray("BEGIN:V:\r\nEND:VCALENDAR\r\n").mid(9);
    QTest::newRow("zero bytes") << QByteArray("BEGIN:VCALENDAR\0\0\0\0", 19);
}

void IcalendarTest::refusedFiles() {
    QFETCH(QByteArray, text);
    const auto batch = ingest::read({"plan.ics", text.toStdString(), {}, {}}, "icalendar");
    if (batch) {
        QVERIFY(batch->events.empty());
        QVERIFY(!batch->problems.empty());
    } else {
        QVERIFY2(batch.error().text.find("plan.ics") != std::string::npos, batch.error().text.c_str());
    }
}

void IcalendarTest::hostile_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("most");
    const auto start = QByteArray("DTSTART:20260101T000000Z\n");
    QTest::newRow("every second") << calendar(vevent(start + "RRULE:FREQ=SECONDLY\n")) << 0;
    QTest::newRow("every minute") << calendar(vevent(start + "RRULE:FREQ=MINUTELY;INTERVAL=1\n")) << 0;
    QTest::newRow("never") << calendar(vevent(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n")) << 1;
    QTest::newRow("never, daily") << calendar(vevent(start + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n")) << 1;
    QTest::newRow("never, hourly") << calendar(vevent(start + "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31\n")) << 0;
    QTest::newRow("every hour") << calendar(vevent(start + "RRULE:FREQ=HOURLY\n")) << 10'000;
    QTest::newRow("since the beginning of time")
        << calendar(vevent("DTSTART:00010101T000000Z\nRRULE:FREQ=HOURLY\n")) << 10'000;
    QTest::newRow("a long line") << calendar(vevent(start + "DESCRIPTION:" + QByteArray(8 << 20, 'x') + "\n")) << 1;
    QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray("BEGIN:VEVENT\r\n").repeated(20'000) << 1;
    QTest::newRow("many parameters") << calendar(vevent("DTSTART" + QByteArray(";X-A=b").repeated(20'000) +
                                                        ":20260101T000000Z\n"))
                                     << 1;
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\n" + start + "END:VEVENT\n";
    QTest::newRow("many events") << calendar(many) << 20'000;
}

/// Whatever it is, it ends within the limits, and what comes back is whole or refused with the file's name.
void IcalendarTest::hostile() {
    QFETCH(QByteArray, text);
    QFETCH(int, most);
    const auto batch = parse(text);
    if (batch)
        QVERIFY2(static_cast<int>(batch->events.size()) <= most, qPrintable(QString::number(batch->events.size())));
    else
        QVERIFY2(batch.error().text.starts_with("plan.ics"), batch.error().text.c_str());
}

void IcalendarTest::corpus_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid");
    const QString folder = PENUMBRA_DATA "/data/corpus/";
    QFile manifest(folder + "MANIFEST.csv");
    if (manifest.open(QIODevice::ReadOnly))
        for (const auto& line : manifest.readAll().split('\n'))
            if (line.startsWith("icalendar/"))
                QTest::newRow(line.mid(10, line.indexOf(',') - 10).constData())
                    << folder + line.left(line.indexOf(',')) << line.contains(",valid,");
    if (!manifest.isOpen()) QTest::newRow("no corpus") << QString() << true;
}

/// Calendars that others wrote: a valid one is read, a malformed one is never taken for whole, every word has its
/// place.
void IcalendarTest::corpus() {
    QFETCH(QString, path);
    QFETCH(bool, valid);
    if (path.isEmpty()) QSKIP("The corpus of real files is not on this machine.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto batch = parse(file.readAll());
    if (!batch) {
        QVERIFY(!valid);
        QVERIFY2(batch.error().text.starts_with("plan.ics"), batch.error().text.c_str());
        return;
    }
    const auto isPlaced = [](const base::Problem& p) {
        return p.where.starts_with("plan.ics:") && p.severity != base::Severity::Note;
    };
    const auto& problems = batch->problems;
    QVERIFY(
        std::all_of(problems.begin(), problems.end(), [](const auto& p) { return p.where.starts_with("plan.ics"); }));
    if (!valid) QVERIFY(std::any_of(problems.begin(), problems.end(), isPlaced));
    if (batch->accounting.rejected > 0) QVERIFY(std::any_of(problems.begin(), problems.end(), isPlaced));
}

QTEST_APPLESS_MAIN(IcalendarTest)
#include "icalendar_test.moc"
