#include "backwards.h"
#include "base/say.h"
#include "base/text.h"
#include "remedy/remedy.h"
#include "report/exporter.h"
#include "report/json.h"
#include "report/page.h"
#include "risk/risk.h"
#include "session/advise.h"
#include "simulate/refusal.h"
#include "small_fleet.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra;

namespace {

/// What is told in one language.
struct Told {
    std::shared_ptr<const session::Evaluation> evaluation;
    std::vector<remedy::Plan> plans;
    std::vector<std::string> hashes, digests; ///< of no plan and of each
    std::string change, refusal;
    std::vector<std::string> pages, files; ///< the printed page in all its words, and as HTML and Markdown
};

/// Whether the text is one that went through the translator as a whole.
bool isTranslated(const std::string& text) { return text.starts_with("«") && text.ends_with("»"); }

/// All that is printed of a page.
std::string wordsIn(const report::Page& page) {
    std::string out = page.title + "\n" + page.subtitle + "\n" + page.warning + "\n" + page.decision + "\n";
    const auto add = [&](const std::vector<std::string>& lines) {
        for (const auto& line : lines) out += line + "\n";
    };
    const auto addTable = [&](const report::PageTable& table) {
        add(table.head);
        for (const auto& row : table.rows) add(row);
    };
    for (const auto& verdict : page.verdicts)
        add({verdict.state, verdict.text, verdict.detail, verdict.limit, verdict.brief});
    for (const auto& [key, value] : page.brief) add({key, value});
    addTable(page.signing);
    add({page.chart.title, page.chart.jump});
    for (const auto& mark : page.chart.marks) add({mark.text});
    for (const auto* lines : {&page.findings, &page.left, &page.steps, &page.rollback}) add(*lines);
    addTable(page.plans);
    for (const auto& [key, value] : page.facts) add({key, value});
    for (const auto& section : page.sections) {
        add({section.opens, section.title, section.note, section.nothing});
        addTable(section.table);
    }
    return out;
}

/// Without the ids of plans, too.
std::string withoutMarkup(const std::string& text) {
    static const QRegularExpression kMarkup(QStringLiteral("<style>.*</style>|[a-z-]+-[0-9a-f]{8}|<[^>]*>|&\\w+;"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString::fromStdString(text).remove(kMarkup).toStdString();
}

/// Small words of English that names of the fleet do not hold.
QStringList englishIn(const std::string& text) {
    static const QRegularExpression kWord(QStringLiteral(
        "\\b(the|of|and|has|have|is|are|from|until|without|host|hosts|runs|days?|Move|takes?|cores?)\\b"));
    QStringList out;
    for (auto words = kWord.globalMatch(QString::fromStdString(text)); words.hasNext();) out << words.next().captured();
    return out;
}

} // namespace

class LanguageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_english = told("english");
        base::setTranslator(backwards);
        m_other = told("other");
        base::setTranslator(nullptr);
    }

    void everyWordGoesThroughTheHook() {
        QVERIFY(!m_other.evaluation->findings.empty());
        std::set<risk::FindingKind> kinds;
        for (const auto& finding : m_other.evaluation->findings) {
            kinds.insert(finding.kind);
            for (const auto& text : {finding.text, finding.brief}) {
                QVERIFY2(isTranslated(text), text.c_str());
                QVERIFY2(englishIn(text).isEmpty(), qPrintable(englishIn(text).join(' ') + ": " + text.c_str()));
            }
            for (const auto& hop : finding.chain)
                QVERIFY2(isTranslated(hop.reason) && englishIn(hop.reason).isEmpty(), hop.reason.c_str());
        }
        QVERIFY(kinds.contains(risk::FindingKind::Homeless));
        QVERIFY(kinds.size() >= 3);
        std::vector<std::string> texts{m_other.evaluation->verdict.limit, m_other.change, m_other.refusal};
        QVERIFY(!m_other.plans.empty());
        for (const auto& plan : m_other.plans) {
            texts.insert(texts.end(), {plan.title, plan.summary, plan.rollbackText});
            for (const auto& step : plan.steps) texts.insert(texts.end(), {step.text, step.rollbackText});
        }
        for (const auto& text : texts)
            QVERIFY2(isTranslated(text) && englishIn(text).isEmpty(),
                     qPrintable(englishIn(text).join(' ') + ": " + text.c_str()));
    }

