#include "backwards.h"
#include "base/file.h"
#include "base/text.h"
#include "ingest/reader.h"

#include <QtTest>
#include <filesystem>

using namespace penumbra;

namespace {

/// What a reader tells of a file, one text after the other; its failure where it has one.
std::vector<std::string> toldOf(const ingest::Reader& reader, const ingest::Input& input) {
    const auto batch = reader.read(input);
    if (!batch) return {batch.error().text};
    std::vector<std::string> out;
    for (const auto& problem : batch->problems) out.push_back(problem.text);
    return out;
}

/// The file as it is, and in ways in which files come damaged.
std::vector<std::string> waysOf(const std::string& bytes) {
    std::vector<std::string> out{bytes, bytes.substr(0, bytes.size() / 2), bytes + bytes};
    out.push_back(bytes);
    for (auto& c : out.back())
        if (c >= '0' && c <= '9') c = '?';
    out.push_back(bytes);
    for (std::size_t i = 0; i + 1 < out.back().size(); i += 97) out.back()[i] = ':';
    return out;
}

/// Small words of English that stand in nearly every sentence.
QStringList englishIn(const std::string& text) {
    static const QRegularExpression kWord(
        QStringLiteral(
            "\\b(the|and|has|have|are|was|were|not|its|this|that|without|cannot|which|taken|left|import)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kLibrary(QStringLiteral("end of (map|sequence)( flow)? not found")); // yaml-cpp
    QStringList out;
    const auto own = QString::fromStdString(text).remove(kLibrary);
    for (auto words = kWord.globalMatch(own); words.hasNext();) out << words.next().captured();
    return out;
}

} // namespace

/// What readers say of files, good and bad, in another language.
class LanguageTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { base::setTranslator(nullptr); }

    void problemsAreToldInTheLanguage_data() {
        QTest::addColumn<QString>("id");
        for (const auto* reader : ingest::readers()) QTest::newRow(reader->id) << QString::fromLatin1(reader->id);
    }

    /// Every word of a problem is another one, but for what the file itself says and what libraries say of it.
    void problemsAreToldInTheLanguage() {
        QFETCH(const QString, id);
        const auto* reader = ingest::readers().find(id.toStdString());
        QStringList left;
        std::size_t texts = 0;
        const auto folder = std::filesystem::path(PENUMBRA_SOURCE "/tests/fuzz/seeds") / reader->id;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const auto file = base::readFile(entry.path().string());
            QVERIFY(file.has_value());
            for (const auto& bytes : waysOf(*file)) {
                const ingest::Input input{"x", bytes, *base::parseTime("2026-03-01T00:00:00Z"), {}};
                base::setTranslator(nullptr);
                const auto english = toldOf(*reader, input);
                base::setTranslator(backwards);
                const auto other = toldOf(*reader, input);
                QCOMPARE(other.size(), english.size());
                texts += other.size();
                const auto names = wordsOf(bytes);
                for (std::size_t i = 0; i < other.size(); ++i) {
                    QVERIFY2(other[i] != english[i], english[i].c_str());
                    for (const auto& word : englishIn(other[i]))
                        if (!names.contains(word)) left << word + ": " + QString::fromStdString(other[i]);
                }
            }
        }
        QVERIFY(texts > 0);
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.mid(0, 20).join('\n')));
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "language_test.moc"
