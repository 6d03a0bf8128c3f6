#include "planning/rulings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra;
using planning::Ruling;
using planning::RulingKind;

/// What a board decides is kept as it was said.
class RulingsTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    static base::Time at(const char* text) { return *base::parseTime(text); }

private slots:
    void eachIsKeptAndNoneIsChanged() {
        auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
        QVERIFY(workspace);
        const Ruling first{"move-1", "aaaa", RulingKind::Deferred, "", "Ann Lee", at("2026-03-02T10:00:00Z")};
        const Ruling second{"move-1",           "bbbb", RulingKind::Conditional,
                            "after the backup", "Bo",   at("2026-03-03T10:00:00Z")};
        const Ruling other{"shift-1", "cccc", RulingKind::Rejected, "too dear", "Bo", at("2026-03-03T11:00:00Z")};
        const auto lines = workspace->audit()->size();
        for (const auto& one : {first, other, second}) QVERIFY(planning::record(*workspace, one));
        QCOMPARE(*planning::rulingsOn(*workspace, "move-1"), (std::vector<Ruling>{first, second}));
        QCOMPARE(*planning::rulingsOn(*workspace, "shift-1"), (std::vector<Ruling>{other}));
        QVERIFY(planning::rulingsOn(*workspace, "as-is")->empty());
        const auto audit = *workspace->audit();
        QCOMPARE(audit.size(), lines + 3);
        QVERIFY2(audit.back().what.find("decision") != std::string::npos, audit.back().what.c_str());
        QVERIFY(planning::record(*workspace, second)); // said again is said twice
        QCOMPARE(planning::rulingsOn(*workspace, "move-1")->size(), std::size_t{3});
        QVERIFY(workspace->verify()->empty());
    }

    void whatIsMissingIsSaid() {
        auto workspace = store::Workspace::open(m_dir.filePath("m.penumbra").toStdString(), store::OpenMode::Create);
        QVERIFY(workspace);
        const auto wrong = [&](RulingKind kind, const char* conditions, const char* name) {
            const auto done = planning::record(*workspace, {"p", "h", kind, conditions, name, {}});
            return done ? std::string() : done.error().text;
        };
        QVERIFY(wrong(RulingKind::Approved, "", " ").starts_with("Say who decides"));
        QVERIFY(wrong(RulingKind::Conditional, "\n", "Ann").starts_with("Say on which conditions"));
        QVERIFY(!wrong(RulingKind::Approved, "", std::string(300, 'x').c_str()).empty());
        QVERIFY(planning::rulingsOn(*workspace, "p")->empty());
        QVERIFY(!planning::parseRuling("maybe"));
        for (const auto kind :
             {RulingKind::Approved, RulingKind::Conditional, RulingKind::Rejected, RulingKind::Deferred})
            QCOMPARE(*planning::parseRuling(planning::rulingName(kind)), kind);
    }

    void anotherStateIsTold() {
        const Ruling one{"p",       "0123456789abcdefff",      RulingKind::Conditional, "after the backup.",
                         "Ann Lee", at("2026-03-02T10:00:00Z")};
        QCOMPARE(planning::sayRuling(one, {one.hash, ""}),
                 std::string("Approved with conditions by Ann Lee at 2 Mar 2026 10:00 UTC: after the backup."));
        QVERIFY(planning::sayRuling(one, {"other", ""})
                    .ends_with(" That was on another state of the plan (hash 0123456789abcdef)."));
    }

    void aDecisionHoldsInEveryLanguage() {
        auto workspace = store::Workspace::open(m_dir.filePath("d.penumbra").toStdString(), store::OpenMode::Create);
        QVERIFY(workspace);
        const Ruling one{"p", "english", RulingKind::Approved, "", "Ann", at("2026-03-02T10:00:00Z"), "digest"};
        QVERIFY(planning::record(*workspace, one));
        const auto kept = planning::rulingsOn(*workspace, "p")->front();
        QCOMPARE(kept, one);
        QVERIFY(planning::isOn(kept, {"german", "digest"}));
        QVERIFY(!planning::isOn(kept, {"english", "another"}));
        QVERIFY(planning::isOn(kept, {"english", ""})); // of a plan that an older version kept
        QVERIFY(!planning::isOn(kept, {"german", ""}));
        const Ruling old{"p", "english", RulingKind::Approved, "", "Ann", at("2026-03-02T10:00:00Z")};
        QVERIFY(planning::isOn(old, {"english", "digest"}) && !planning::isOn(old, {"german", "digest"}));
    }
};

QTEST_APPLESS_MAIN(RulingsTest)
#include "rulings_test.moc"
