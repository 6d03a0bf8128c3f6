#include "app/program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <map>

using namespace penumbra::test;

namespace {

const QString kNodes = PENUMBRA_DATA "/data/openb/openb_node_list_all_node.csv";
const QString kTasks = PENUMBRA_DATA "/data/openb/openb_pod_list_default.csv";
constexpr qint64 kMiB = 1 << 20;

/// The list without quotes that it is: rows of cells, the headings left out.
QList<QByteArrayList> rowsOf(const QString& path) {
    QList<QByteArrayList> rows;
    for (const auto& line : contentOf(path).split('\n'))
        if (!line.trimmed().isEmpty()) rows.append(line.trimmed().split(','));
    rows.removeFirst();
    return rows;
}

struct Node {
    qint64 cpu, memory, gpu;
};

struct Task {
    qint64 cpu, memory, gpu, begin, end;
    bool aliveAt(qint64 t) const { return begin <= t && t < end; }
};

std::map<QString, Node> nodes() {
    std::map<QString, Node> out;
    for (const auto& row : rowsOf(kNodes))
        out[row[0]] = {row[1].toLongLong(), row[2].toLongLong() * kMiB, row[3].toLongLong() * 1000};
    return out;
}

std::map<QString, Task> tasks() {
    std::map<QString, Task> out;
    for (const auto& row : rowsOf(kTasks))
        out[row[0]] = {row[1].toLongLong(), row[2].toLongLong() * kMiB, row[3].toLongLong() * row[4].toLongLong(),
                       row[8].toLongLong(), row[9].toLongLong()};
    return out;
}

template <class Row>
QList<qint64> sums(const std::map<QString, Row>& rows) {
    QList<qint64> out{static_cast<qint64>(rows.size()), 0, 0, 0};
    for (const auto& [name, row] : rows) out = {out[0], out[1] + row.cpu, out[2] + row.memory, out[3] + row.gpu};
    return out;
}

QList<qint64> awk(const char* program, const QString& file) {
    QList<qint64> out;
    for (const auto& part : runProgram("awk", {"-F,", program, file}).out.trimmed().split(' '))
        out.append(part.toLongLong());
    return out;
}

/// The first second at which the most tasks are alive.
qint64 busiest(const std::map<QString, Task>& all) {
    QList<std::pair<qint64, int>> changes;
    for (const auto& [name, task] : all) {
        changes.append({task.begin, 1});
        changes.append({task.end, -1});
    }
    std::sort(changes.begin(), changes.end());
    int alive = 0, most = 0;
    qint64 best = 0;
    for (const auto& [t, change] : changes)
        if (alive += change; alive > most) {
            most = alive;
            best = t;
        }
    return best;
}

QString timeText(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate); }

/// The shipped mapping of tasks without their lives: all 8,152 want to run at once.
QByteArray timelessMapping() {
    auto mapping = QJsonDocument::fromJson(contentOf(PENUMBRA_SOURCE "/resources/mappings/openb-pods.json")).object();
    auto columns = mapping["columns"].toObject();
    columns.remove("exists_from");
    columns.remove("exists_until");
    mapping["columns"] = columns;
    return QJsonDocument(mapping).toJson();
}

/// No host carries more than it has, and every task stands once: on a host or among those without one.
QString wrongWith(const QJsonObject& placement, const QSet<QString>& without, const std::map<QString, Task>& present) {
    const auto capacity = nodes();
    std::map<QString, Node> used;
    for (const auto& [name, task] : present) {
        const auto host = placement[name].toString();
        if (host.isEmpty() != without.contains(name)) return name + " is not accounted for once";
        if (host.isEmpty()) continue;
        auto& sum = used[host];
        sum = {sum.cpu + task.cpu, sum.memory + task.memory, sum.gpu + task.gpu};
    }
    for (const auto& [host, sum] : used) {
        const auto& has = capacity.at(host);
        if (sum.cpu > has.cpu || sum.memory > has.memory || sum.gpu > has.gpu) return host + " is overcommitted";
    }
    return {};
}

