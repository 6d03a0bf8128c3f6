#include "ingest/ansible/inventory.h"
#include "parsed.h"

using namespace penumbra;
using test::Parsed;

class AnsibleTest final : public QObject {
    Q_OBJECT
private slots:
    void facts();
    void factsOfSeveralHosts();
    void factsWithoutProcessors();
    void factsOfTheCache();
    void ranges_data();
    void ranges();
    void badRanges_data();
    void badRanges();
    void ini();
    void iniTraps();
    void yaml();
    void script();
    void otherFiles();
};

void AnsibleTest::facts() {
    const Parsed read("ansible-facts",
                      R"({"ansible_facts": {"ansible_fqdn": "db-01.example.com", "ansible_hostname": "db-01",
      "ansible_processor_vcpus": 8, "ansible_processor_count": 1, "ansible_processor_cores": 4,
      "ansible_processor_threads_per_core": 2, "ansible_memtotal_mb": 15998,
      "ansible_product_uuid": "4C4C4544-0042-3510-8052-B4C04F4E3132", "ansible_product_serial": "NA",
      "ansible_machine_id": "9f1e2d3c", "ansible_default_ipv4": {"address": "10.2.3.4"},
      "ansible_env": {"DB_PASSWORD": "hunter2"}, "ansible_date_time": {"epoch": "1600000000"},
      "ansible_mounts": [{"device": "/dev/sda1", "mount": "/", "size_total": 1000},
        {"device": "/dev/sda1", "mount": "/var", "size_total": 1000}, {"device": "tmpfs", "size_total": 77},
        {"device": "nas:/home", "size_total": 500}, {"device": "/dev/sdb1", "size_total": 234}],
      "ansible_virtualization_role": "guest"}})");
    QVERIFY(read);
    const std::string id = "host/db-01.example.com";
    QCOMPARE(read.amount(id, model::kCpu), 8000);
    QCOMPARE(read.amount(id, model::kMemory), 15998LL * 1048576);
    QCOMPARE(read.amount(id, model::kDisk), 1234); // each device once, none of another machine or in memory
    QCOMPARE(read.fact(id, "id.uuid"), "4c4c4544-0042-3510-8052-b4c04f4e3132");
    QCOMPARE(read.fact(id, "id.serial"), "-");
    QCOMPARE(read.fact(id, "id.machine"), "9f1e2d3c");
    QCOMPARE(read.fact(id, "id.address"), "10.2.3.4");
    QCOMPARE(read.fact(id, "virtualization.role"), "guest");
    QVERIFY(read.find(id)->attributes.at("id.uuid").time == base::fromMillis(1'600'000'000'000));
    for (const auto& [key, attribute] : read.find(id)->attributes)
        QVERIFY(attribute.value.find("hunter2") == std::string::npos);
}

void AnsibleTest::factsOfSeveralHosts() {
    const Parsed read(
        "ansible-facts",
        "web-1 | SUCCESS => {\n  \"ansible_facts\": {\"ansible_processor_vcpus\": 2, \"ansible_memtotal_mb\": 1}\n}\n"
        "web-2 | UNREACHABLE! => {\n  \"msg\": \"Failed to connect\", \"unreachable\": true\n}\n"
        "web-3 | SUCCESS => {\"ansible_facts\": {\"ansible_processor_vcpus\": 4, \"ansible_memtotal_mb\": 2}}\n");
    QVERIFY(read);
    QCOMPARE(read.batch().resources.size(), 2U);
    QCOMPARE(read.amount("host/web-3", model::kCpu), 4000);
    QCOMPARE(read.batch().accounting.rejected, 1);
    QCOMPARE(read.where("no-facts"), "input:4");
}

