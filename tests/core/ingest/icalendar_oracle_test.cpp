#include "app/program.h"
#include "ingest/reader.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace penumbra;

namespace {

const QString kCorpus = PENUMBRA_DATA "/data/corpus/";
const QString kScript = PENUMBRA_SOURCE "/tests/app/counts/icalendar.py";

/// The New Year behind the first event, so that its rule is seen wherever in time the file lies.
QString captureFor(const QByteArray& text) {
    static const QRegularExpression begin("BEGIN:VEVENT.*?\nDTSTART[^:\n]*:(\\d{4})",
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = begin.match(QString::fromUtf8(text));
    return match.hasMatch() ? QString("%1-01-01T00:00:00Z").arg(match.captured(1).toInt() + 1) : QString();
}

} // namespace

/// Each event of each repeating calendar of the corpus, and of the standard's own rules, begins when dateutil says,
/// over two years either side of the capture.
class IcalendarOracleTest final : public QObject {
    Q_OBJECT
private slots:
    void begins_data();
    void begins();
    void rules_data();
    void rules();

private:
    void compare(const QString& path, const QByteArray& bytes, const QString& capture);
};

void IcalendarOracleTest::compare(const QString& path, const QByteArray& bytes, const QString& capture) {
    const auto counted = test::runProgram("python3", {kScript, path, capture});
    QVERIFY2(counted.code == 0, counted.err);
    const auto batch =
        ingest::read({"c.ics", bytes.toStdString(), *base::parseTime(capture.toStdString()), {}}, "icalendar");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QStringList want, told;
    for (const QJsonValue begin : counted.json()["begins"].toArray()) want << begin.toString();
    for (const auto& event : batch->events) told << QString::fromStdString(base::formatTime(event.window.begin));
    told.sort();
    QVERIFY(!want.isEmpty());
    QCOMPARE(told, want);
}

void IcalendarOracleTest::begins_data() {
    if (!QDir(kCorpus).exists()) QSKIP("The corpus of real files is not on this machine.");
    QTest::addColumn<QString>("path");
    for (const auto& line : test::contentOf(kCorpus + "MANIFEST.csv").split('\n')) {
        if (!line.startsWith("icalendar/") || !line.contains(",valid,")) continue;
        const auto path = kCorpus + QString::fromUtf8(line.left(line.indexOf(',')));
        const auto text = test::contentOf(path);
        if (text.contains("\nRRULE") || text.contains("\nRDATE"))
            if (!captureFor(text).isEmpty()) QTest::newRow(line.left(line.indexOf(',')).constData()) << path;
    }
}

void IcalendarOracleTest::begins() {
    QFETCH(QString, path);
    const auto bytes = test::contentOf(path);
    compare(path, bytes, captureFor(bytes));
}

/// The examples of RFC 5545, 3.8.5.3, and rules that meet a clock change, a leap day or the end of a month.
void IcalendarOracleTest::rules_data() {
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* start, const char* rule) { QTest::newRow(rule) << start << rule; };
    constexpr const char* kTuesday = "19970902T090000";
    for (const char* rule : {"FREQ=DAILY;COUNT=10",
                             "FREQ=DAILY;UNTIL=19971224T000000Z",
                             "FREQ=DAILY;INTERVAL=2",
                             "FREQ=DAILY;INTERVAL=10;COUNT=5",
                             "FREQ=WEEKLY;COUNT=10",
                             "FREQ=WEEKLY;UNTIL=19971224T000000Z",
                             "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
                             "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
                             "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
                             "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
                             "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
                             "FREQ=MONTHLY;BYDAY=TU",
                             "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
                             "FREQ=DAILY;BYMONTHDAY=2,13;BYMONTH=9",
                             "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=2,11",
                             "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
                             "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
                             "FREQ=DAILY;BYHOUR=9,10,11;BYMINUTE=0,20,40;COUNT=30",
                             "FREQ=HOURLY;INTERVAL=3;UNTIL=19970903T170000Z",
                             "FREQ=DAILY;UNTIL=19970910"})
        row(kTuesday, rule);
    row("19980101T090000", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA");
    row("19970905T090000", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR");
    row("19970907T090000", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU");
    row("19970922T090000", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO");
    row("19970928T090000", "FREQ=MONTHLY;BYMONTHDAY=-3");
    row("19970930T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1,30");
    row("19970610T090000", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7;BYMONTHDAY=10");
    row("19970310T090000", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3;BYMONTHDAY=10");
    row("19970101T090000", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200");
    row("19970519T090000", "FREQ=YEARLY;BYDAY=20MO");
    row("19970512T090000", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO");
    row("19970313T090000", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH");
    row("19970605T090000", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8");
    row("19980213T090000", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13");
    row("19970913T090000", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13");
    row("19961105T090000", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8");
    row("19970904T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3");
    row("19970929T090000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2");
    row("19970131T090000", "FREQ=MONTHLY");
    row("19960229T090000", "FREQ=YEARLY");
    row("19970401T023000", "FREQ=DAILY;INTERVAL=1;COUNT=400");
    row("19970401T013000", "FREQ=DAILY;COUNT=401");
}

void IcalendarOracleTest::rules() {
    QFETCH(QString, start);
    QFETCH(QString, rule);
    const QByteArray bytes = QString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:u\r\n"
                                     "DTSTART;TZID=America/New_York:%1\r\nRRULE:%2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                                 .arg(start, rule)
                                 .toUtf8();
    QTemporaryDir folder;
    const auto path = folder.filePath("c.ics");
    QVERIFY(test::writeFile(path, bytes));
    compare(path, bytes, "1998-06-01T00:00:00Z");
}

QTEST_GUILESS_MAIN(IcalendarOracleTest)
#include "icalendar_oracle_test.moc"
