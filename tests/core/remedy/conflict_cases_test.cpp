#include "core/remedy/more_conflicts.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

std::vector<risk::Finding> findingsOf(const Made& made, const std::vector<whatif::Edit>& edits) {
    auto applied = whatif::apply(made.world, edits);
    for (const auto& skipped : applied.skipped) qFatal("%s", skipped.reason.c_str());
    auto found = risk::findings(show(std::move(applied.world), made.demand.demand()).input(), {});
    if (!found) qFatal("%s", found.error().text.c_str());
    return *found;
}

std::vector<risk::Finding> conflictsIn(std::vector<risk::Finding> all) {
    std::erase_if(all, [](const auto& f) { return f.kind != risk::FindingKind::Conflict; });
    return all;
}

std::string breachIn(const std::vector<risk::Finding>& all) {
    for (const auto& finding : all)
        if (risk::isBreach(finding)) return finding.text;
    return {};
}

/// The edits of an event belong together: "event zone-a 0" and "event zone-a 1".
std::string ownerOf(const whatif::Edit& edit) { return edit.key.substr(0, edit.key.rfind(' ')); }

} // namespace

/// Edits that are legal alone and fatal together are found, with the minute and every edit; the same an hour apart,
/// with a replica more or with a GiB or a core more are not.
class ConflictCasesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(madeConflicts().size(), 25U); }
    void found_data() { rows(); }
    void found();
    void eachIsLegalWithoutTheOther_data() { rows(); }
    void eachIsLegalWithoutTheOther();
    void nearMissesAreNotFlagged_data() { rows(); }
    void nearMissesAreNotFlagged();

private:
    static void rows() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < madeConflicts().size(); ++i)
            QTest::newRow(madeConflicts()[i].first) << static_cast<int>(i);
    }
    static Made made(bool near) {
        QFETCH(int, index);
        return madeConflicts()[static_cast<std::size_t>(index)].second(near);
    }
};

void ConflictCasesTest::found() {
    const auto about = made(false);
    const auto all = findingsOf(about, about.edits);
    QVERIFY2(!breachIn(all).empty(), "it is not fatal at all");
    const auto conflicts = conflictsIn(all);
    for (const auto& f : conflicts) qInfo("%s", f.text.c_str());
    QCOMPARE(conflicts.size(), 1U);
    const auto& finding = conflicts.front();
    QCOMPARE((finding.at - kNow) / std::chrono::minutes(1), std::int64_t{about.minute});
    QVERIFY(finding.until > finding.at);
    for (const auto& words : about.says)
        QVERIFY2(finding.text.find(words) != std::string::npos, (words + " | " + finding.text).c_str());
}

void ConflictCasesTest::eachIsLegalWithoutTheOther() {
    const auto about = made(false);
    for (const auto& left : about.edits) {
        auto edits = about.edits;
        std::erase_if(edits, [&](const auto& edit) { return ownerOf(edit) == ownerOf(left); });
        QVERIFY(edits.size() < about.edits.size());
        const auto breach = breachIn(findingsOf(about, edits));
        QVERIFY2(breach.empty(), breach.c_str());
    }
}

void ConflictCasesTest::nearMissesAreNotFlagged() {
    const auto about = made(true);
    const auto all = findingsOf(about, about.edits);
    const auto conflicts = conflictsIn(all);
    QVERIFY2(conflicts.empty(), conflicts.empty() ? "" : conflicts.front().text.c_str());
    QVERIFY2(breachIn(all).empty(), breachIn(all).c_str());
}

QTEST_APPLESS_MAIN(ConflictCasesTest)
#include "conflict_cases_test.moc"
