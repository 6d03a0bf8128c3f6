#include "ingest/reader.h"
#include "model/match.h"
#include "store/batch_merge.h"

#include <QtTest>

using namespace penumbra;

namespace {

ingest::Input table(const QByteArray& text) {
    return {"t.csv", text.toStdString(), *base::parseTime("2026-06-01T00:00:00Z"), {}};
}

/// "ok 4000", "reject bad-number", "refuse", or "warn code ok 4000": what became of a table's only row.
QString verdict(const base::Result<model::Batch>& batch, const std::function<QString(const model::Batch&)>& value) {
    if (!batch) return "refuse";
    QString out;
    for (const auto& problem : batch->problems) {
        if (problem.severity == base::Severity::Error) return "reject " + QString::fromStdString(problem.code);
        out += (problem.severity == base::Severity::Warning ? "warn " : "told ") +
               QString::fromStdString(problem.code) + " ";
    }
    return out + value(*batch);
}

} // namespace

/// Values that could mean two things, or nothing: each is taken as what it says, named as wrong, or refused, and none
/// guessed in silence. What is expected was written down from the meaning of the notation (Kubernetes quantities, IEC
/// 80000-13, ISO 8601, the zones' own rules), before it was run.
class VectorTest final : public QObject {
    Q_OBJECT
private slots:
    void capacities_data();
    void capacities();
    void samples_data();
    void samples();
    void moments_data();
    void moments();
    void relations_data();
    void relations();
    void cleanupTestCase() { qInfo("%d of %d semantic vectors got the expected verdict.", m_right, m_asked); }

private:
    void check(const QString& got) {
        QFETCH(QString, expected);
        ++m_asked;
        if (got == expected) ++m_right;
        QCOMPARE(got, expected);
    }
    int m_asked = 0, m_right = 0;
};

void VectorTest::capacities_data() {
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* dimension, const char* cell, const char* expected) {
        QTest::newRow((std::string(dimension) + " " + cell).c_str())
            << dimension << QString::fromUtf8(cell) << expected;
    };
    // Cores, kept in thousandths.
    for (const auto& [cell, milli] : {std::pair("4", "ok 4000"),
                                      {"500m", "ok 500"},
                                      {"0.5", "ok 500"},
                                      {"1.0", "ok 1000"},
                                      {"2.25", "ok 2250"},
                                      {"1e1", "ok 10000"},
                                      {" 4 ", "ok 4000"},
                                      {"0", "warn zero-capacity ok 0"},
                                      {"4 cores", "ok 4000"},
                                      {"1500 m", "ok 1500"}})
        row("cpu", cell, milli);
    for (const char* cell : {"four", "4,5", "1,500", "4..5", "0x10", "4Q", "--4", "4 4", "4;", "\xC2\xBD"})
        row("cpu", cell, "reject bad-number");
    for (const char* cell : {"-1", "-500m", "-0.1"}) row("cpu", cell, "reject negative-amount");
    for (const char* cell : {"nan", "inf", "-inf", "1e400", "99999999999999999999"})
        row("cpu", cell, "reject bad-number");
    // Bytes. Ki, Mi... are powers of 1024, k, M, G of 1000; "GB" says a power of 1000 and often means the other.
    for (const auto& [cell, bytes] : {std::pair("65536000", "ok 65536000"),
                                      {"64Ki", "ok 65536"},
                                      {"1Gi", "ok 1073741824"},
                                      {"1GiB", "ok 1073741824"},
                                      {"1 GiB", "ok 1073741824"},
                                      {"1G", "ok 1000000000"},
                                      {"1 GB", "ok 1000000000"},
                                      {"1.5Gi", "ok 1610612736"},
                                      {"512Mi", "ok 536870912"},
                                      {"4096 MiB", "ok 4294967296"},
                                      {"2Ti", "ok 2199023255552"},
                                      {"2T", "ok 2000000000000"},
                                      {"1e9", "ok 1000000000"},
                                      {"0", "warn zero-capacity ok 0"},
                                      {"1 TB", "ok 1000000000000"}})
        row("memory", cell, bytes);
    for (const char* cell : {"1 gig", "12,5 GiB", "1Zi", "GiB", "1 GiB 2", "1 Gi B", "ten", "1Gi1"})
        row("memory", cell, "reject bad-number");
    for (const char* cell : {"-1Gi", "-1"}) row("memory", cell, "reject negative-amount");
    row("memory", "64", "warn tiny-amount ok 64");
}

