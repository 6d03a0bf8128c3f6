#include "architecture/floors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace penumbra::architecture {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sources(const std::string& root) {
    std::vector<fs::path> out;
    if (!fs::exists(root)) return out;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const auto extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp" || extension == ".def"))
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string text(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Floors readFloors(const std::string& path, std::vector<std::string>& problems) {
    Floors floors;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        line = line.substr(0, line.find('#'));
        const auto colon = line.find(':');
        if (colon == std::string::npos) continue;
        std::string module;
        std::istringstream(line.substr(0, colon)) >> module;
        auto& allowed = floors.allowed[module];
        allowed.insert(module);
        std::istringstream names(line.substr(colon + 1));
        for (std::string name; names >> name;) {
            if (name == "*")
                allowed.insert(floors.order.begin(), floors.order.end());
            else if (std::find(floors.order.begin(), floors.order.end(), name) == floors.order.end())
                problems.push_back(path + ": " + module + " stands on " + name + ", which is not above it");
            else
                allowed.insert(name);
        }
        floors.order.push_back(module);
    }
    return floors;
}

std::vector<std::string> violations(const std::string& root, const Floors& floors, bool qtFree,
                                    const std::set<std::string>& others) {
    static const std::regex include("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]");
    static const std::regex qt(R"(^(Q[A-Za-z0-9]*|Qt[A-Za-z0-9]*)(/.*)?$)");
    std::vector<std::string> out;
    for (const auto& path : sources(root)) {
        const auto relative = fs::relative(path, root);
        const auto module = relative.begin()->string();
        const auto floor = floors.allowed.find(module);
        if (floor == floors.allowed.end() || std::distance(relative.begin(), relative.end()) < 2) {
            out.push_back(relative.string() + ": stands on no floor");
            continue;
        }
        std::istringstream lines(text(path));
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            std::smatch m;
            if (!std::regex_search(line, m, include)) continue;
            const std::string target = m[2];
            const auto where = relative.string() + ":" + std::to_string(number) + ": ";
            if (qtFree && std::regex_match(target, qt)) out.push_back(where + "includes Qt's " + target);
            const auto other = target.substr(0, target.find('/'));
            if (m[1] != "\"") {
                if (target != other && (floors.allowed.contains(other) || others.contains(other)))
                    out.push_back(where + "write " + target + " in quotation marks");
                continue;
            }
            if (!floor->second.contains(other) && !others.contains(other))
                out.push_back(where + module + " may not include " + target);
        }
    }
    return out;
}

std::vector<std::string> forbiddenCalls(const std::string& root, const std::vector<std::string>& exempt) {
    static const std::regex call(
        R"(std::(jthread|thread|async)\b|(system|steady|high_resolution)_clock::now|\bgetenv\s*\(|\b(s?rand)\s*\(|random_device)"
        R"(|\bQ(Date|Time|DateTime)::current|\bQ(Elapsed|Deadline)Timer\b|\bQThread(Pool)?\b|\bQtConcurrent\b)"
        R"(|\bqgetenv\b|\bqEnvironmentVariable|\bQProcessEnvironment\b|\bQRandomGenerator\b)");
    std::vector<std::string> out;
    for (const auto& path : sources(root)) {
        const auto relative = fs::relative(path, root).string();
        std::istringstream lines(text(path));
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            line = line.substr(0, line.find("//"));
            std::smatch m;
            const bool named = std::any_of(exempt.begin(), exempt.end(),
                                           [&relative](const auto& place) { return relative.starts_with(place); });
            if (named || !std::regex_search(line, m, call)) continue;
            out.push_back(relative + ":" + std::to_string(number) + ": uses " + m.str());
        }
    }
    return out;
}

