#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

/// What a drain moved does not move back, and is told: by a note, and by what runs out for it. In the small fleet h1 is
/// drained by the schedule from hour 26 to hour 30.
class StayedNotesTest final : public QObject {
    Q_OBJECT
private slots:
    void theEndOfADrainSaysWhoStays() {
        SmallSession small(smallFleet());
        QVERIFY(!noteWith(*small.evaluate(), "stays-moved")); // the schedule's own drain is not of the edits
        whatif::Scenario scenario{"drain", {*whatif::parseEdit("drain-host host=h2 from=+40h for=4h", kNow)}};
        scenario.edits[0].key = "edit-1";
        const auto evaluation = small.evaluate(scenario);
        const auto* note = noteWith(*evaluation, "stays-moved");
        QVERIFY(note);
        QCOMPARE(note->where, std::string("h2"));
        QVERIFY2(note->text.find("2 Mar 2026 20:00 UTC") != std::string::npos, note->text.c_str());
        const auto residents = evaluation->usage->residents(1, kNow + std::chrono::hours(45));
        QVERIFY(residents.empty());                      // as the note says
        scenario.edits[0].window.end = base::kEndOfTime; // it never ends: nothing is to move back
        QVERIFY(!noteWith(*small.evaluate(scenario), "stays-moved"));
    }

    void whatRunsOutNamesWhoAnEndedDrainBrought() {
        SmallSession small(smallFleet());
        whatif::Scenario more{"more", {*whatif::parseEdit("change-demand factor=1.6", kNow)}};
        more.edits[0].key = "edit-1";
        const auto evaluation = small.evaluate(more);
        int told = 0;
        for (const auto& finding : evaluation->findings) {
            const auto at = finding.text.find("The drain of h1 until 2 Mar 2026 06:00 UTC brought ");
            if (at == std::string::npos) continue;
            ++told;
            QCOMPARE(finding.kind, risk::FindingKind::Exhaustion);
            QVERIFY(finding.until > kNow + std::chrono::hours(30));
            const bool there =
                std::any_of(finding.affected.begin(), finding.affected.end(), [&](const model::ResourceId& id) {
                    return finding.text.find(model::naturalName(id), at) != std::string::npos;
                });
            QVERIFY2(there, finding.text.c_str());
        }
        QVERIFY(told > 0);
    }

private:
    const base::Time kNow = *base::parseTime("2026-03-01T00:00:00Z");
};

QTEST_MAIN(StayedNotesTest)
#include "stayed_notes_test.moc"
