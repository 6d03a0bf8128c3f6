#include "core/ingest/batch_probe.h"
#include "ingest/exposition/line.h"
#include "ingest/metrics/target.h"
#include "ingest/reader.h"
#include "model/identity.h"

#include <QtTest>

using namespace penumbra;
using test::find;
using test::series;
using test::told;

namespace {

base::Result<model::Batch> parse(const std::string& text, std::optional<base::Time> written = {}) {
    return ingest::read({"web.prom", text, base::fromMillis(1'800'000'000'000), {}, written}, "prometheus-text");
}

} // namespace

/// The text of exporters and what it says of hosts and workloads; values worked out by hand.
class ExpositionTest final : public QObject {
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void taken_data();
    void taken();
    void badMetricAlone();
    void textIsLax();
    void badLinesOfText();
    void cutOpenMetrics();
    void timesAndUnits();
    void whenLinesHaveNoTime();
    void targets_data();
    void targets();
    void hostOfNodeExporter();
    void disksOnce();
    void clusterState();
    void owners();
    void containers();
    void notNumbers();
    void conflict();
};

/// Each line breaks one rule of OpenMetrics 1.0; `line` is where.
void ExpositionTest::refused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const char* text, int line) { QTest::newRow(name) << QString(text) << line; };
    row("blank line", "a 1\n\n# EOF\n", 2);
    row("two blanks", "a  1\n# EOF\n", 1);
    row("tab", "a\t1\n# EOF\n", 1);
    row("comment", "# hello\n# EOF\n", 1);
    row("label twice", "a{b=\"1\",b=\"2\"} 1\n# EOF\n", 1);
    row("label begins with a digit", "a{1b=\"1\"} 1\n# EOF\n", 1);
    row("comma behind the labels", "a{b=\"1\",} 1\n# EOF\n", 1);
    row("underscore in a number", "a 1_000\n# EOF\n", 1);
    row("hexadecimal", "a 0x10\n# EOF\n", 1);
    row("counter without total", "# TYPE a counter\na 1\n# EOF\n", 2);
    row("unit is no end of the name", "# TYPE a_b gauge\n# UNIT a_b c\na_b 1\n# EOF\n", 1);
    row("type behind a sample", "a 1\n# TYPE a gauge\n# EOF\n", 2);
    row("family twice", "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\n# TYPE a gauge\na 2\n# EOF\n", 5);
    row("names of two families", "# TYPE a counter\na_total 1\n# TYPE a_total gauge\na_total 1\n# EOF\n", 3);
    row("times go back", "# TYPE a gauge\na 1 5\na 1 4\n# EOF\n", 3);
    row("bucket without le", "# TYPE a histogram\na_bucket 1\n# EOF\n", 2);
    row("quantile beyond 1", "# TYPE a summary\na{quantile=\"1.5\"} 1\n# EOF\n", 2);
    row("exemplar of a gauge", "# TYPE a gauge\na 1 # {b=\"c\"} 1\n# EOF\n", 2);
    row("exemplar too long", ("# TYPE a counter\na_total 1 # {b=\"" + std::string(128, 'x') + "\"} 1\n# EOF\n").c_str(),
        2);
    row("behind the end", "a 1\n# EOF\n# EOF\n", 2);
}

void ExpositionTest::refused() {
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto batch = parse(text.toStdString());
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.starts_with("web.prom:" + std::to_string(line) + ": "), batch.error().text.c_str());
}

void ExpositionTest::taken_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<double>("value");
    QTest::newRow("exponent") << "a 1.5e3" << 1500.0;
    QTest::newRow("minus") << "a -2" << -2.0;
    QTest::newRow("plus") << "a +2" << 2.0;
    QTest::newRow("point at the end") << "a 2." << 2.0;
    QTest::newRow("point at the begin") << "a .5" << 0.5;
    QTest::newRow("empty labels") << "a{} 7" << 7.0;
    QTest::newRow("tiny") << "a 1e-400" << 0.0;
}