void AnsibleTest::factsWithoutProcessors() {
    const Parsed counted("ansible-facts", R"({"ansible_facts": {"ansible_nodename": "a", "ansible_processor_count": 2,
        "ansible_processor_cores": 6, "ansible_processor_threads_per_core": 2}})");
    QCOMPARE(counted.amount("host/a", model::kCpu), 24000);
    const Parsed openbsd("ansible-facts", R"({"ansible_facts": {"ansible_nodename": "a", "ansible_processor_count": 4,
        "ansible_processor_cores": "NA"}})");
    QCOMPARE(openbsd.amount("host/a", model::kCpu), 4000);
    const Parsed none("ansible-facts", R"({"ansible_facts": {"ansible_nodename": "a"}})");
    QCOMPARE(none.amount("host/a", model::kCpu), -1);
    QCOMPARE(none.told("no-capacity"), 1);
    const Parsed wrong("ansible-facts",
                       R"({"ansible_facts": {"ansible_nodename": "a", "ansible_memtotal_mb": "lots"}})");
    QCOMPARE(wrong.batch().accounting.rejected, 1);
    QCOMPARE(wrong.where("bad-number"), "input:/ansible_facts/ansible_memtotal_mb");
}

/// The cache leaves the wrapper out; a host that calls itself localhost is called by another of its names.
void AnsibleTest::factsOfTheCache() {
    const std::string text =
        R"({"ansible_fqdn": "localhost", "ansible_nodename": "db.dev.local", "ansible_hostname": "dev"})";
    QCOMPARE(ingest::findReader(text, "x")->id, "ansible-facts");
    const Parsed read("ansible-facts", text);
    QVERIFY(read.find("host/db.dev.local"));
    const Parsed nameless("ansible-facts", R"({"ansible_facts": {"ansible_architecture": "x86_64"}})", "web-9");
    QVERIFY(nameless.find("host/web-9"));
    QCOMPARE(nameless.told("assumed"), 1);
}

void AnsibleTest::ranges_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << "web" << QStringList{"web"};
    QTest::newRow("padded") << "w[08:10].x" << QStringList{"w08.x", "w09.x", "w10.x"};
    QTest::newRow("plain") << "w[8:10]" << QStringList{"w8", "w9", "w10"};
    QTest::newRow("step") << "w[1:6:2]" << QStringList{"w1", "w3", "w5"};
    QTest::newRow("letters") << "db-[a:c]" << QStringList{"db-a", "db-b", "db-c"};
    QTest::newRow("two") << "[1:2]-[a:b]" << QStringList{"1-a", "1-b", "2-a", "2-b"};
    QTest::newRow("open") << "w[:2]" << QStringList{"w0", "w1", "w2"};
}

void AnsibleTest::ranges() {
    QFETCH(QString, pattern);
    QFETCH(QStringList, names);
    const auto expanded = ingest::expandHosts(pattern.toStdString());
    QVERIFY(expanded);
    QStringList out;
    for (const auto& name : *expanded) out << QString::fromStdString(name);
    QCOMPARE(out, names);
}

void AnsibleTest::badRanges_data() {
    QTest::addColumn<QString>("pattern");
    for (const char* pattern : {"w[10:1]", "w[a:3]", "w[01:100]", "w[1:5:0]", "w[1]", "w[1:2:3:4]", "w[0:99999999]",
                                "[1:1000][1:1000]", "w[-1:5]"})
        QTest::newRow(pattern) << pattern;
}

void AnsibleTest::badRanges() {
    QFETCH(QString, pattern);
    QVERIFY(!ingest::expandHosts(pattern.toStdString()));
}