QSet<QString> namesOf(const QJsonArray& unplaced) {
    QSet<QString> out;
    for (const auto& one : unplaced) out.insert(one.toObject()["workload"].toString().section('/', -1));
    return out;
}

/// "workload/x": "host/y" as x -> y.
QJsonObject bare(const QJsonObject& placement) {
    QJsonObject out;
    for (auto it = placement.begin(); it != placement.end(); ++it)
        out[it.key().section('/', -1)] = it.value().toString().section('/', -1);
    return out;
}

} // namespace

class OpenbTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!QFile::exists(kNodes) || !QFile::exists(kTasks))
            QSKIP("The openb inventory is not there, so nothing is tested on it.");
        QVERIFY(m_dir.isValid());
        QVERIFY(writeFile(m_dir.filePath("timeless.json"), timelessMapping()));
        QVERIFY(load("live.penumbra", PENUMBRA_SOURCE "/resources/mappings/openb-pods.json"));
        QVERIFY(load("all.penumbra", m_dir.filePath("timeless.json")));
    }

    void countsAndSumsEqualTheFiles() {
        const auto hosts = sums(nodes()), workloads = sums(tasks());
        QCOMPARE(hosts,
                 awk("NR>1{n++;c+=$2;m+=$3*1048576;g+=$4*1000} END{printf \"%d %.0f %.0f %.0f\",n,c,m,g}", kNodes));
        QCOMPARE(workloads,
                 awk("NR>1{n++;c+=$2;m+=$3*1048576;g+=$4*$5} END{printf \"%d %.0f %.0f %.0f\",n,c,m,g}", kTasks));
        for (const auto* file : {"live.penumbra", "all.penumbra"}) {
            const auto show = call({"show"}, file);
            const auto kinds = show["resources"].toObject();
            const auto read = [&](const char* kind, const char* sum) {
                const auto of = show[sum].toObject();
                return QList<qint64>{kinds[kind].toInteger(), of["cpu"].toInteger(), of["memory"].toInteger(),
                                     of["gpu"].toInteger()};
            };
            QCOMPARE(read("host", "capacity"), hosts);
            QCOMPARE(read("workload", "demand"), workloads);
        }
    }

    void everyTaskKeepsItsGpus() {
        std::map<QString, QJsonObject> known;
        for (const auto& one : call({"show", "resources"}, "live.penumbra")["items"].toArray())
            known[one.toObject()["name"].toString()] = one.toObject();
        for (const auto& row : rowsOf(kTasks)) {
            const auto attributes = known[row[0]]["attributes"].toObject();
            QCOMPARE(attributes["gpu-count"].toObject()["value"].toString().toUtf8(), row[3]);
            QCOMPARE(attributes["gpu-share"].toObject()["value"].toString().toUtf8(), row[4]);
        }
    }

    void tasksAliveAtAMomentArePlaced() {
        const auto all = tasks();
        const auto now = busiest(all);
        const auto run = call({"run", "--now", timeText(now), "--horizon", "1h", "--placement"}, "live.penumbra");
        std::map<QString, Task> present;
        for (const auto& [name, task] : all)
            if (task.aliveAt(now)) present[name] = task;
        qInfo("%zu tasks are alive at %s", present.size(), qPrintable(timeText(now)));
        QVERIFY(present.size() > 50);
        QCOMPARE(wrongWith(bare(run["placement"].toObject()), {}, present), QString());
        QVERIFY(run["unplaced"].toArray().isEmpty());
    }

    void whatDoesNotFitIsListedWithReasons() {
        const auto run = call({"run", "--placement"}, "all.penumbra");
        const auto unplaced = run["unplaced"].toArray();
        qInfo("%lld of 8152 tasks do not fit at once: %s", static_cast<long long>(unplaced.size()),
              qPrintable(run["limit"].toString()));
        QVERIFY(!unplaced.isEmpty());
        QCOMPARE(wrongWith(bare(run["placement"].toObject()), namesOf(unplaced), tasks()), QString());
        for (const auto& one : unplaced) QVERIFY(!one.toObject()["reasons"].toArray().isEmpty());
        m_placement = bare(run["placement"].toObject());
        m_unplaced = namesOf(unplaced);
    }

    void aFailedHostNamesItsHomeless() {
        QMap<QString, int> guests;
        for (const auto& host : m_placement) ++guests[host.toString()];
        QVERIFY(!guests.isEmpty());
        // The host with the most GPUs in use is the hardest to do without.
        const auto all = tasks();
        QMap<QString, qint64> gpus;
        for (auto it = m_placement.begin(); it != m_placement.end(); ++it)
            gpus[it.value().toString()] += all.at(it.key()).gpu;
        const auto victim = std::max_element(gpus.begin(), gpus.end()).key();
        const auto run = call({"run", "--placement", "--edit", "fail-host host=" + victim}, "all.penumbra");
        const auto placement = bare(run["placement"].toObject());
        const auto without = namesOf(run["unplaced"].toArray());
        for (const auto& host : placement) QVERIFY(host.toString() != victim);
        QCOMPARE(wrongWith(placement, without, all), QString());
        for (const auto& one : run["unplaced"].toArray()) QVERIFY(!one.toObject()["reasons"].toArray().isEmpty());
        qInfo("without %s (%d tasks) %lld tasks have no host instead of %lld", qPrintable(victim), guests[victim],
              static_cast<long long>(without.size()), static_cast<long long>(m_unplaced.size()));
        QVERIFY(without.size() >= m_unplaced.size());
    }

    void everyHostIsLostOnce() {
        for (const auto* file : {"live.penumbra", "all.penumbra"}) {
            QStringList arguments{"sweep", "--fail", "hosts", "--horizon", "1h"};
            if (file == QLatin1String("live.penumbra")) arguments << "--now" << timeText(busiest(tasks()));
            const auto sweep = call(arguments, file);
            const auto cases = sweep["cases"].toArray();
            QCOMPARE(cases.size(), qsizetype{1523});
            int fatal = 0;
            for (const auto& one : cases) {
                const auto homeless = one.toObject()["homeless"].toArray();
                fatal += homeless.isEmpty() ? 0 : 1;
                QCOMPARE(one.toObject()["text"].toString().isEmpty(), homeless.isEmpty());
            }
            QCOMPARE(sweep["survivable"].toInt(), 1523 - fatal);
            qInfo("%s: %d of 1523 hosts cannot be lost", file, fatal);
        }
    }

    void theSameBytesForAnyNumberOfThreads() {
        for (const QStringList& verb : {QStringList{"run", "--placement"}, QStringList{"sweep"}}) {
            QByteArray first;
            for (const auto* threads : {"1", "2", "7"}) {
                const auto ending = cli(verb + QStringList{"-w", m_dir.filePath("all.penumbra"), "--json", "--threads",
                                                           threads, "--horizon", "1d"});
                QCOMPARE(ending.code, 0);
                if (first.isEmpty()) first = ending.out;
                QVERIFY2(ending.out == first, qPrintable(verb.first() + " with threads " + threads));
            }
        }
    }

private:
    bool load(const char* file, const QString& taskMap) {
        const auto import = [&](const QString& data, const QString& map) {
            return cli({"import", "-w", m_dir.filePath(file), "--json", data, "--map", map}).code == 0;
        };
        return import(kNodes, PENUMBRA_SOURCE "/resources/mappings/openb-nodes.json") && import(kTasks, taskMap);
    }

    /// The answer of a verb that must succeed; says how long it took.
    QJsonObject call(const QStringList& arguments, const char* file) {
        QElapsedTimer timer;
        timer.start();
        const auto ending = cli(arguments + QStringList{"-w", m_dir.filePath(file), "--json"});
        qInfo("%s on %s: %lld ms", qPrintable(arguments.join(' ')), file, static_cast<long long>(timer.elapsed()));
        if (ending.code != 0) qWarning("exit %d: %s", ending.code, ending.err.constData());
        return ending.json();
    }

    QTemporaryDir m_dir;
    QJsonObject m_placement;
    QSet<QString> m_unplaced;
};

QTEST_GUILESS_MAIN(OpenbTest)
#include "openb_test.moc"
