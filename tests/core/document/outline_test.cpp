#include "document/outline.h"

#include <QtTest>

using namespace penumbra::document;
using Form = Outline::Form;

/// What the beginning of a file tells of its form.
class OutlineTest final : public QObject {
    Q_OBJECT
private slots:
    void forms_data();
    void forms();
    void placesInJson();
    void placesInYaml();
    void aCutHeadTellsWhatItHas();
    void aHeadMayBeCutInAWord();
    void documentsFollowOneAnother();
};

void OutlineTest::forms_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("root");
    const auto row = [](const char* name, const QByteArray& head, Form form, const char* root = "") {
        QTest::newRow(name) << head << static_cast<int>(form) << QString(root);
    };
    row("nothing", " \n", Form::Empty);
    row("an object", "\xEF\xBB\xBF {\"a\": 1}", Form::Json);
    row("a list", "[1, 2]", Form::Json);
    row("a group of an inventory", "[web]\na\n", Form::Text, "[web]");
    row("a group called as a word of JSON", "[true-ish]\na\n", Form::Text, "[true-ish]");
    row("YAML", "# a\na: 1\n", Form::Yaml, "# a");
    row("a list in YAML", "- a: 1\n", Form::Yaml, "- a: 1");
    row("XML", "<?xml version='1.0'?>\n<!-- a --><zabbix_export x='y'>", Form::Xml, "zabbix_export");
    row("a zip file", "PK\x03\x04...", Form::Zip);
    row("a calendar", "BEGIN:VCALENDAR\r\n", Form::Text, "BEGIN:VCALENDAR");
    row("a table", "a,b\n1,2\n", Form::Text, "a,b");
}

void OutlineTest::forms() {
    QFETCH(QByteArray, head);
    const auto outline = outlineOf({head.data(), static_cast<std::size_t>(head.size())});
    QTEST(static_cast<int>(outline.form), "form");
    QTEST(QString::fromStdString(outline.root), "root");
}

void OutlineTest::placesInJson() {
    const auto outline =
        outlineOf(R"({"kind": "List", "n": -1.5, "items": [{"a": {"b": "x"}}, {"a": {"b": "y\"z"}}], "end": null})");
    QCOMPARE(outline.text("/kind"), std::string_view("List"));
    QCOMPARE(outline.text("/n"), std::string_view("-1.5"));
    QCOMPARE(outline.text("/items/1/a/b"), std::string_view("y\"z"));
    QVERIFY(outline.has("/items/*/a") && outline.has("/end") && !outline.has("/items/2") && !outline.has("/a"));
    QVERIFY(outline.says("/items/*/a/b", "y") && !outline.says("/items/*/a/b", "z"));
    QVERIFY(!outline.lines);
    QVERIFY(outlineOf("{\"a\": 1}\n{\"b\": 2}\n").lines);
}

void OutlineTest::placesInYaml() {
    const auto outline =
        outlineOf("a:\n  b: 'x'\n  list:\n  - name: one\n    k: 1\n  - name: two\ntext: |\n  c: no key\n\"q r\": 2 \n"
                  "top:\n- - deep: 1\n- other: 2\nurl: http://x:1/\n12:30:00: x\n");
    QCOMPARE(outline.text("/a/b"), std::string_view("x"));
    QCOMPARE(outline.text("/a/list/1/name"), std::string_view("two"));
    QCOMPARE(outline.text("/a/list/0/k"), std::string_view("1"));
    QCOMPARE(outline.text("/q r"), std::string_view("2"));
    QCOMPARE(outline.text("/url"), std::string_view("http://x:1/"));
    QVERIFY(outline.has("/text") && !outline.has("/text/c") && !outline.has("/c"));
    QVERIFY(outline.has("/top/0/0/deep") && outline.has("/top/1/other"));
    QVERIFY(!outline.has("/12"));
}

void OutlineTest::aCutHeadTellsWhatItHas() {
    const std::string whole =
        R"({"status": "success", "data": {"resultType": "matrix", "result": [{"metric": {"a": "b"}}]}})";
    for (std::size_t cut = 45; cut < whole.size(); ++cut) {
        const auto outline = outlineOf(whole.substr(0, cut));
        QCOMPARE(outline.form, Form::Json);
        QCOMPARE(outline.text("/status"), std::string_view("success"));
    }
}

void OutlineTest::aHeadMayBeCutInAWord() {
    const std::string whole = R"({"one": {"two": [true, null, -1.5e3, false]}, "three": "x\\", "four": {}})";
    for (std::size_t length = 9; length < whole.size(); ++length) {
        const auto outline = outlineOf(std::string_view(whole).substr(0, length));
        QVERIFY2(outline.form == Form::Json, whole.substr(0, length).c_str());
        QVERIFY(outline.has("/one"));
    }
    QVERIFY(outlineOf(R"({"a": hello})").form != Form::Json);
}

void OutlineTest::documentsFollowOneAnother() {
    const auto outline = outlineOf("---\nkind: A\n---\nkind: B\n");
    QVERIFY(outline.says("/kind", "A") && outline.says("/kind", "B"));
}

QTEST_GUILESS_MAIN(OutlineTest)
#include "outline_test.moc"
