#include "core/ingest/batch_probe.h"
#include "ingest/alertmanager/matchers.h"
#include "ingest/alertmanager/time_interval.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

QString joined(const std::optional<std::vector<std::string>>& texts) {
    if (!texts) return "(any)";
    QStringList out;
    for (const auto& text : *texts) out << QString::fromStdString(text);
    return out.join(' ');
}

std::string silence(const std::string& matchers, const std::string& more = {}) {
    return R"([{"id":"s1","comment":"Kernel","createdBy":"me","startsAt":"2026-03-01T10:00:00Z",)"
           R"("endsAt":"2026-03-01T12:00:00.500+01:00","status":{"state":"active"},"matchers":[)" +
           matchers + "]" + more + "}]";
}

/// Told by itself, a minute of 15 after the other, by a clock that Python knows.
constexpr const char* kOracle = R"py(
import sys, json, calendar
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
intervals, begin, end = json.loads(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
def ranges(i, key): return i.get(key, [])
def holds(i, t):
    t = t.astimezone(ZoneInfo(i.get('location', 'UTC')))
    minute = t.hour * 60 + t.minute
    last = calendar.monthrange(t.year, t.month)[1]
    def of(key, value, names=None, first=0, wrap=0):
        if not i.get(key): return True
        for text in i[key]:
            ends = [names.index(p.lower()) + first if names and p.lower() in names else int(p) for p in text.split(':')]
            ends = [e + wrap + 1 if wrap and e < 0 else e for e in ends]
            if ends[0] <= value <= ends[-1]: return True
        return False
    days = ['sunday','monday','tuesday','wednesday','thursday','friday','saturday']
    months = [m.lower() for m in calendar.month_name[1:]]
    if i.get('times') and not any(int(x['start_time'][:2])*60+int(x['start_time'][3:]) <= minute < int(x['end_time'][:2])*60+int(x['end_time'][3:]) for x in i['times']): return False
    return of('weekdays', (t.weekday()+1) % 7, days) and of('days_of_month', t.day, wrap=last) and of('months', t.month, months, 1) and of('years', t.year)
t, out = begin, []
while t < end:
    out.append('1' if any(holds(i, datetime.fromtimestamp(t, timezone.utc)) for i in intervals) else '0')
    t += 900
print(''.join(out))
)py";

} // namespace

/// What becomes of silences, muted times and alerts; patterns and clocks against independent readings.
class AlertmanagerTest final : public QObject {
    Q_OBJECT

private slots:
    void patternsAreSpelledOut_data();
    void patternsAreSpelledOut();
    void scopesNameResources_data();
    void scopesNameResources();
    void silencesAreMaintenances();
    void formsAreKnown_data();
    void formsAreKnown();
    void badPartsAreNamed();
    void intervalsAgreeWithAnotherReading_data();
    void intervalsAgreeWithAnotherReading();
    void routesPassOnTheirMatchers();
};

void AlertmanagerTest::patternsAreSpelledOut_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("texts");
    QTest::newRow("letters") << "db-01"
                             << "db-01";
    QTest::newRow("choice") << "db-01|db-02:9100"
                            << "db-01 db-02:9100";
    QTest::newRow("class") << "db-0[13-4]"
                           << "db-01 db-03 db-04";
    QTest::newRow("group") << "(?:web|db)-1(\\.example\\.org)?"
                           << "web-1.example.org web-1 db-1.example.org db-1";
    QTest::newRow("port") << "db-01:.*|db-02(:9100)?|db-03(:\\d+)?"
                          << "db-01 db-02:9100 db-02 db-03";
    QTest::newRow("anchors") << "^db-01$"
                             << "db-01";
    QTest::newRow("any") << "db-.*"
                         << "(any)";
    QTest::newRow("any letter") << "db.example"
                                << "(any)";
    QTest::newRow("many") << "[0-9][0-9][0-9]"
                          << "(any)";
    QTest::newRow("counted") << "a{3}"
                             << "(any)";
    QTest::newRow("open group") << "(a|b"
                                << "(any)";
    QTest::newRow("open class") << "[ab"
                                << "(any)";
    QTest::newRow("negated class") << "[^a]"
                                   << "(any)";
    QTest::newRow("deep") << "((((((((((((a))))))))))))"
                          << "(any)";
    QTest::newRow("stray") << "a)b"
                           << "(any)";
}

void AlertmanagerTest::patternsAreSpelledOut() {
    QFETCH(QString, pattern);
    QFETCH(QString, texts);
    QCOMPARE(joined(ingest::expandPattern(pattern.toStdString())), texts);
}

