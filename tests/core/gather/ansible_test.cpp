#include "core/gather/lab.h"
#include "gather/gatherer.h"
#include "stopping.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace penumbra;

namespace {

QStringList names(const model::Batch& batch) {
    QStringList out;
    for (const auto& resource : batch.resources) out << QString::fromStdString(resource.id.text());
    out.sort();
    return out;
}

qsizetype told(const model::Batch& batch, const char* code) {
    return std::count_if(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
}

} // namespace

/// Ansible asks this machine by its local connection, and one that nobody answers for.
class AnsibleTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void factsAreThoseOfTheMachine();
    void packagesAreThoseOfDpkg();
    void unreachableHostsAreNamed();
    void onlyFlaggedHostsAreAsked();
    void manyHostsAreAskedThroughAFile();
    void faultsAreNamed();
    void stopsSoon();

private:
    base::Result<model::Batch> gatherWith(base::ParamTexts more, std::vector<model::ResourceId> only = {},
                                          const base::Run& run = {}) {
        more.try_emplace("inventory", m_folder.filePath("inventory.ini").toStdString());
        gather::Ask ask;
        ask.now = base::fromMillis(1'800'000'000'000);
        ask.only = std::move(only);
        return gather::gather({"fleet", "ansible", more}, ask, run);
    }

    QTemporaryDir m_folder;
};

