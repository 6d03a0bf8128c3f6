#include "core/gather/batch_view.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace penumbra;
using test::wallTime;

/// dpkg's books: private ones, into which real packages are installed.
class PackagesTest final : public QObject {
    Q_OBJECT

private slots:
    void wrongPlacesAreNamed();
    void filesAreRead_data();
    void filesAreRead();
    void aRealChangeIsTheOnlyOne();
    void theMachineItselfIsAsked();

private:
    /// Builds and installs a package of that version into the private books.
    bool install(const QString& name, const QString& version);
    bool dpkg(const QStringList& words) {
        return !test::output("dpkg", QStringList{"--admindir=" + m_folder.filePath("admin"),
                                                 "--instdir=" + m_folder.filePath("root"),
                                                 "--force-not-root,script-chrootless", "--log=/dev/null"} +
                                         words)
                    .isNull();
    }

    QTemporaryDir m_folder;
};

bool PackagesTest::install(const QString& name, const QString& version) {
    const auto tree = m_folder.filePath(name + version);
    if (!QDir().mkpath(tree + "/DEBIAN")) return false;
    QFile control(tree + "/DEBIAN/control");
    if (!control.open(QIODevice::WriteOnly)) return false;
    control.write(QString("Package: %1\nVersion: %2\nArchitecture: all\nMaintainer: Nobody <nobody@example.org>\n"
                          "Description: a package\n")
                      .arg(name, version)
                      .toUtf8());
    control.close();
    QFile::setPermissions(tree + "/DEBIAN", QFile::permissions(tree + "/DEBIAN") | QFile::ReadOther | QFile::ExeOther);
    const auto package = m_folder.filePath(name + ".deb");
    return !test::output("dpkg-deb", {"--root-owner-group", "--build", tree, package}).isNull() &&
           dpkg({"--install", package});
}

void PackagesTest::wrongPlacesAreNamed() {
    const auto none =
        gather::gather({"p", "packages", {{"host", "web-01"}, {"file", "/nonexistent/list"}}}, {wallTime(), {}}, {});
    QVERIFY(!none && none.error().text.find("/nonexistent/list") != std::string::npos);
    const auto both = gather::connect({"p", "packages", {{"host", "web-01"}, {"file", "/a"}, {"admindir", "/b"}}});
    QVERIFY(!both && both.error().text.find("admindir") != std::string::npos);
    const auto books =
        gather::gather({"p", "packages", {{"host", "web-01"}, {"admindir", "/nonexistent"}}}, {wallTime(), {}}, {});
    QVERIFY(!books);
}

void PackagesTest::filesAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("table") << "libc6:amd64\t2.36-9+deb12u1\nadduser\t3.134\n"
                           << "package.adduser=3.134 package.libc6:amd64=2.36-9+deb12u1";
    QTest::newRow("with states") << "a1\t1:2.0~rc1\tinstalled\nb1\t1\tconfig-files\n"
                                 << "package.a1=1:2.0~rc1";
    QTest::newRow("status file")
        << "Package: a1\nStatus: install ok installed\nVersion: 1.0\nDescription: x\n Version: 2\n\n"
           "Package: b1\nStatus: deinstall ok config-files\nVersion: 1\n"
        << "package.a1=1.0";
    QTest::newRow("page") << "<html>Login</html>"
                          << "no installed package";
    QTest::newRow("empty") << ""
                           << "no installed package";
    QTest::newRow("bytes") << "a1\t1.0\n\tx\nQ\t1\nb1\t\x01\n"
                           << "package.a1=1.0";
}

void PackagesTest::filesAreRead() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFile file(m_folder.filePath("list"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const auto batch =
        gather::gather({"p", "packages", {{"host", "web-01.example.org"}, {"file", file.fileName().toStdString()}}},
                       {wallTime(), {}}, {});
    if (!batch) {
        QVERIFY2(batch.error().text.find(expected.toStdString()) != std::string::npos, batch.error().text.c_str());
        return;
    }
    QString said;
    for (const auto& item : batch->configItems) {
        QCOMPARE(item.resource.text(), std::string("host/web-01.example.org"));
        said += (said.isEmpty() ? "" : " ") + QString::fromStdString(item.key + "=" + item.value);
    }
    auto words = said.split(' ');
    words.sort();
    QCOMPARE(words.join(' '), expected);
}

void PackagesTest::aRealChangeIsTheOnlyOne() {
    if (QStandardPaths::findExecutable("dpkg-deb").isEmpty()) QSKIP("There is no dpkg-deb; Debian's package is dpkg.");
    for (const char* part : {"admin/updates", "admin/info", "admin/triggers", "root"})
        QVERIFY(QDir(m_folder.path()).mkpath(part));
    for (const char* file : {"admin/status", "admin/available"})
        QVERIFY(QFile(m_folder.filePath(file)).open(QIODevice::WriteOnly));
    for (int i = 0; i < 5; ++i) QVERIFY(install(QString("tool-%1").arg(i), "1.0-1"));
    gather::Source source{
        "p", "packages", {{"host", "web-01"}, {"admindir", m_folder.filePath("admin").toStdString()}}};
    auto connection = gather::connect(source);
    const auto before = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(before, before ? "" : before.error().text.c_str());
    QCOMPARE(before->configItems.size(), std::size_t(5));
    const auto same = (*connection)->gather({wallTime(), before->cursor}, {});
    QVERIFY(test::changedConfig(*before, *same).empty() && same->events.empty());
    QVERIFY(install("tool-1", "1.1-1"));
    const auto after = (*connection)->gather({wallTime(), same->cursor}, {});
    QVERIFY2(after, after ? "" : after.error().text.c_str());
    const std::map<std::string, std::string> upgraded{{"host/web-01 package.tool-1", "1.1-1"}};
    QCOMPARE(test::changedConfig(*before, *after), upgraded);
    QCOMPARE(after->events.size(), std::size_t(1));
    QCOMPARE(after->events[0].evidence, std::vector<std::string>{"package.tool-1: 1.0-1 -> 1.1-1"});
    QVERIFY(install("tool-9", "0.1"));
    QVERIFY(dpkg({"--purge", "tool-3"}));
    const auto last = gather::gather(source, {wallTime(), after->cursor}, {}); // as another process
    const std::map<std::string, std::string> others{{"host/web-01 package.tool-3", ""},
                                                    {"host/web-01 package.tool-9", "0.1"}};
    QCOMPARE(test::changedConfig(*after, *last), others);
}

void PackagesTest::theMachineItselfIsAsked() {
    if (QStandardPaths::findExecutable("dpkg-query").isEmpty())
        QSKIP("There is no dpkg-query; Debian's package is dpkg.");
    const auto batch = gather::gather({"p", "packages", {{"host", "here"}}}, {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto own =
        QString(test::output("dpkg-query", {"-W", "-f", "${db:Status-Status}\\n"})).count("installed\n") -
        QString(test::output("dpkg-query", {"-W", "-f", "${db:Status-Status}\\n"})).count("not-installed\n");
    QCOMPARE(static_cast<qsizetype>(batch->configItems.size()), own);
    QVERIFY(test::configOf(*batch).contains("host/here package.dpkg"));
    qInfo("%zu packages", batch->configItems.size());
}

QTEST_GUILESS_MAIN(PackagesTest)
#include "packages_test.moc"