void AlertmanagerTest::scopesNameResources_data() {
    QTest::addColumn<QString>("matchers");
    QTest::addColumn<QString>("resources");
    QTest::addColumn<bool>("narrow");
    const auto one = [](const char* name, const char* value, const char* more = "") {
        return QString(R"({"name":"%1","value":"%2","isRegex":false%3})").arg(name, value, more);
    };
    QTest::newRow("port") << one("instance", "db-01:9100") << "host/db-01" << false;
    QTest::newRow("v6") << one("instance", "[::1]:9100") << "host/::1" << false;
    QTest::newRow("probe") << one("instance", "https://shop.example/x") << "host/shop.example" << false;
    QTest::newRow("node first") << one("instance", "a:1") + "," + one("node", "b") << "host/b" << false;
    QTest::newRow("host and job") << one("host", "a") + "," + one("job", "node") << "host/a" << false;
    QTest::newRow("job") << one("job", "shop") << "service/shop" << false;
    QTest::newRow("pod") << one("namespace", "shop") + "," + one("pod", "cart-1") << "workload/shop/cart-1" << false;
    QTest::newRow("one alert") << one("instance", "a:1") + "," + one("alertname", "DiskFull") << "host/a" << true;
    QTest::newRow("not") << one("instance", "a:1", R"(,"isEqual":false)") << "" << false;
    QTest::newRow("nothing") << one("alertname", "X") << "" << true;
    QTest::newRow("pattern") << QString(R"({"name":"instance","value":"a|b:9","isRegex":true})") << "host/a host/b"
                             << false;
    QTest::newRow("open") << QString(R"({"name":"instance","value":"a.*","isRegex":true})") + "," + one("job", "node")
                          << "" << false;
}

void AlertmanagerTest::scopesNameResources() {
    QFETCH(QString, matchers);
    QFETCH(QString, resources);
    QFETCH(bool, narrow);
    const auto list = base::parseJson("[" + matchers.toStdString() + "]", "test");
    QVERIFY(list.has_value());
    std::vector<ingest::AlertMatcher> all;
    for (const auto& json : *list) all.push_back(ingest::alertMatcher(json).value());
    const ingest::Input input{"am", "", {}, {}, {}};
    ingest::Intake intake(input);
    const auto scope = ingest::scopeOf(all, intake);
    QStringList names;
    for (const auto& id : scope.resources) names << QString::fromStdString(id.text());
    QCOMPARE(names.join(' '), resources);
    QCOMPARE(scope.narrow, narrow);
}

void AlertmanagerTest::silencesAreMaintenances() {
    const auto batch =
        readAs("alertmanager", silence(R"({"name":"instance","value":"db-01:9100","isRegex":false})"), "am.json");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), std::size_t{1});
    const auto& event = batch->events.front();
    QCOMPARE(event.kind, model::EventKind::Maintenance);
    QCOMPARE(event.title, std::string("Kernel"));
    QCOMPARE(event.id.text(), std::string("alertmanager/silence/s1"));
    QCOMPARE(base::formatTime(event.window.begin), std::string("2026-03-01T10:00:00Z"));
    QCOMPARE(base::formatTime(event.window.end), std::string("2026-03-01T11:00:00.500Z"));
    const auto narrow =
        readAs("alertmanager", silence(R"({"name":"alertname","value":"X","isRegex":false})"), "am.json");
    QVERIFY(narrow.has_value());
    QCOMPARE(narrow->events.front().kind, model::EventKind::Other);
    QCOMPARE(narrow->events.front().title, std::string("Kernel (alertname=\"X\")"));
    QCOMPARE(narrow->events.front().resources, std::vector{model::ResourceId("service/am")});
    QVERIFY(find(*narrow, "service/am"));
}

void AlertmanagerTest::formsAreKnown_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("events");
    const auto list = QString::fromStdString(silence(R"({"name":"job","value":"x","isRegex":false})"));
    QTest::newRow("amtool") << list << 1;
    QTest::newRow("version 1") << R"({"status":"success","data":)" + list + "}" << 1;
    QTest::newRow("alerts")
        << R"([{"fingerprint":"f","startsAt":"2026-03-01T00:00:00Z","endsAt":"2026-03-01T01:00:00Z",)"
           R"("labels":{"alertname":"Down","severity":"page","host":"a"}},)"
           R"({"fingerprint":"g","startsAt":"2026-03-01T00:00:00Z","endsAt":"2026-03-01T01:00:00Z",)"
           R"("labels":{"alertname":"Watchdog"}}])"
        << 1;
    QTest::newRow("configuration") << "route:\n  receiver: a\n  mute_time_intervals: [x]\nreceivers:\n- name: a\n"
                                      "mute_time_intervals:\n- name: x\n  time_intervals:\n  - years: ['2023:2024']\n"
                                   << 1;
    QTest::newRow("status") << R"({"cluster":{},"config":{"original":"route: {receiver: a}\nreceivers: [{name: a}]\n)"
                               R"(time_intervals: [{name: x, time_intervals: [{months: ['1'], years: ['2024']}]}]\n"},)"
                               R"("uptime":"","versionInfo":{}})"
                            << 1;
}

void AlertmanagerTest::formsAreKnown() {
    QFETCH(QString, text);
    QFETCH(int, events);
    const auto* reader = ingest::findReader(text.toStdString(), "x");
    QVERIFY(reader);
    QCOMPARE(reader->id, "alertmanager");
    const auto batch = readAs("alertmanager", text.toStdString(), "x");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(static_cast<int>(batch->events.size()), events);
    QCOMPARE(batch->accounting.rejected, 0);
}