void ExpositionTest::taken() {
    QFETCH(QString, line);
    QFETCH(double, value);
    const auto batch = parse(line.toStdString() + "\n# EOF\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->samples.size(), 1U);
    QCOMPARE(batch->samples[0].values, std::vector<double>{value});
}

void ExpositionTest::badMetricAlone() {
    const auto batch =
        parse("# TYPE h histogram\n"
              "h_bucket{x=\"1\",le=\"1\"} 5\nh_bucket{x=\"1\",le=\"+Inf\"} 4\n"
              "h_bucket{x=\"2\",le=\"1\"} 4\nh_bucket{x=\"2\",le=\"+Inf\"} 4\nh_count{x=\"2\"} 4\nh_sum{x=\"2\"} 2\n"
              "# TYPE s summary\ns_sum -1\n# TYPE g gauge\ng -1\n# EOF\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->accounting.rejected, 3);
    QCOMPARE(batch->samples.size(), 5U);
    QCOMPARE(told(*batch, "bad-metric"), 2);
    QCOMPARE(QString::fromStdString(batch->problems[0].where), "web.prom:3");
    QVERIFY(series(*batch, "service/web", "g"));
}

void ExpositionTest::textIsLax() {
    const auto batch =
        parse("# a comment\n\n#TYPE\ta  counter\r\n\ta { b = \"x\\\\y\\\"z\\n\" , } \t 1\t1700000000123 \n"
              "{__name__=\"c\", d=\"e\"} 2 1700000000123\n{\"with.point\",d=\"e\"} 3 1700000000123\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->accounting.rejected, 0);
    const auto* a = series(*batch, "service/web", "a{b=\"x\\\\y\\\"z\\n\"}");
    QVERIFY(a);
    QCOMPARE(a->times, std::vector<std::int64_t>{1'700'000'000'123});
    QVERIFY(series(*batch, "service/web", "c{d=\"e\"}"));
    QVERIFY(series(*batch, "service/web", "with.point{d=\"e\"}"));
}

void ExpositionTest::badLinesOfText() {
    const auto batch = parse("a 1 1700000000000\nb{c=\"d} 1\ne 1 1.5\nf\ng x\nh{i=j} 1\nk 2 1700000000000\n");
    QVERIFY(batch);
    QCOMPARE(batch->accounting.rejected, 5);
    QCOMPARE(batch->samples.size(), 2U);
    QCOMPARE(QString::fromStdString(batch->problems[0].where), "web.prom:2");
}

/// Seconds must not be taken for milliseconds because the last line is missing.
void ExpositionTest::cutOpenMetrics() {
    const auto unknown = parse("# TYPE a unknown\na 1 1520430000\n");
    QVERIFY(!unknown);
    QVERIFY(unknown.error().text.starts_with("web.prom:1: "));
    const auto gauge = parse("# TYPE a gauge\na 1 1520430000\n");
    QVERIFY(gauge);
    QCOMPARE(told(*gauge, "old-time"), 1);
    QCOMPARE(told(*parse("# TYPE a gauge\na 1 1520430000000\n"), "old-time"), 0);
}

void ExpositionTest::timesAndUnits() {
    const auto batch =
        parse("# TYPE r_ratio gauge\n# UNIT r_ratio ratio\nr_ratio 0.5 1520430000.25\n# TYPE d_seconds counter\n"
              "d_seconds_total 1 1e9\n# TYPE m_bytes gauge\nm_bytes 1 1\n# TYPE n gauge\nn 1 12345678901234567890\n"
              "# EOF\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto* ratio = series(*batch, "service/web", "r_ratio");
    QVERIFY(ratio && ratio->unit == base::Unit::Ratio);
    QCOMPARE(ratio->times[0], 1'520'430'000'250);
    const auto* seconds = series(*batch, "service/web", "d_seconds_total");
    QVERIFY(seconds && seconds->unit == base::Unit::Seconds);
    QCOMPARE(seconds->times[0], 1'000'000'000'000);
    QVERIFY(series(*batch, "service/web", "m_bytes")->unit == base::Unit::Bytes);
    QCOMPARE(batch->accounting.rejected, 1);
    QCOMPARE(told(*batch, "bad-time"), 1);
    QCOMPARE(told(*batch, "counters"), 1);
}

/// The host's own clock in the scrape, else the time of the file, else now.
void ExpositionTest::whenLinesHaveNoTime() {
    const auto written = base::fromMillis(1'700'000'000'000);
    QCOMPARE(parse("a 1\nnode_time_seconds 1.6e9\n", written)->samples[0].times[0], 1'600'000'000'000);
    QCOMPARE(parse("a 1\n", written)->samples[0].times[0], 1'700'000'000'000);
    QCOMPARE(parse("a 1\n")->samples[0].times[0], 1'800'000'000'000);
    QCOMPARE(told(*parse("a 1\n"), "no-time"), 1);
    QCOMPARE(told(*parse("a 1 1700000000000\n"), "no-time"), 0);
}

void ExpositionTest::targets_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("metric");
    const auto row = [](const char* line, const char* resource, const char* metric) {
        QTest::newRow(line) << line << resource << metric;
    };
    row("up{instance=\"db-01:9100\",job=\"node\"}", "host/db-01", "up{job=\"node\",port=\"9100\"}");
    row("up{instance=\"db-01\",b=\"2\",a=\"1\"}", "host/db-01", "up{a=\"1\",b=\"2\"}");
    row("up{instance=\"[fe80::1]:9100\"}", "host/fe80::1", "up{instance=\"[fe80::1]:9100\"}");
    row("probe_success{instance=\"https://shop.example/cart\"}", "host/shop.example",
        "probe_success{instance=\"https://shop.example/cart\"}");
    row("redis_up{instance=\"db-01:6379\",port=\"x\"}", "host/db-01", "redis_up{instance=\"db-01:6379\",port=\"x\"}");
    row("kubelet_pods{node=\"n1\",instance=\"10.0.0.1:10250\"}", "host/n1",
        "kubelet_pods{instance=\"10.0.0.1:10250\"}");
    row("node_numa{node=\"0\",instance=\"db-01:9100\"}", "host/db-01", "node_numa{node=\"0\",port=\"9100\"}");
    row("hits{namespace=\"shop\",pod=\"cart-1\",container=\"c\"}", "workload/shop/cart-1", "hits{container=\"c\"}");
    row("kube_pod_x{exported_namespace=\"shop\",exported_pod=\"cart-1\",namespace=\"ops\",pod=\"ksm\"}",
        "workload/shop/cart-1", "kube_pod_x{namespace=\"ops\",pod=\"ksm\"}");
    row("kube_deployment_spec_replicas{namespace=\"shop\",deployment=\"cart\",instance=\"10.0.0.9:8080\"}",
        "service/shop/cart", "kube_deployment_spec_replicas");
    row("kube_node_spec_taint{node=\"n1\",instance=\"10.0.0.9:8080\",key=\"k\"}", "host/n1",
        "kube_node_spec_taint{key=\"k\"}");
    row("container_last_seen{name=\"redis\",instance=\"db-01:8080\"}", "workload/db-01/redis",
        "container_last_seen{port=\"8080\"}");
    row("errors{job=\"api\"}", "service/api", "errors");
    row("errors{job=\"\"}", "service/web", "errors");
    row("machine_cores", "host/web", "machine_cores");
}

void ExpositionTest::targets() {
    QFETCH(QString, line);
    QFETCH(QString, resource);
    QFETCH(QString, metric);
    const auto batch = parse(line.toStdString() + " 1 1700000000000\n");
    QVERIFY(batch);
    QCOMPARE(batch->samples.size(), 1U);
    QCOMPARE(QString::fromStdString(batch->samples[0].key.resource.text()), resource);
    QCOMPARE(QString::fromStdString(batch->samples[0].key.metric), metric);
    QVERIFY(find(*batch, resource.toStdString()));
    QVERIFY(find(*batch, resource.toStdString())->stated == model::Members());
}

void ExpositionTest::hostOfNodeExporter() {
    const auto batch =
        parse("node_uname_info{nodename=\"web-01\",release=\"6.1\",machine=\"x86_64\",sysname=\"Linux\"} 1\n"
              "node_dmi_info{product_uuid=\"4C4C-AB\",product_serial=\"CZ1\"} 1\n"
              "node_time_seconds 1.7e9\nnode_memory_MemTotal_bytes 1000\nnode_memory_MemAvailable_bytes 400\n"
              "node_cpu_seconds_total{cpu=\"0\",mode=\"idle\"} 12\nnode_cpu_seconds_total{cpu=\"1\",mode=\"idle\"} 5\n"
              "node_cpu_seconds_total{cpu=\"1\",mode=\"user\"} 5\n");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), 1U);
    const auto* host = find(*batch, "host/web-01");
    QVERIFY(host);
    QCOMPARE(host->capacity.at(model::kCpu), 2000);
    QCOMPARE(host->capacity.at(model::kMemory), 1000);
    QVERIFY(!host->capacity.has(model::kDisk));
    QCOMPARE(host->attributes.at(model::identity::kUuid).value, std::string("4c4c-ab"));
    QCOMPARE(host->attributes.at(model::identity::kSerial).value, std::string("cz1"));
    QCOMPARE(host->attributes.at("kernel").value, std::string("6.1"));
    const auto* memory = series(*batch, "host/web-01", "memory");
    QVERIFY(memory && memory->unit == base::Unit::Bytes);
    QCOMPARE(memory->values, std::vector<double>{600});
    QCOMPARE(memory->times, std::vector<std::int64_t>{1'700'000'000'000});
    QVERIFY(!series(*batch, "host/web-01", "cpu")); // a counter is never subtracted
    QCOMPARE(told(*batch, "counters"), 1);
}

/// A device that is mounted twice counts once; what lies in memory or elsewhere does not count.
void ExpositionTest::disksOnce() {
    const auto disk = [](const char* device, const char* mount, const char* type, int size, int avail) {
        const auto labels = "{device=\"" + std::string(device) + "\",mountpoint=\"" + mount + "\",fstype=\"" + type +
                            "\",instance=\"db-01:9100\"} ";
        return "node_filesystem_size_bytes" + labels + std::to_string(size) +
               " 1700000000000\nnode_filesystem_avail_bytes" + labels + std::to_string(avail) + " 1700000000000\n";
    };
    const auto batch = parse(disk("/dev/sda1", "/", "ext4", 100, 30) + disk("/dev/sda1", "/mnt", "ext4", 100, 30) +
                             disk("/dev/sdb", "/data", "xfs", 1000, 900) + disk("tmpfs", "/run", "tmpfs", 7, 7) +
                             disk("nas:/x", "/nas", "nfs4", 5000, 1));
    QVERIFY(batch);
    QCOMPARE(find(*batch, "host/db-01")->capacity.at(model::kDisk), 1100);
    QCOMPARE(series(*batch, "host/db-01", "disk")->values, std::vector<double>{170});
}

void ExpositionTest::clusterState() {
    const auto batch =
        parse("kube_node_status_allocatable{node=\"n1\",resource=\"cpu\",unit=\"core\"} 3.92 1700000000000\n"
              "kube_node_status_allocatable{node=\"n1\",resource=\"memory\",unit=\"byte\"} 2048 1700000000000\n"
              "machine_memory_bytes{node=\"n1\"} 4096 1700000000000\nkube_node_status_allocatable_pods{node=\"n1\"} "
              "110 1700000000000\n"
              "kube_node_spec_unschedulable{node=\"n1\"} 1 1700000000000\n"
              "kube_pod_info{namespace=\"shop\",pod=\"cart-1\",node=\"n1\",uid=\"u1\"} 1 1700000000000\n"
              "kube_pod_container_resource_requests{namespace=\"shop\",pod=\"cart-1\",container=\"a\",resource=\"cpu\"}"
              " 0.25 1700000000000\n"
              "kube_pod_container_resource_requests{namespace=\"shop\",pod=\"cart-1\",container=\"b\",resource=\"cpu\"}"
              " 0.5 1700000000000\n"
              "kube_pod_container_resource_requests_memory_bytes{namespace=\"shop\",pod=\"cart-1\",container=\"b\"} 64 "
              "1700000000000\n"
              "kube_pod_container_resource_limits{namespace=\"shop\",pod=\"cart-1\",container=\"a\",resource=\"cpu\"} "
              "1 1700000000000\n"
              "kube_pod_info{namespace=\"shop\",pod=\"job-1\",node=\"n1\"} 1 1700000000000\n"
              "kube_pod_status_phase{namespace=\"shop\",pod=\"job-1\",phase=\"Succeeded\"} 1 1700000000000\n"
              "kube_pod_container_resource_requests{namespace=\"shop\",pod=\"job-1\",container=\"b\",resource=\"cpu\"} "
              "4 1700000000000\n");
    QVERIFY(batch);
    const auto* node = find(*batch, "host/n1");
    QCOMPARE(node->capacity.at(model::kCpu), 3920);
    QCOMPARE(node->capacity.at(model::kMemory), 2048); // what is allocatable, not what the machine has
    QCOMPARE(node->capacity.at(model::kPods), 110);
    QVERIFY(node->cordoned && node->stated.has(model::Member::Cordoned));
    const auto* cart = find(*batch, "workload/shop/cart-1");
    QCOMPARE(cart->request.at(model::kCpu), 750);
    QCOMPARE(cart->request.at(model::kMemory), 64);
    QCOMPARE(cart->attributes.at("limit.cpu").value, std::string("1000m"));
    QCOMPARE(cart->attributes.at("uid").value, std::string("u1"));
    const auto* job = find(*batch, "workload/shop/job-1");
    QVERIFY(job->request.empty());
    QVERIFY(job->lifetime.end == base::fromMillis(1'700'000'000'000));
    QCOMPARE(batch->relations.size(), 1U);
    QCOMPARE(batch->relations[0].from.text(), std::string("workload/shop/cart-1"));
    QCOMPARE(batch->relations[0].to.text(), std::string("host/n1"));
}

/// A pod is part of what controls it; of a replica set, its deployment is the service where it is told.
void ExpositionTest::owners() {
    const auto pod = [](const char* name, const char* kind, const char* owner) {
        return "kube_pod_info{namespace=\"shop\",pod=\"" + std::string(name) + "\",created_by_kind=\"" + kind +
               "\",created_by_name=\"" + owner + "\"} 1 1700000000000\n";
    };
    const auto batch =
        parse(pod("cart-1", "ReplicaSet", "cart-abc") + pod("db-0", "StatefulSet", "db") +
              pod("old-1", "ReplicaSet", "old-xyz") + pod("etcd-n1", "Node", "n1") + pod("bare", "<none>", "<none>") +
              "kube_replicaset_owner{namespace=\"shop\",replicaset=\"cart-abc\",owner_kind=\"Deployment\","
              "owner_name=\"cart\"} 1 1700000000000\n");
    QVERIFY(batch);
    QStringList relations;
    for (const auto& r : batch->relations)
        relations << QString::fromStdString(r.from.text() + " " + model::relationName(r.kind) + " " + r.to.text());
    relations.sort();
    QCOMPARE(relations, (QStringList{"workload/shop/cart-1 part-of service/shop/cart",
                                     "workload/shop/db-0 part-of service/shop/db",
                                     "workload/shop/old-1 part-of service/shop/old-xyz"}));
    QVERIFY(find(*batch, "service/shop/cart"));
}

/// The rows of the pod's control group and of its pause container would count the same bytes twice.
void ExpositionTest::containers() {
    const auto row = [](const char* container, int bytes, const char* time) {
        return "container_memory_working_set_bytes{namespace=\"shop\",pod=\"cart-1\",container=\"" +
               std::string(container) + "\"} " + std::to_string(bytes) + " " + time + "\n";
    };
    const auto batch = parse(row("", 160, "1700000000000") + row("POD", 10, "1700000000000") +
                             row("a", 100, "1700000001000") + row("b", 50, "1700000004000"));
    QVERIFY(batch);
    const auto* memory = series(*batch, "workload/shop/cart-1", "memory");
    QVERIFY(memory);
    QCOMPARE(memory->values, std::vector<double>{150});
    QCOMPARE(memory->times, std::vector<std::int64_t>{1'700'000'004'000});
    QVERIFY(!find(*batch, "workload/shop/cart-1")->capacity.has(model::kMemory));
}

void ExpositionTest::notNumbers() {
    const auto batch = parse("a{node=\"n1\"} NaN\nb{node=\"n1\"} +Inf\nc{node=\"n1\"} 1\n");
    QVERIFY(batch);
    QCOMPARE(batch->samples.size(), 1U);
    QCOMPARE(batch->accounting.rejected, 0);
    const auto it = std::find_if(batch->problems.begin(), batch->problems.end(),
                                 [](const auto& p) { return p.code == "not-needed"; });
    QVERIFY(it != batch->problems.end() && it->text.find("2 NaN or infinite value") != std::string::npos);
}

void ExpositionTest::conflict() {
    const auto batch = parse(
        "a{node=\"n1\"} 1 1700000000000\na{node=\"n1\",x=\"\"} 2 1700000000000\na{node=\"n1\"} 1 1700000000000\n");
    QVERIFY(batch);
    QCOMPARE(batch->samples.size(), 1U);
    QCOMPARE(batch->samples[0].values, std::vector<double>{1});
    QCOMPARE(batch->accounting.rejected, 1);
    QCOMPARE(batch->accounting.duplicate, 1);
}

QTEST_APPLESS_MAIN(ExpositionTest)
#include "exposition_test.moc"
