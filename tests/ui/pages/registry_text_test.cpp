#include "ingest/reader.h"
#include "models/words.h"
#include "pages/page.h"
#include "remedy/remedy.h"
#include "report/exporter.h"
#include "whatif/action.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>
#include <set>

using namespace penumbra;

namespace {

using Marks = std::set<std::pair<QString, QString>>; ///< context, text

constexpr auto kMark = R"re((?:PENUMBRA_TEXT|QT_TRANSLATE_NOOP)\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re";
constexpr auto kSeam = R"re(([^\\])"\s*")re"; ///< between two literals that the compiler joins

/// What lupdate would collect: every text that a source file marks for a context.
Marks marksIn(const QString& root) {
    static const QRegularExpression mark{QLatin1String(kMark)}, seam{QLatin1String(kSeam)};
    Marks marks;
    for (QDirIterator files(root, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto source = QString::fromUtf8(file.readAll());
        for (auto found = mark.globalMatch(source); found.hasNext();) {
            const auto match = found.next();
            auto text = match.captured(2).trimmed().replace(seam, QStringLiteral("\\1"));
            text = text.mid(1, text.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\""));
            marks.emplace(match.captured(1), text);
        }
    }
    return marks;
}

/// A language in which every text of the registries is its own in brackets.
class Brackets final : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        return m_contexts.contains(QLatin1String(context)) ? QStringLiteral("[%1]").arg(QString::fromUtf8(text))
                                                           : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QStringList m_contexts{"actions", "readers", "exporters", "planners", "pages"};
};

} // namespace

/// Every text of a registry is marked in the context in which the window looks it up.
class RegistryTextTest final : public QObject {
    Q_OBJECT

    Marks m_marks;
    Brackets m_language;

    void check(const char* context, const char* text) {
        QVERIFY2(m_marks.contains({QString::fromLatin1(context), QString::fromUtf8(text)}),
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(text))));
        QCOMPARE(models::registryText(context, text), QStringLiteral("[%1]").arg(QString::fromUtf8(text)));
    }

private slots:
    void initTestCase() {
        for (const auto* part : {"/core", "/ui"}) m_marks.merge(marksIn(QStringLiteral(PENUMBRA_SOURCE) + part));
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }
    void actions() {
        for (const auto* action : whatif::actions()) {
            check("actions", action->title);
            check("actions", action->summary);
            for (const auto& spec : action->params) {
                check("actions", spec.title);
                if (*spec.help) check("actions", spec.help);
            }
        }
    }
    void readers() {
        for (const auto* reader : ingest::readers()) {
            check("readers", reader->title);
            check("readers", reader->summary);
        }
    }
    void exporters() {
        for (const auto* exporter : report::exporters()) {
            check("exporters", exporter->title);
            check("exporters", exporter->summary);
        }
    }
    void planners() {
        for (const auto* planner : remedy::planners()) check("planners", planner->title);
    }
    void pages() {
        for (const auto* page : pages::pages()) {
            check("pages", page->title);
            check("pages", page->summary);
        }
    }
    void whatIsNotMarkedIsFound() { // the check can fail
        QVERIFY(!m_marks.contains({QStringLiteral("actions"), QStringLiteral("Teleport host")}));
        QVERIFY(!m_marks.contains({QStringLiteral("readers"), QStringLiteral("Fail host")}));
        QVERIFY(models::registryText("pages", "").isEmpty());
    }
};

QTEST_MAIN(RegistryTextTest)
#include "registry_text_test.moc"
