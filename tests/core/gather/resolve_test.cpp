#include "core/gather/batch_view.h"
#include "core/gather/fake_server.h"
#include "gather/gatherer.h"
#include "gather/resolve.h"

#include <QElapsedTimer>
#include <QtTest>
#include <filesystem>

#include <dlfcn.h>
#include <netdb.h>
#include <thread>

using namespace penumbra;
using namespace std::chrono_literals;
using test::wallTime;

/// Stands before the system's, for the libraries too: names that end in ".slow" take three seconds, and are this
/// machine.
extern "C" int getaddrinfo(const char* host, const char* port, const addrinfo* hints, addrinfo** out) {
    using Real = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto real = reinterpret_cast<Real>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    const bool slow = host != nullptr && std::string_view(host).ends_with(".slow");
    if (slow && hints != nullptr && (hints->ai_flags & AI_NUMERICHOST) != 0) return EAI_NONAME;
    if (slow) std::this_thread::sleep_for(3s);
    return real(slow ? "127.0.0.1" : host, port, hints, out);
}

/// Names are looked up by whom nobody has to wait for.
class ResolveTest final : public QObject {
    Q_OBJECT

private slots:
    void findsAddresses();
    void endsWithTheDeadline();
    void stoppingWaitsForNoName_data();
    void stoppingWaitsForNoName();
};

void ResolveTest::findsAddresses() {
    const auto digits = gather::resolve("127.0.0.1", "80", base::Deadline(1s), {});
    QVERIFY(digits && digits->size() == 1);
    QCOMPARE((*digits)[0].text(), std::string("127.0.0.1"));
    QCOMPARE((*gather::resolve("::1", "80", base::Deadline(1s), {}))[0].text(), std::string("::1"));
    if (std::filesystem::exists("/etc/hosts")) // a bare chroot has none
        QVERIFY(gather::resolve("localhost", "80", base::Deadline(5s), {}).has_value());
    const auto slow = gather::resolve("db.slow", "80", base::Deadline(20s), {});
    QVERIFY2(slow, slow ? "" : slow.error().text.c_str());
    QCOMPARE((*slow)[0].text(), std::string("127.0.0.1"));
    QVERIFY(!gather::resolve("no such name", "80", base::Deadline(20s), {}));
}

void ResolveTest::endsWithTheDeadline() {
    QElapsedTimer timer;
    timer.start();
    const auto late = gather::resolve("db.slow", "80", base::Deadline(300ms), {});
    QVERIFY(!late && late.error().text.find("in time") != std::string::npos);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void ResolveTest::stoppingWaitsForNoName_data() {
    QTest::addColumn<QString>("gatherer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("stream") << "redis"
                            << "address"
                            << "db.slow:6379";
    QTest::newRow("libpq") << "postgresql"
                           << "address"
                           << "db.slow:5432";
    QTest::newRow("curl") << "alertmanager"
                          << "url"
                          << "http://db.slow:9093";
}

void ResolveTest::stoppingWaitsForNoName() {
    QFETCH(QString, gatherer);
    QFETCH(QString, key);
    QFETCH(QString, value);
    gather::Source source{"one", gatherer.toStdString(), {{key.toStdString(), value.toStdString()}}};
    auto connection = gather::connect(source);
    QVERIFY2(connection, connection ? "" : connection.error().text.c_str());
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    QElapsedTimer timer;
    std::thread stopper([&] {
        std::this_thread::sleep_for(300ms);
        timer.start();
        stop.request_stop();
    });
    const auto batch = (*connection)->gather({wallTime(), {}}, run);
    stopper.join();
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, base::ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "resolve_test.moc"