void AnsibleTest::ini() {
    const Parsed read("ansible-inventory",
                      "mail ansible_host=10.0.0.9 ansible_password='s e c' # remark\n\n[web]\nweb[1:2]:2222\n"
                      "[db]\ndb-01.example.com\n[prod:children]\nweb\ndb\n[prod:vars]\nsecret=hunter2\n");
    QVERIFY(read);
    QCOMPARE(read.batch().resources.size(), 4U);
    QCOMPARE(read.fact("host/mail", "id.address"), "10.0.0.9");
    QCOMPARE(read.fact("host/db-01.example.com", "id.fqdn"), "db-01.example.com");
    const model::Labels both{{"ansible-group.web", "yes"}, {"ansible-group.prod", "yes"}};
    QVERIFY(read.find("host/web2")->labels == both);
    QVERIFY(read.find("host/mail")->labels.empty());
    QVERIFY(read.find("host/web1")->capacity.empty());
    QCOMPARE(read.told("left-out"), 1);
    for (const auto& problem : read.batch().problems) QVERIFY(problem.text.find("hunter2") == std::string::npos);
}

void AnsibleTest::iniTraps() {
    const Parsed read("ansible-inventory", "[web]\nweb1\nweb2 novalue\nweb[9:1]\nweb3 a='open\n[web:kids]\nx\n");
    QVERIFY(read);
    QVERIFY(read.find("host/web1") && !read.find("host/web2"));
    QCOMPARE(read.batch().accounting.rejected, 4);
    QCOMPARE(read.where("bad-line"), "input:3");
    QCOMPARE(read.where("bad-range"), "input:4");
    QCOMPARE(read.where("bad-section"), "input:6");
    for (const char* other : {"[Unit]\nDescription=Web\n", "[core]\n\tbare = false\n", "[tool.x]\nname = \"y\"\n"})
        QVERIFY(ingest::findReader(other, "x") == nullptr);
}

void AnsibleTest::yaml() {
    const Parsed read("ansible-inventory",
                      "all:\n  hosts:\n    mail:\n      ansible_host: mail.example.com\n  children:\n    web:\n"
                      "      hosts:\n        web[1:2]:\n      children:\n        edge:\n          hosts:\n"
                      "            edge1:\n      vars:\n        token: hunter2\n    bad:\n      hosts: [x]\n");
    QVERIFY(read);
    QCOMPARE(read.batch().resources.size(), 4U);
    QCOMPARE(read.fact("host/mail", "id.fqdn"), "mail.example.com");
    const model::Labels both{{"ansible-group.web", "yes"}, {"ansible-group.edge", "yes"}};
    QVERIFY(read.find("host/edge1")->labels == both);
    QCOMPARE(read.batch().accounting.rejected, 1);
    QCOMPARE(read.told("bad-group"), 1);
}

void AnsibleTest::script() {
    const Parsed read("ansible-inventory",
                      R"({"_meta": {"hostvars": {"a": {"ansible_host": "10.0.0.1"}, "b": {"pw": "x"}}},
        "all": {"children": ["ungrouped", "web"]}, "web": {"hosts": ["a"], "children": ["edge"]}, "edge": ["c"]})");
    QVERIFY(read);
    QCOMPARE(read.batch().resources.size(), 3U);
    QCOMPARE(read.fact("host/a", "id.address"), "10.0.0.1");
    const model::Labels both{{"ansible-group.web", "yes"}, {"ansible-group.edge", "yes"}};
    QVERIFY(read.find("host/c")->labels == both);
}

/// What lies beside inventories and names no host comes in as nothing, with a word.
void AnsibleTest::otherFiles() {
    for (const char* text :
         {"- hosts: all\n  roles:\n    - web\n", "plugin: amazon.aws.aws_ec2\nregions: [a]\n", "key: value\n"}) {
        QCOMPARE(ingest::findReader(text, "x")->id, "ansible-inventory");
        const Parsed read("ansible-inventory", text);
        QVERIFY(read && read.batch().resources.empty());
        QCOMPARE(read.told("no-inventory"), 1);
    }
    const Parsed vault("ansible-inventory", "$ANSIBLE_VAULT;1.1;AES256\n3133\n");
    QVERIFY(vault && vault.batch().resources.empty());
}

QTEST_GUILESS_MAIN(AnsibleTest)
#include "ansible_test.moc"