void VectorTest::capacities() {
    QFETCH(QString, dimension);
    QFETCH(QString, cell);
    const auto text = QString("kind,name,capacity.%1\nhost,h,\"%2\"\n").arg(dimension, cell).toUtf8();
    check(verdict(ingest::read(table(text)), [&](const model::Batch& batch) {
        const int d = batch.dimensions.find(dimension.toStdString());
        const auto& capacity = batch.resources.at(0).capacity;
        return capacity.has(d) ? QString("ok %1").arg(capacity.at(d)) : QString("absent");
    }));
}

void VectorTest::samples_data() {
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* metric, const char* cell, const char* unit, const char* expected) {
        QTest::newRow((std::string(metric) + " " + cell + " " + unit).c_str()) << metric << cell << unit << expected;
    };
    row("cpu", "0.5", "", "ok 500");
    row("cpu", "500m", "", "ok 500");
    row("cpu", "0", "", "ok 0");
    row("cpu", "", "", "told gap gap");
    row("cpu", "NaN", "", "reject bad-number");
    row("cpu", "+Inf", "", "reject bad-number");
    row("cpu", "1,5", "", "reject bad-number");
    row("memory", "812MiB", "", "ok 851443712");
    row("memory", "1e9", "", "ok 1000000000");
    row("memory", "none", "", "reject bad-number");
    row("util", "80 %", "ratio", "ok 0.8");
    row("util", "0.8", "ratio", "ok 0.8");
    row("util", "120 %", "ratio", "ok 1.2"); // a share above all of it can be measured
    row("util", "80", "ratio", "ok 80");
    row("latency", "300ms", "s", "ok 0.3");
    row("latency", "2", "s", "ok 2");
    row("latency", "2 parsecs", "s", "reject bad-number");
    row("rate", "5", "furlongs", "reject bad-unit");
    row("queue", "-3", "count", "ok -3");
    row("queue", "7", "count", "ok 7");
}

void VectorTest::samples() {
    QFETCH(QString, metric);
    QFETCH(QString, cell);
    QFETCH(QString, unit);
    const auto text = QString("resource,metric,time,value,unit\nhost/h,%1,2026-05-01T00:00:00Z,\"%2\",%3\n")
                          .arg(metric, cell, unit)
                          .toUtf8();
    check(verdict(ingest::read(table(text)), [](const model::Batch& batch) {
        return batch.samples.empty() || batch.samples[0].values.empty()
                   ? QString("gap")
                   : QString("ok %1").arg(batch.samples[0].values[0], 0, 'g', 12);
    }));
}

void VectorTest::moments_data() {
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* begin, const char* zone, const char* expected) {
        QTest::newRow((std::string(begin) + " " + zone).c_str()) << begin << zone << expected;
    };
    row("2026-07-01T22:00:00Z", "", "ok 2026-07-01T22:00:00Z");
    row("2026-07-01T22:00:00+02:00", "", "ok 2026-07-01T20:00:00Z");
    row("2026-07-01T22:00:00-0330", "", "ok 2026-07-02T01:30:00Z");
    row("2026-07-01 22:00", "Europe/Berlin", "ok 2026-07-01T20:00:00Z");
    row("2026-01-01 22:00", "Europe/Berlin", "ok 2026-01-01T21:00:00Z");
    row("2026-07-01 22:00", "America/New_York", "ok 2026-07-02T02:00:00Z");
    row("2026-07-01 22:00", "Asia/Kolkata", "ok 2026-07-01T16:30:00Z");
    row("2026-07-01 22:00", "Australia/Lord_Howe", "ok 2026-07-01T11:30:00Z");
    row("2026-07-01", "", "ok 2026-07-01T00:00:00Z");
    row("1751400000", "", "ok 2025-07-01T20:00:00Z");
    // Clocks that are put forward or back: the hour that is missing, and the hour that is there twice.
    row("2026-03-29 02:30", "Europe/Berlin", "told clock-change ok 2026-03-29T01:30:00Z");
    row("2026-10-25 02:30", "Europe/Berlin", "told clock-change ok 2026-10-25T00:30:00Z");
    row("2026-03-08 02:30", "America/New_York", "told clock-change ok 2026-03-08T07:30:00Z");
    row("2026-11-01 01:30", "America/New_York", "told clock-change ok 2026-11-01T05:30:00Z");
    row("2026-10-04 02:15", "Australia/Lord_Howe", "told clock-change ok 2026-10-03T15:45:00Z");
    row("2026-07-01 22:00", "Europe/Atlantis", "reject bad-zone");
    row("2026-02-30T00:00:00Z", "", "reject bad-time");
    row("2026-13-01", "", "reject bad-time");
    row("2026-07-01T25:00:00Z", "", "reject bad-time");
    row("2026-07-01T22:61:00Z", "", "reject bad-time");
    row("01/07/2026", "", "reject bad-time");
    row("07-01-26", "", "reject bad-time");
    row("tomorrow", "", "reject bad-time");
    row("2025-02-29", "", "reject bad-time");
    row("2028-02-29", "", "ok 2028-02-29T00:00:00Z");
}

