#include "app/program.h"
#include "core/gather/lab.h"
#include "schema.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace penumbra;
using test::cli;

namespace {

QString at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate); }

QStringList configuration(const test::Ending& comparison) {
    QStringList out;
    for (const auto& one : comparison.json()["configuration"].toArray()) {
        const auto row = one.toObject();
        out << QString("%1 %2: %3 -> %4")
                   .arg(row["resource"].toString(), row["key"].toString(), row["before"].toString(),
                        row["after"].toString());
    }
    out.sort();
    return out;
}

} // namespace

/// A scheduled change of a real Redis and of real packages: a baseline before it, though the program ends in between,
/// and afterwards exactly what was changed.
class BaselineTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theComparisonIsExactlyWhatWasChanged();

private:
    bool dpkg(const QStringList& words) const {
        return !test::output("dpkg", QStringList{"--admindir=" + m_folder.filePath("admin"),
                                                 "--instdir=" + m_folder.filePath("root"),
                                                 "--force-not-root,script-chrootless", "--log=/dev/null"} +
                                         words)
                    .isNull();
    }
    bool install(const QString& name, const QString& version) const;
    bool addSource(const QString& name, const QString& gatherer, const QJsonObject& params) const;
    QByteArray redis(const QStringList& words) const {
        return test::output("redis-cli", QStringList{"-p", QString::number(m_port)} + words).trimmed();
    }
    test::Ending watch(const QString& length) const { return cli({"watch", "-w", m_workspace, "--for", length}); }

    QTemporaryDir m_folder;
    test::Daemon m_redis;
    QString m_workspace;
    int m_port = 0;
};

bool BaselineTest::install(const QString& name, const QString& version) const {
    const auto tree = m_folder.filePath(name + version);
    if (!QDir().mkpath(tree + "/DEBIAN")) return false;
    const auto control = QString("Package: %1\nVersion: %2\nArchitecture: all\nMaintainer: Nobody "
                                 "<nobody@example.org>\nDescription: a package\n")
                             .arg(name, version);
    if (!test::writeFile(tree + "/DEBIAN/control", control.toUtf8())) return false;
    QFile::setPermissions(tree + "/DEBIAN", QFile::permissions(tree + "/DEBIAN") | QFile::ReadOther | QFile::ExeOther);
    const auto package = m_folder.filePath(name + ".deb");
    return !test::output("dpkg-deb", {"--root-owner-group", "--build", tree, package}).isNull() &&
           dpkg({"--install", package});
}

bool BaselineTest::addSource(const QString& name, const QString& gatherer, const QJsonObject& params) const {
    const QJsonObject source{
        {"penumbra", "source"}, {"format", 1},
        {"name", name},         {"gatherer", gatherer},
        {"params", params},     {"sampling", QJsonObject{{"shortest", "1s"}, {"longest", "1h"}, {"lead", "12s"}}}};
    const auto path = m_folder.filePath(name + ".json");
    return test::writeFile(path, QJsonDocument(source).toJson()) &&
           cli({"sources", "-w", m_workspace, "--add", path}).code == 0;
}

void BaselineTest::initTestCase() {
    for (const char* program : {"redis-server", "redis-cli", "dpkg-deb"})
        if (!test::isInstalled(program)) QSKIP(qPrintable(QString("%1 is not installed.").arg(program)));
    m_workspace = m_folder.filePath("fleet.penumbra");
    m_port = test::freePort();
    QVERIFY(m_redis.start(
        "redis-server",
        {"--port", QString::number(m_port), "--bind", "127.0.0.1", "--save", "", "--dir", m_folder.path()},
        m_folder.filePath("redis.log")));
    QTRY_COMPARE(redis({"PING"}), QByteArray("PONG"));
    for (const char* part : {"admin/updates", "admin/info", "admin/triggers", "root"})
        QVERIFY(QDir(m_folder.path()).mkpath(part));
    for (const char* file : {"admin/status", "admin/available"}) QVERIFY(test::writeFile(m_folder.filePath(file), {}));
    for (int i = 0; i < 4; ++i) QVERIFY(install(QString("tool-%1").arg(i), "1.0-1"));
    QVERIFY(addSource("cache", "redis", {{"address", QString("127.0.0.1:%1").arg(m_port)}}));
    QVERIFY(addSource("packages", "packages", {{"host", "web-01"}, {"admindir", m_folder.filePath("admin")}}));
    QCOMPARE(watch("1s").code, 0);
}

void BaselineTest::theComparisonIsExactlyWhatWasChanged() {
    const auto begin = QDateTime::currentSecsSinceEpoch() + 16, end = begin + 4;
    const auto events = m_folder.filePath("events.csv");
    QVERIFY(test::writeFile(events, QString("id,kind,title,begin,end,resources\n"
                                            "release-7,release,Release 7,%1,%2,service/cache;host/web-01\n")
                                        .arg(at(begin), at(end))
                                        .toUtf8()));
    const auto imported = cli({"import", "-w", m_workspace, events});
    QVERIFY2(imported.code == 0, imported.err);
    // its lead has not begun: it is told to come back later
    QCOMPARE(cli({"compare", "-w", m_workspace, "--json"}).json()["baselines"].toArray().size(), 0);
    const auto before = watch("8s");
    QVERIFY2(before.code == 0, before.err);
    QVERIFY(QDateTime::currentSecsSinceEpoch() < begin);
    const auto kept = cli({"compare", "-w", m_workspace, "--json"}).json()["baselines"].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].toObject()["before"].toInt(), 2); // of both sources, and it has not begun
    QCOMPARE(kept[0].toObject()["after"].toInt(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() > begin, 20'000);
    QCOMPARE(redis({"CONFIG", "SET", "maxmemory", "64mb"}), QByteArray("OK"));
    QVERIFY(install("tool-1", "1.1-1"));
    QVERIFY(dpkg({"--purge", "tool-3"}));
    QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() > end, 20'000);
    const auto after = watch("3s");
    QVERIFY2(after.code == 0, after.err);
    QCOMPARE(cli({"compare", "-w", m_workspace, "--json"}).json()["baselines"].toArray()[0].toObject()["after"].toInt(),
             2);
    const auto id = kept[0].toObject()["event"].toString();
    const auto comparison = cli({"compare", "-w", m_workspace, id, "--json"});
    QVERIFY2(comparison.code == 0, comparison.err);
    const auto errors = schemaErrors(nlohmann::json::parse(comparison.out), "comparison");
    QVERIFY2(errors.empty(), errors.c_str());
    const auto watched = cli({"watch", "-w", m_workspace, "--for", "0s", "--json"});
    const auto broken = schemaErrors(nlohmann::json::parse(watched.out), "watch");
    QVERIFY2(broken.empty(), broken.c_str());
    const auto changed = configuration(comparison);
    QVERIFY2(changed.size() == 3, qPrintable(changed.join("\n")));
    QCOMPARE(changed[0], QString("host/web-01 package.tool-1: 1.0-1 -> 1.1-1"));
    QCOMPARE(changed[1], QString("host/web-01 package.tool-3: 1.0-1 -> "));
    QVERIFY2(changed[2].contains("maxmemory: 0 -> 67108864"), qPrintable(changed[2]));
    // what Redis may take is the memory that it offers
    const auto inventory = comparison.json()["inventory"].toArray();
    QCOMPARE(inventory.size(), 1);
    QCOMPARE(inventory[0].toObject()["after"].toString(), QString("67108864"));
    QVERIFY(comparison.json()["how"].toString().contains("before it began"));
}

QTEST_GUILESS_MAIN(BaselineTest)
#include "baseline_test.moc"
