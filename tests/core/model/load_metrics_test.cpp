#include "model/load_metrics.h"

#include <QtTest>

using namespace penumbra::model;
using penumbra::base::Unit;

/// What a metric says of the work that a resource does is read from its name and unit.
class LoadMetricsTest final : public QObject {
    Q_OBJECT
private slots:
    void namesHaveRoles() {
        for (const char* rate : {"requests", "http_requests_per_second", "rps", "QPS", "redis-commands", "whatever"})
            QVERIFY2(roleOf(rate, Unit::PerSecond) == MetricRole::Rate, rate);
        for (const char* depth : {"queue_depth", "requests_in_flight", "connections", "haproxy.current_sessions"})
            QVERIFY2(roleOf(depth, Unit::Count) == MetricRole::InFlight, depth);
        QVERIFY(roleOf("request_latency", Unit::Seconds) == MetricRole::Latency);
        QVERIFY(roleOf("service_time", Unit::Seconds) == MetricRole::ServiceTime);
        for (const char* none : {"cpu", "temperature", "pods", "drops"})
            QVERIFY2(roleOf(none, Unit::Count) == MetricRole::None, none);
        QVERIFY(roleOf("cpu_requests", Unit::MilliCores) == MetricRole::None);
    }
};

QTEST_APPLESS_MAIN(LoadMetricsTest)
#include "load_metrics_test.moc"
