#include "app/program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// What README.md tells people to type does what it says there.
class ReadmeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        auto text = QString::fromUtf8(contentOf(PENUMBRA_SOURCE "/README.md"));
        text.replace(QRegularExpression("\\\\\n *"), " ");
        static const QRegularExpression line("^ {4}penumbra-cli ([^#\n]+)", QRegularExpression::MultilineOption);
        for (auto match = line.globalMatch(text); match.hasNext();) m_lines << match.next().captured(1).trimmed();
        QVERIFY2(m_lines.size() >= 9, qPrintable(m_lines.join('\n')));
        QVERIFY(QDir::setCurrent(m_dir.path()));
        QByteArray series = "series_id,timestamp,value\n";
        for (int i = 0; i < 200; ++i) series += "a," + QByteArray::number(i) + ',' + QByteArray::number(i % 24) + '\n';
        QVERIFY(writeFile("series.csv", series));
        QVERIFY(writeFile("plan.json", R"({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "cart"},
            "spec": {"replicas": 2, "template": {"spec": {"containers": [{"name": "c"}]}}}})"));
    }

    void everyLineRuns() {
        for (const auto& line : m_lines) {
            const auto ran = cli(QProcess::splitCommand(QString(line).replace('\'', '"')));
            QVERIFY2(ran.code == 0, qPrintable(line + ": " + QString::fromUtf8(ran.err)));
        }
    }

    /// An example that changes nothing teaches nothing.
    void everyEditHasAnEffect() {
        const auto findings = [](const QStringList& arguments) {
            return cli(QStringList{"run", "--json", "-w", "fleet.penumbra"} + arguments).json()["findings"].toArray();
        };
        const auto without = findings({});
        static const QRegularExpression edit("--edit '([^']+)'");
        int edits = 0;
        for (const auto& line : m_lines)
            for (auto match = edit.globalMatch(line); match.hasNext(); ++edits) {
                const auto text = match.next().captured(1);
                const auto with = findings({"--edit", text});
                QVERIFY2(!with.isEmpty() && with != without, qPrintable(text));
            }
        QVERIFY(edits >= 4);
    }

private:
    QTemporaryDir m_dir;
    QStringList m_lines;
};

QTEST_GUILESS_MAIN(ReadmeTest)
#include "readme_test.moc"
