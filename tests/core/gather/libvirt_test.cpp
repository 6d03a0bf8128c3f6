#include "core/gather/lab.h"
#include "gather/gatherer.h"
#include "stopping.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace penumbra;

namespace {

constexpr const char* kDomain =
    "<domain type='test'><name>%1</name><uuid>00000000-0000-4000-8000-0000000000%4</uuid><memory "
    "unit='MiB'>%2</memory><vcpu>%3</vcpu>"
    "<os><type arch='x86_64'>hvm</type></os></domain>";

base::Result<model::Batch> gatherFrom(const QString& uri, std::int64_t millis = 1'800'000'000'000) {
    return gather::gather({"kvm", "libvirt", {{"uri", uri.toStdString()}}}, {base::fromMillis(millis), {}}, {});
}

QStringList names(const model::Batch& batch, model::ResourceKind kind) {
    QStringList out;
    for (const auto& resource : batch.resources)
        if (resource.kind == kind) out << QString::fromStdString(resource.name);
    out.sort();
    return out;
}

const model::StatedResource* withName(const model::Batch& batch, const QString& name) {
    for (const auto& resource : batch.resources)
        if (resource.name == name.toStdString()) return &resource;
    return nullptr;
}

QString virsh(const QString& uri, const QStringList& words) {
    return QString::fromUtf8(test::output("virsh", QStringList{"-q", "-r", "-c", uri} + words)).trimmed();
}

/// "CPU(s):  16" of what virsh prints.
qint64 figure(const QString& text, const QString& title) {
    const auto found =
        QRegularExpression("^" + QRegularExpression::escape(title) + ":\\s+(\\d+)", QRegularExpression::MultilineOption)
            .match(text);
    return found.hasMatch() ? found.captured(1).toLongLong() : -1;
}

} // namespace

/// The machine and its domains by the library, beside what virsh says of them. libvirt's own test driver plays them.
class LibvirtTest final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithVirsh_data();
    void agreesWithVirsh();
    void faultsAreNamed();
    void stopsSoon();

private:
    QTemporaryDir m_folder;
};

void LibvirtTest::agreesWithVirsh_data() {
    QTest::addColumn<QString>("uri");
    QTest::newRow("default") << "test:///default";
    QFile file(m_folder.filePath("node.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString domains;
    for (int i = 1; i <= 40; ++i)
        domains += QString(kDomain).arg(QString("web-%1").arg(i)).arg(256 * i).arg(1 + i % 8).arg(i, 2, 10, QChar('0'));
    file.write(("<node><cpu><mhz>2400</mhz><model>x86_64</model><active>32</active><nodes>2</nodes><sockets>1</sockets>"
                "<cores>8</cores><threads>2</threads></cpu><memory>134217728</memory>" +
                domains + "</node>")
                   .toUtf8());
    QTest::newRow("forty") << "test://" + file.fileName();
}

void LibvirtTest::agreesWithVirsh() {
    if (QStandardPaths::findExecutable("virsh").isEmpty()) QSKIP("Install libvirt-clients for this test.");
    QFETCH(QString, uri);
    const auto batch = gatherFrom(uri);
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->complete);
    QCOMPARE(batch->accounting.rejected, 0);
    auto listed = virsh(uri, {"list", "--all", "--name"}).split('\n', Qt::SkipEmptyParts);
    for (auto& name : listed) name = name.trimmed();
    listed.sort();
    QCOMPARE(names(*batch, model::ResourceKind::Workload), listed);
    const auto host = virsh(uri, {"hostname"});
    QCOMPARE(names(*batch, model::ResourceKind::Host), QStringList{host});
    const auto node = virsh(uri, {"nodeinfo"});
    QCOMPARE(withName(*batch, host)->capacity.at(model::kCpu), figure(node, "CPU(s)") * 1000);
    QCOMPARE(withName(*batch, host)->capacity.at(model::kMemory), figure(node, "Memory size") * 1024);
    for (const auto& name : listed) {
        const auto info = virsh(uri, {"dominfo", name});
        const auto* domain = withName(*batch, name);
        QCOMPARE(domain->request.at(model::kCpu), figure(info, "CPU(s)") * 1000);
        QCOMPARE(domain->request.at(model::kMemory), figure(info, "Max memory") * 1024);
        QCOMPARE(QString::fromStdString(domain->attributes.at("id.uuid").value), virsh(uri, {"domuuid", name}));
        QCOMPARE(domain->attributes.at("state").value, std::string("running"));
    }
    QCOMPARE(static_cast<qsizetype>(batch->relations.size()), listed.size());
    const auto pools = virsh(uri, {"pool-list", "--all", "--name"}).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(names(*batch, model::ResourceKind::Datastore).size(), pools.size());
}

void LibvirtTest::faultsAreNamed() {
    for (const char* uri :
         {"test:///no/such/file.xml", "nonsense:///x", "http://127.0.0.1:9", "qemu+tcp://127.0.0.1:9/system"}) {
        const auto batch = gatherFrom(uri);
        QVERIFY(!batch);
        QVERIFY2(batch.error().text.find("libvirt does not open") != std::string::npos, batch.error().text.c_str());
    }
}

/// A machine that accepts the connection and then says nothing.
void LibvirtTest::stopsSoon() {
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QVERIFY(::bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(listener, 8) == 0 &&
            ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    const auto uri = QString("qemu+tcp://127.0.0.1:%1/system").arg(ntohs(address.sin_port));
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(300), [&](const base::Run& run) {
        return gather::gather({"kvm", "libvirt", {{"uri", uri.toStdString()}}}, {base::fromMillis(0), {}}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    ::close(listener);
}

QTEST_GUILESS_MAIN(LibvirtTest)
#include "libvirt_test.moc"