    /// Names, units and the currency stay; every other word is another one.
    void thePageIsToldInTheLanguage() {
        const QSet<QString> names{"UTC",   "EUR",   "GiB", "MiB",     "Penumbra", "shop",
                                  "small", "fleet", "two", "changes", "Firmware", "new"}; // of new-h1-1
        for (const auto which : {&Told::pages, &Told::files}) {
            const auto &english = m_english.*which, &other = m_other.*which;
            QVERIFY(english.size() >= 2 && english.size() == other.size());
            for (std::size_t i = 0; i < english.size(); ++i)
                QCOMPARE(leftEnglish(english[i], other[i], names), QString());
        }
    }

    void nothingIsDecidedByWords() {
        const auto &one = *m_english.evaluation, &other = *m_other.evaluation;
        QCOMPARE(other.verdict.kind, one.verdict.kind);
        QCOMPARE(other.verdict.limitingFinding, one.verdict.limitingFinding);
        QCOMPARE(other.findings.size(), one.findings.size());
        for (std::size_t i = 0; i < one.findings.size(); ++i) {
            auto same = other.findings[i];
            same.text = one.findings[i].text;
            same.brief = one.findings[i].brief;
            same.subjectName = one.findings[i].subjectName;
            for (std::size_t h = 0; h < same.chain.size(); ++h) same.chain[h].reason = one.findings[i].chain[h].reason;
            QVERIFY2(same == one.findings[i], one.findings[i].text.c_str());
        }
        QCOMPARE(other.notes.size(), one.notes.size());
        QCOMPARE(m_other.plans.size(), m_english.plans.size());
        for (std::size_t i = 0; i < m_other.plans.size(); ++i) QCOMPARE(m_other.plans[i].id, m_english.plans[i].id);
    }

    void aPlanHasOneDigestInEveryLanguage() {
        QCOMPARE(m_other.digests.size(), m_english.digests.size());
        for (std::size_t i = 0; i < m_english.digests.size(); ++i) {
            QVERIFY(m_other.hashes[i] != m_english.hashes[i]);
            QCOMPARE(m_other.digests[i], m_english.digests[i]);
            for (std::size_t j = 0; j < i; ++j) QVERIFY(m_english.digests[i] != m_english.digests[j]);
        }
    }

private:
    Told told(const char* name) {
        auto workspace = store::Workspace::open(m_dir.filePath(name).toStdString(), store::OpenMode::Create);
        if (!workspace || !workspace->commit(smallFleet())) qFatal("no workspace");
        session::Session session(std::move(*workspace));
        whatif::Scenario scenario{"two changes", {}};
        for (const char* text : {"drain-host host=h2 from=2026-03-01T04:00:00Z for=4h", "fail-host host=h3",
                                 "scale service=shop replicas=6"})
            scenario.edits.push_back(*whatif::parseEdit(text));
        session::Options options;
        options.horizon = std::chrono::hours(24 * 40);
        options.paths = 64;
        Told out;
        out.evaluation = *session.evaluate(scenario, options, base::Run{});
        out.change = whatif::describe(scenario.edits.front());
        out.plans = *session.plans(*out.evaluation, {}, {}, base::Run{});
        for (int chosen = -1; chosen < static_cast<int>(out.plans.size()); ++chosen) {
            auto document = *report::prepare(session, *out.evaluation, out.plans, chosen, base::Run{});
            document.auditHead.clear(); // of another file
            out.hashes.push_back(report::planHash(document));
            out.digests.push_back(report::planDigest(document));
            document.owner = "shop";
            document.rulings.push_back(
                {out.plans[0].id, "shop", planning::RulingKind::Conditional, "shop", "shop", document.created});
            if (chosen > 0) continue;
            out.pages.push_back(withoutMarkup(wordsIn(report::makePage(document))));
            for (const char* format : {"html", "markdown"})
                out.files.push_back(withoutMarkup(*report::exporters().find(format)->write(document)));
        }
        for (const auto& placement : out.evaluation->usage->placements)
            for (const auto& unplaced : placement.unplaced)
                if (unplaced.nearest.host >= 0)
                    out.refusal = simulate::describe(*out.evaluation->world, unplaced.nearest);
        return out;
    }

    QTemporaryDir m_dir;
    Told m_english, m_other;
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "language_test.moc"