void AlertmanagerTest::badPartsAreNamed() {
    for (const char* text :
         {R"([{"id":"a","matchers":[{"name":"x"}],"startsAt":"soon","endsAt":"later"}])",
          R"([{"id":"a","matchers":[],"startsAt":"2026-03-01T10:00:00Z","endsAt":"2026-03-01T10:00:00Z"}])",
          R"([{"id":"a","matchers":[3],"startsAt":"2026-03-01T10:00:00Z","endsAt":"2026-03-01T10:00:00Z"}])",
          R"([{"labels":[],"startsAt":"2026-03-01T10:00:00Z","endsAt":"2026-03-01T10:00:00Z"}])", R"([7])"}) {
        const auto batch = readAs("alertmanager", text, "am.json");
        QVERIFY2(batch.has_value(), text);
        QCOMPARE(batch->accounting.rejected, 1);
        QVERIFY2(batch->problems.front().where.find("am.json") == 0, text);
    }
    QVERIFY(!readAs("alertmanager", R"({"a":1})", "am.json"));
    const auto local = readAs("alertmanager",
                              "route: {receiver: a, mute_time_intervals: [x, y]}\nreceivers: [{name: a}]\n"
                              "time_intervals: [{name: x, time_intervals: [{location: Local}]}]\n",
                              "am.yml");
    QVERIFY(local.has_value());
    QCOMPARE(told(*local, "bad-interval"), 1);
    QCOMPARE(told(*local, "no-interval"), 2);
}

void AlertmanagerTest::intervalsAgreeWithAnotherReading_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("nights over clock changes")
        << R"([{"times":[{"start_time":"22:00","end_time":"24:00"},{"start_time":"00:00","end_time":"06:00"}],"location":"Europe/Berlin"}])";
    QTest::newRow("weekdays")
        << R"([{"weekdays":["saturday","Monday:wednesday"],"times":[{"start_time":"09:00","end_time":"17:30"}]}])";
    QTest::newRow("ends of months")
        << R"([{"days_of_month":["1:3","-2:-1"],"months":["february","11:12"],"location":"America/New_York"}])";
    QTest::newRow("years and two")
        << R"([{"years":["2027"],"weekdays":["sunday"]},{"days_of_month":["15"],"location":"Asia/Tokyo"}])";
    QTest::newRow("from the 30th") << R"([{"days_of_month":["30:31"]}])";
}

void AlertmanagerTest::intervalsAgreeWithAnotherReading() {
    QFETCH(QString, json);
    const auto list = base::parseJson(json.toStdString(), "test");
    QVERIFY(list.has_value());
    std::vector<ingest::TimeInterval> intervals;
    for (const auto& entry : *list) {
        auto one = ingest::timeInterval(entry);
        QVERIFY2(one.has_value(), one ? "" : one.error().text.c_str());
        intervals.push_back(*one);
    }
    const auto begin = *base::parseTime("2026-09-01T00:00:00Z"), end = *base::parseTime("2027-06-01T00:00:00Z");
    const auto windows =
        ingest::windowsOf(intervals, {begin - std::chrono::hours(48), end + std::chrono::hours(48)}, 5000);
    QVERIFY(windows.has_value());
    QByteArray mine;
    for (auto t = begin; t < end; t += std::chrono::minutes(15))
        mine += std::any_of(windows->begin(), windows->end(), [&](const auto& w) { return w.contains(t); }) ? '1' : '0';
    QProcess python;
    python.start("python3", {"-c", kOracle, json, QString::number(base::toMillis(begin) / 1000),
                             QString::number(base::toMillis(end) / 1000)});
    if (!python.waitForStarted()) QSKIP("python3 is missing.");
    QVERIFY(python.waitForFinished(60'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const auto theirs = python.readAllStandardOutput().trimmed();
    QVERIFY(theirs.count('1') > 0 && theirs.count('0') > 0);
    QCOMPARE(mine, theirs);
}

void AlertmanagerTest::routesPassOnTheirMatchers() {
    const auto batch =
        readAs("alertmanager",
               "route:\n  receiver: a\n  routes:\n  - matchers: ['job=\"node\"', 'instance =~ \"db-0[12]:9100\"']\n"
               "    routes:\n    - match: {alertname: X}\n      mute_time_intervals: [x]\n"
               "    - mute_time_intervals: [x]\n"
               "receivers: [{name: a}]\ntime_intervals: [{name: x, time_intervals: [{years: ['2023']}]}]\n",
               "am.yml");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), std::size_t{2});
    const std::vector<model::ResourceId> hosts{model::ResourceId("host/db-01"), model::ResourceId("host/db-02")};
    for (const auto& event : batch->events) QCOMPARE(event.resources, hosts);
    QCOMPARE(batch->events[0].kind, model::EventKind::Other);
    QCOMPARE(batch->events[1].kind, model::EventKind::Maintenance);
}

QTEST_GUILESS_MAIN(AlertmanagerTest)
#include "alertmanager_test.moc"