void VectorTest::moments() {
    QFETCH(QString, begin);
    QFETCH(QString, zone);
    const auto text = QString("kind,title,begin,zone\nother,x,%1,%2\n").arg(begin, zone).toUtf8();
    check(verdict(ingest::read(table(text)), [](const model::Batch& batch) {
        return batch.events.empty() ? QString("nothing")
                                    : "ok " + QString::fromStdString(base::formatTime(batch.events[0].window.begin));
    }));
}

/// What the relations of a small fleet come to: how many there are, and how many problems name something loose.
void VectorTest::relations_data() {
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* rows, const char* expected) {
        QTest::newRow(name) << rows << expected;
    };
    row("as it should be", "workload/w,runs-on,host/h\n", "1");
    row("by its name alone", "w,runs-on,h\n", "1");
    row("on itself", "host/h,runs-on,host/h\n", "reject");
    row("a service that depends on itself", "service/s,depends-on,service/s\n", "reject");
    row("a circle of two", "service/s,depends-on,service/t\nservice/t,depends-on,service/s\n", "2");
    row("twice the same", "workload/w,runs-on,host/h\nworkload/w,runs-on,host/h\n", "1");
    row("moved within the file", "workload/w,runs-on,host/h\nworkload/w,runs-on,host/i\n", "1");
    row("to nobody", "workload/w,runs-on,host/x\n", "1 loose");
    row("of nobody", "workload/x,part-of,service/s\n", "1 loose");
    row("a kind that cannot be within", "workload/w,within,rack/r\n", "reject");
    row("a relation that there is not", "workload/w,likes,host/h\n", "reject");
    row("without an end", "workload/w,runs-on,\n", "reject");
    row("a service on a host", "service/s,runs-on,host/h\n", "reject");
    row("a workload part of a host", "workload/w,part-of,host/h\n", "reject");
    row("a zone within a host", "zone/z,within,host/h\n", "reject");
}

void VectorTest::relations() {
    QFETCH(QString, rows);
    const auto fleet =
        ingest::read(table("kind,name\nhost,h\nhost,i\nworkload,w\nservice,s\nservice,t\nrack,r\nzone,z\n"));
    const auto known = store::mergeBatch({}, *fleet).inventory;
    const auto batch = ingest::read(table("from,relation,to\n" + rows.toUtf8()));
    if (!batch) return check("refuse");
    if (batch->accounting.rejected > 0) return check("reject");
    base::Problems problems;
    const auto named = model::settleNames(*batch, known, {}, problems);
    const auto merged = store::mergeBatch(known, named.batch ? *named.batch : *batch);
    if (merged.accounting.rejected > 0) return check("reject");
    const bool loose = std::any_of(merged.problems.begin(), merged.problems.end(),
                                   [](const auto& problem) { return problem.code == "dangling-reference"; });
    check(QString::number(merged.inventory.relations().size()) + (loose ? " loose" : ""));
}

QTEST_GUILESS_MAIN(VectorTest)
#include "vector_test.moc"