std::vector<int> fileLengths(const std::vector<std::string>& roots) {
    std::vector<int> out;
    for (const auto& root : roots) {
        for (const auto& path : sources(root)) {
            const auto content = text(path);
            out.push_back(static_cast<int>(std::count(content.begin(), content.end(), '\n')));
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace penumbra::architecture

using namespace penumbra::architecture;

/// The architecture holds in the tree, and each rule is shown to fail on a tree that breaks it.
class FloorsTest final : public QObject {
    Q_OBJECT

    const std::string m_source = PENUMBRA_SOURCE;

    static QStringList list(const std::vector<std::string>& texts) {
        QStringList out;
        for (const auto& t : texts) out << QString::fromStdString(t);
        return out;
    }
    static void write(const QString& path, const char* content) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void coreKeepsItsFloors() {
        std::vector<std::string> problems;
        const auto floors = readFloors(m_source + "/core/floors.txt", problems);
        QVERIFY(floors.order.size() > 10);
        QCOMPARE(list(problems), QStringList());
        QCOMPARE(list(violations(m_source + "/core", floors, true)), QStringList());
        QCOMPARE(list(forbiddenCalls(m_source + "/core",
                                     {"base/parallel.", "base/deadline.", "ingest/child.", "gather/kubernetes/feed."})),
                 QStringList());
    }
    void uiKeepsItsFloors() {
        std::vector<std::string> problems;
        const auto core = readFloors(m_source + "/core/floors.txt", problems);
        const auto floors = readFloors(m_source + "/ui/floors.txt", problems);
        QVERIFY(floors.order.size() > 3);
        QCOMPARE(list(problems), QStringList());
        const std::set<std::string> others(core.order.begin(), core.order.end());
        QCOMPARE(list(violations(m_source + "/ui", floors, false, others)), QStringList());
        // The one worker with the time it has taken, the threads that wait for live sources, and the patience of the
        // tour; all else is passed in by app.
        QCOMPARE(list(forbiddenCalls(m_source + "/ui", {"bridge/engine.", "bridge/gathering.", "shell/tour."})),
                 QStringList());
    }
    void everyRuleCanFail() {
        const QTemporaryDir dir;
        const auto root = dir.path();
        write(root + "/floors.txt", "base :\nmodel : base\nstore : model later\nlater : *\n");
        write(root + "/base/ok.h", "#include <vector>\n#include \"base/other.h\"\n");
        write(root + "/base/up.cpp", "#include \"model/resource.h\"\n");
        write(root + "/model/qt.h", "#include <QString>\n#include <QtCore/QObject>\n#include <queue>\n");
        write(root + "/store/thread.cpp",
              "std::jthread t;\nauto n = std::chrono::system_clock::now();\n// std::thread\n");
        write(root + "/store/qt.cpp", "auto n = QDateTime::currentMSecsSinceEpoch();\nauto e = qgetenv(\"HOME\");\n"
                                      "QElapsedTimer t;\nQDateTime fine;\n");
        write(root + "/store/named.cpp", "std::thread t;\n");
        write(root + "/model/angle.h", "#include <base/ok.h>\n#include <sys/stat.h>\n");
        write(root + "/lost.h", "\n");
        std::vector<std::string> problems;
        const auto floors = readFloors((root + "/floors.txt").toStdString(), problems);
        QCOMPARE(problems.size(), std::size_t{1}); // store stands on later
        QCOMPARE(list(violations(root.toStdString(), floors, true)),
                 QStringList({"base/up.cpp:1: base may not include model/resource.h", "lost.h: stands on no floor",
                              "model/angle.h:1: write base/ok.h in quotation marks",
                              "model/qt.h:1: includes Qt's QString", "model/qt.h:2: includes Qt's QtCore/QObject"}));
        QCOMPARE(forbiddenCalls(root.toStdString(), {"store/named."}).size(), std::size_t{5});
    }
    void filesStaySmall() {
        const auto lengths = fileLengths({m_source + "/core", m_source + "/ui", m_source + "/app"});
        QVERIFY(!lengths.empty());
        const auto at = [&](double share) {
            return lengths[static_cast<std::size_t>(share * double(lengths.size() - 1))];
        };
        qInfo("%zu files, median %d lines, 90th percentile %d, longest %d", lengths.size(), at(0.5), at(0.9), at(1));
        QVERIFY2(at(0.5) <= 150, "the median file is over 150 lines: split");
        QVERIFY2(at(0.9) <= 380, "a tenth of the files is over 380 lines: split");
        QVERIFY2(at(1) <= 500, "a file is over 500 lines: split it");
    }
    void rootHoldsOnlyTheLayout() {
        static const QStringList layout{"CMakeLists.txt", "app",          "core",         "ui",
                                        "resources",      "translations", "tests",        "installer",
                                        "README.md",      "LICENSE",      "CHANGELOG.md", "CMakePresets.json"};
        for (const auto& name : QDir(PENUMBRA_SOURCE).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(layout.contains(name), qPrintable(name + " does not belong at the root"));
    }
};

QTEST_APPLESS_MAIN(FloorsTest)
#include "floors_test.moc"