void AnsibleTest::initTestCase() {
    QFile file(m_folder.filePath("inventory.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[here]\nfirst ansible_connection=local\nsecond ansible_connection=local\n"
               "[away]\nlost ansible_host=127.0.0.1 ansible_port=9\n");
}

void AnsibleTest::init() {
    const bool any = QStandardPaths::findExecutable("ansible").isEmpty();
    if (any && !QStringList{"faultsAreNamed", "manyHostsAreAskedThroughAFile"}.contains(QTest::currentTestFunction()))
        QSKIP("Install ansible-core for this test.");
}

void AnsibleTest::factsAreThoseOfTheMachine() {
    const auto batch = gatherWith({{"pattern", "here"}});
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(names(*batch), (QStringList{"host/first", "host/second"}));
    QVERIFY(batch->complete);
    QCOMPARE(batch->accounting.rejected, 0);
    QFile memory("/proc/meminfo");
    QVERIFY(memory.open(QIODevice::ReadOnly));
    const auto kibi =
        QRegularExpression("MemTotal:\\s+(\\d+)").match(QString::fromUtf8(memory.readAll())).captured(1).toLongLong();
    const auto processors = test::output("getconf", {"_NPROCESSORS_ONLN"}).trimmed().toLongLong();
    QFile machine("/etc/machine-id");
    for (const auto& host : batch->resources) {
        QCOMPARE(host.capacity.at(model::kCpu), processors * 1000);
        QCOMPARE(host.capacity.at(model::kMemory), kibi / 1024 << 20);
        QVERIFY(!host.attributes.at("os").value.empty());
        if (machine.open(QIODevice::ReadOnly))
            if (const auto id = machine.readAll().trimmed(); !id.isEmpty())
                QCOMPARE(host.attributes.at("id.machine").value, id.toStdString());
        machine.close();
    }
}

void AnsibleTest::packagesAreThoseOfDpkg() {
    if (QStandardPaths::findExecutable("dpkg-query").isEmpty()) QSKIP("This machine has no dpkg.");
    const auto batch = gatherWith({{"pattern", "first"}, {"packages", "true"}});
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QMap<QString, QStringList> listed;
    for (const auto& line :
         QString::fromUtf8(test::output("dpkg-query", {"-W", "-f", "${db:Status-Abbrev}|${Package}|${Version}\n"}))
             .split('\n'))
        if (line.startsWith("ii")) listed[line.section('|', 1, 1)] << line.section('|', 2, 2);
    QCOMPARE(static_cast<qsizetype>(batch->configItems.size()), listed.size());
    for (const auto& item : batch->configItems) {
        QCOMPARE(item.resource.text(), std::string("host/first"));
        auto versions = listed.value(QString::fromStdString(item.key).mid(8));
        versions.removeDuplicates();
        versions.sort();
        QCOMPARE(QString::fromStdString(item.value), versions.join(", "));
    }
}

void AnsibleTest::unreachableHostsAreNamed() {
    if (QStandardPaths::findExecutable("ssh").isEmpty()) QSKIP("Install openssh-client for this test.");
    const auto batch = gatherWith({{"connect-limit", "2s"}});
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(names(*batch), (QStringList{"host/first", "host/second"}));
    QVERIFY(!batch->complete); // so that the lost one does not end
    QCOMPARE(told(*batch, "no-facts"), 1);
    for (const auto& problem : batch->problems)
        if (problem.code == "no-facts") {
            QCOMPARE(problem.severity, base::Severity::Warning);
            QVERIFY2(problem.text.find("'lost'") != std::string::npos, problem.text.c_str());
        }
}

void AnsibleTest::onlyFlaggedHostsAreAsked() {
    QVERIFY(gather::gatherers().find("ansible")->targeted);
    const auto one = gatherWith({}, {model::ResourceId("host/second")});
    QVERIFY2(one.has_value(), one ? "" : one.error().text.c_str());
    QCOMPARE(names(*one), QStringList{"host/second"});
    QVERIFY(!one->complete);
    const auto none = gatherWith({}, {model::ResourceId("host/nobody")});
    QVERIFY(none.has_value());
    QCOMPARE(told(*none, "unknown-host"), 1);
    for (const char* odd : {"host/@/etc/passwd", "host/*", "host/!first", "host/-v", "host/a:b"}) {
        const auto batch = gatherWith({}, {model::ResourceId(odd)});
        QVERIFY(batch.has_value());
        QVERIFY2(batch->resources.empty(), odd);
        QCOMPARE(told(*batch, "odd-name"), 1);
    }
}

/// More names than one argument of a program may hold.
void AnsibleTest::manyHostsAreAskedThroughAFile() {
    QFile program(m_folder.filePath("ansible.sh"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nfor word; do case \"$word\" in --limit=@*) cp \"${word#--limit=@}\" \"$0.hosts\"; "
                  "printf %s \"${word#--limit=@}\" > \"$0.path\";; esac; done\necho 'web-00000 | SUCCESS => {'\n"
                  "echo '\"ansible_facts\": {\"ansible_hostname\": \"web-00000\"}}'\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    std::vector<model::ResourceId> hosts;
    std::string expected;
    for (int i = 0; i < 20'000; ++i) {
        const auto name = fmt::format("web-{:05}.some-datacentre.example.com", i);
        hosts.push_back(model::makeId(model::ResourceKind::Host, name));
        expected += (i > 0 ? "\n" : "") + name;
    }
    const auto path = program.fileName().toStdString();
    const auto batch = gatherWith({{"program", path}}, hosts);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QFile asked(program.fileName() + ".hosts"), where(program.fileName() + ".path");
    QVERIFY(asked.open(QIODevice::ReadOnly) && where.open(QIODevice::ReadOnly));
    QVERIFY(asked.readAll().toStdString() == expected);
    QVERIFY(!QFile::exists(QString::fromUtf8(where.readAll())));
}

void AnsibleTest::faultsAreNamed() {
    const auto says = [&](const base::ParamTexts& params, const char* text) {
        const auto batch = gatherWith(params);
        if (batch) return false;
        if (batch.error().text.find(text) != std::string::npos) return true;
        qWarning("%s", batch.error().text.c_str());
        return false;
    };
    QVERIFY(says({{"program", "/no/such/ansible"}}, "Install ansible-core"));
    QVERIFY(says({{"program", "/bin/false"}}, "status 1"));
    QVERIFY(says({{"program", "/bin/true"}}, "No host of the inventory"));
    if (QStandardPaths::findExecutable("ansible").isEmpty()) return;
    QVERIFY(says({{"inventory", m_folder.filePath("none.ini").toStdString()}}, "No host of the inventory"));
    QVERIFY(says({{"pattern", "nobody"}}, "nobody"));
    QVERIFY(says({{"pattern", "--version"}}, "--version")); // no option
}

void AnsibleTest::stopsSoon() {
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(400), [&](const base::Run& run) {
        return gatherWith({{"pattern", "here"}}, {}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(AnsibleTest)
#include "ansible_test.moc"
