#include "analysis/whereabouts.h"

#include "core/session/small_session.h"

#include <QtTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

whatif::Scenario scenario(const char* text) {
    auto edit = whatif::parseEdit(text, kBegin);
    if (!edit) qFatal("%s", edit.error().text.c_str());
    edit->key = "e0";
    return {"test", {*edit}};
}

analysis::Figures figures(SmallSession& small, const char* edit) {
    return analysis::Figures(small.evaluate(scenario(edit)));
}

std::string said(const analysis::Figures& figures, const char* workload, base::Time at) {
    const int row = figures.workload(model::makeId(model::ResourceKind::Workload, workload));
    return analysis::sayWhereabouts(figures, analysis::whereabouts(figures, row, at), at);
}

} // namespace

/// Where a workload is in the shadow, and what no inventory has.
class WhereaboutsTest final : public QObject {
    Q_OBJECT
private slots:
    /// An old replica is not homeless after a rollout: a new one stands in its place, by name.
    void aRolloutReplaces() {
        SmallSession small(smallFleet());
        const auto fleet = figures(small, "rollout service=shop from=+2h");
        QCOMPARE(said(fleet, "shop-1", kBegin), std::string("h1"));
        const auto later = kBegin + 60h;
        const auto text = said(fleet, "shop-1", later);
        QVERIFY2(text.starts_with("replaced by shop-") && text.find(" on h") != std::string::npos &&
                     text.find("(Roll out a new version of shop") != std::string::npos,
                 text.c_str());
        const auto where =
            analysis::whereabouts(fleet, fleet.workload(model::makeId(model::ResourceKind::Workload, "shop-1")), later);
        QVERIFY(!where.there && where.host == -1);
        QCOMPARE(where.heirs.size(), std::size_t(1));
        QCOMPARE(said(fleet, "db-1", later), std::string("h4"));
    }

    void whoLeftOrWaitsIsNotReplaced() {
        SmallSession small(smallFleet());
        const auto fewer = figures(small, "scale service=shop replicas=2");
        int gone = 0;
        for (const char* name : {"shop-1", "shop-2", "shop-3"})
            gone += said(fewer, name, kBegin + 5h) == "not there" ? 1 : 0;
        QCOMPARE(gone, 1);
        QCOMPARE(said(figures(small, "resize workload=db-1 cpu=64"), "db-1", kBegin + 5h), std::string("nowhere"));
    }

    void theSearchFindsWhatOnlyTheShadowHas() {
        SmallSession small(smallFleet());
        const auto fleet = figures(small, "rollout service=shop from=+2h");
        QVERIFY(analysis::shadowOnly(fleet, "shop", kBegin).empty());
        const auto fresh = analysis::shadowOnly(fleet, "SHOP", kBegin + 60h);
        QCOMPARE(fresh.size(), std::size_t(3));
        QVERIFY2(fresh.front().starts_with("shop-") && fresh.front().find(" on h") != std::string::npos,
                 fresh.front().c_str());
        QVERIFY(analysis::shadowOnly(fleet, "db", kBegin + 60h).empty());
        QVERIFY(analysis::shadowOnly(fleet, "", kBegin + 60h).empty());
        QCOMPARE(
            analysis::shadowOnly(figures(small, "add-hosts like=h1 count=2 name=fresh"), "FRESH", kBegin + 5h).size(),
            std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(WhereaboutsTest)
#include "whereabouts_test.moc"
