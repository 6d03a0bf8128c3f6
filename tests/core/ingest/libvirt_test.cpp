#include "core/ingest/batch_probe.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr const char* kSurvey =
    "<libvirt><node name='kvm-1' cpus='8' memory='16777216' model='x86_64' mhz='2400' sockets='1' cores='4' "
    "threads='2'/>"
    "<capabilities><host><uuid>4C4C4544-0042</uuid></host></capabilities>"
    "<stats uuid='u1' state='1' vcpus='2' memory='2097152' maximum='4194304' cputime='5000000000'>"
    "<p n='balloon.available' v='4000000'/><p n='balloon.usable' v='1000000'/><p n='balloon.rss' v='9'/>"
    "<p n='block.count' v='2'/><p n='block.0.capacity' v='1000'/><p n='block.1.capacity' v='500'/>"
    "<p n='block.0.allocation' v='70'/><p n='net.0.rx.bytes' v='11'/><p n='net.0.tx.bytes' v='22'/></stats>"
    "<domain type='kvm'><name>on</name><uuid>u1</uuid><memory unit='KiB'>4194304</memory>"
    "<currentMemory unit='KiB'>2097152</currentMemory><vcpu current='2'>4</vcpu></domain>"
    "<stats uuid='u2' state='5' vcpus='1' memory='1' maximum='1' cputime='7'/>"
    "<domain type='kvm'><name>off</name><uuid>u2</uuid><memory unit='GiB'>1</memory><vcpu>1</vcpu></domain>"
    "<pool name='images' capacity='1000' allocation='400' state='2'/></libvirt>";

double sampleOf(const model::Batch& batch, const char* id, const char* metric) {
    for (const auto& samples : batch.samples)
        if (samples.key.resource.text() == id && samples.key.metric == metric) return samples.values.at(0);
    return -1;
}

} // namespace

/// Definitions of domains and what a survey says of them.
class LibvirtReaderTest final : public QObject {
    Q_OBJECT

private slots:
    void surveysSayWhatIsUsed();
    void definitionsMayFollowOneAnother();
    void badOnesAreNamed();
};

void LibvirtReaderTest::surveysSayWhatIsUsed() {
    const auto batch = readAs("libvirt", kSurvey, "kvm");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    const auto *host = find(*batch, "host/kvm-1"), *on = find(*batch, "workload/on"),
               *off = find(*batch, "workload/off");
    QVERIFY(host && on && off);
    QCOMPARE(host->capacity.at(model::kMemory), std::int64_t{16} << 30);
    QCOMPARE(attribute(*batch, "host/kvm-1", "id.uuid"), QString("4c4c4544-0042"));
    QCOMPARE(on->request.at(model::kCpu), 2000);
    QCOMPARE(on->request.at(model::kMemory), std::int64_t{4} << 30);
    QCOMPARE(on->request.at(model::kDisk), 1500);
    QCOMPARE(off->request.at(model::kCpu), 0);
    QCOMPARE(attribute(*batch, "workload/off", "state"), QString("shut off"));
    QCOMPARE(sampleOf(*batch, "workload/on", "cpu_seconds_total"), 5.0);
    QCOMPARE(sampleOf(*batch, "workload/on", "memory"), 3'000'000.0 * 1024);
    QCOMPARE(sampleOf(*batch, "workload/on", "disk"), 70.0);
    QCOMPARE(sampleOf(*batch, "workload/on", "network_total"), 33.0);
    QCOMPARE(sampleOf(*batch, "workload/off", "memory"), -1.0);
    QCOMPARE(sampleOf(*batch, "datastore/kvm-1/images", "disk"), 400.0);
    QVERIFY(related(*batch, "workload/on", model::RelationKind::RunsOn, "host/kvm-1"));
}

void LibvirtReaderTest::definitionsMayFollowOneAnother() {
    const std::string text = "<domain type='kvm' id='1'>\n<name>a</name><memory>1024</memory><vcpu>1</vcpu></domain>\n"
                             "<domain type='kvm'><name>b</name><memory unit='MB'>3</memory><vcpu>2</vcpu></domain>\n";
    const auto* reader = ingest::findReader(text, "x.xml");
    QVERIFY(reader);
    QCOMPARE(reader->id, "libvirt");
    const auto batch = readAs("libvirt", text, "x.xml");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(find(*batch, "workload/a")->request.at(model::kMemory), std::int64_t{1} << 20);
    QCOMPARE(find(*batch, "workload/b")->request.at(model::kMemory), 3'000'000);
    QVERIFY(batch->relations.empty());
}

void LibvirtReaderTest::badOnesAreNamed() {
    QVERIFY(!readAs("libvirt", "<domain><name>", "x.xml"));
    QVERIFY(!readAs("libvirt", "<network><name>a</name></network>", "x.xml"));
    for (const char* text : {"<domain><vcpu>1</vcpu></domain>", "<domain><name>a</name><vcpu>1</vcpu></domain>",
                             "<domain><name>a</name><memory unit='parsec'>1</memory><vcpu>1</vcpu></domain>",
                             "<domain><name>a</name><memory>1</memory><vcpu>-1</vcpu></domain>"}) {
        const auto batch = readAs("libvirt", text, "x.xml");
        QVERIFY2(batch.has_value(), text);
        QCOMPARE(batch->accounting.rejected, 1);
        QVERIFY(batch->resources.empty());
    }
}

QTEST_GUILESS_MAIN(LibvirtReaderTest)
#include "libvirt_test.moc"
