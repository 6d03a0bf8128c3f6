#include "compare/fleet_diff.h"

#include "compare/scenarios.h"
#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using compare::FleetChange;
using Of = compare::Side::Of;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

whatif::Scenario scenario(std::initializer_list<const char*> edits) {
    whatif::Scenario out{"Test", {}};
    for (const auto* text : edits) {
        auto edit = whatif::parseEdit(text, kBegin);
        if (!edit) qFatal("%s", edit.error().text.c_str());
        edit->key = fmt::format("edit-{}", out.edits.size() + 1);
        out.edits.push_back(std::move(*edit));
    }
    return out;
}

/// The sides of a scenario on the small fleet, compared.
compare::FleetDiff compared(SmallSession& small, const std::shared_ptr<const session::Evaluation>& evaluation,
                            const compare::Side& from, const compare::Side& to) {
    auto diff = compare::compareSides(small.session(), evaluation, from, to, compare::kLeastShare, {});
    if (!diff) qFatal("%s", diff.error().text.c_str());
    return *diff;
}

const compare::FleetDifference* rowOf(const compare::FleetDiff& diff, FleetChange change, const char* id,
                                      const std::string& what = {}) {
    for (const auto& row : diff.rows)
        if (row.change == change && row.resource.text() == id && (what.empty() || row.what == what)) return &row;
    return nullptr;
}

bool names(const compare::FleetDifference& row, compare::Why::Kind kind, const std::string& text) {
    return std::any_of(row.why.begin(), row.why.end(),
                       [&](const auto& why) { return why.kind == kind && why.text.find(text) != std::string::npos; });
}

} // namespace

/// Two sides of the fleet, what differs between them and why.
class FleetDiffTest final : public QObject {
    Q_OBJECT
private slots:
    void nothingDiffersFromItself() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate();
        for (const auto& side : {compare::Side{Of::Live, {}, kBegin}, compare::Side{Of::Shadow, {}, kBegin + 5h}}) {
            const auto diff = compared(small, evaluation, side, side);
            QVERIFY(diff.rows.empty());
            QVERIFY2(compare::sayDiff(diff).starts_with("Nothing differs between "), compare::sayDiff(diff).c_str());
        }
    }

    /// During the maintenance of h1 it is drained, what ran there stands elsewhere, and the event is named for both.
    void aMaintenanceIsNamed() {
        SmallSession small(smallFleet());
        const auto diff = compared(small, small.evaluate(), {Of::Live, {}, kBegin}, {Of::Shadow, {}, kBegin + 27h});
        const auto* status = rowOf(diff, FleetChange::Status, "host/h1");
        QVERIFY(status);
        QCOMPARE(status->before, std::string("up"));
        QCOMPARE(status->after, std::string("under maintenance"));
        QVERIFY(names(*status, compare::Why::Kind::Event, "Firmware of h1"));
        QCOMPARE(status->why.front().key, std::string("maintenance-h1"));
        const auto* moved = rowOf(diff, FleetChange::Moves, "workload/shop-1");
        QVERIFY(moved);
        QCOMPARE(moved->before, std::string("h1"));
        QVERIFY(moved->after != "h1");
        QVERIFY(names(*moved, compare::Why::Kind::Event, "Firmware of h1"));
        const auto* use = rowOf(diff, FleetChange::Use, "host/h1", "cpu");
        QVERIFY(use && use->apart && use->to);
        QCOMPARE((*use->to)[2], 0.0);
        QCOMPARE((*use->from)[0], (*use->from)[4]); // measured: no width
        QVERIFY(names(*use, compare::Why::Kind::Event, "Firmware of h1"));
        QVERIFY(names(*use, compare::Why::Kind::Moved, "leaves: shop-1"));
        QCOMPARE(diff.count(FleetChange::Appears), std::size_t{0});
    }

    /// What is measured is the mean of the step before the moment.
    void liveIsWhatWasMeasured() {
        SmallSession small(smallFleet());
        const auto state = compare::stateOf(small.session(), small.evaluate(), {Of::Live, {}, kBegin}, {});
        QVERIFY(state && state->live());
        const int i = 21 * 24 - 1; // the newest sample of db-1 on h4
        const double expected =
            1200 + 400 * std::sin(i * 6.283185307 / 24) + static_cast<double>((i * 7919 + 3 * 104729) % 101) - 50;
        const auto dimensions = static_cast<std::size_t>(state->world->dimensions.count());
        QVERIFY(std::abs(state->measured[3 * dimensions + model::kCpu] - expected) < 1e-6);
        QVERIFY(std::isnan(state->measured[3 * dimensions + model::kGpu]));
        QCOMPARE(state->gaps, 0);
    }

    void aScenarioIsComparedWithTheShadowAtTheSameMoment() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenario({"scale service=shop replicas=4 from=+1h", "add-hosts like=h1 count=1 from=+1h",
                                     "change-demand factor=2 service=db from=+1h", "remove-host host=h3 from=+2h",
                                     "resize service=db cpu=2 from=+1h", "degrade-hosts host=h2 cpu=0.5 from=+1h"}));
        QVERIFY2(evaluation->skipped.empty(), evaluation->skipped.empty() ? "" : evaluation->skipped[0].reason.c_str());
        const auto at = kBegin + 4h;
        const auto diff = compared(small, evaluation, {Of::Shadow, {}, at}, {Of::Edited, {}, at});
        QCOMPARE(diff.count(FleetChange::Appears), std::size_t{2}); // a replica and a host
        QCOMPARE(diff.count(FleetChange::Goes), std::size_t{1});
        const auto* gone = rowOf(diff, FleetChange::Goes, "host/h3");
        QVERIFY(gone && names(*gone, compare::Why::Kind::Edit, "h3"));
        QCOMPARE(gone->why.front().key, std::string("edit-4"));
        const auto* replicas = rowOf(diff, FleetChange::Replicas, "service/shop");
        QVERIFY(replicas);
        QCOMPARE(replicas->before, std::string("3"));
        QCOMPARE(replicas->after, std::string("4"));
        QCOMPARE(*replicas->delta, 1.0);
        QVERIFY(!replicas->why.empty() && replicas->why.front().key == "edit-1");
        const auto* request = rowOf(diff, FleetChange::Request, "workload/db-1", "cpu");
        QVERIFY(request);
        QCOMPARE(*request->delta, 500.0);
        QCOMPARE(request->why.front().key, std::string("edit-5"));
        const auto* capacity = rowOf(diff, FleetChange::Capacity, "host/h2", "cpu");
        QVERIFY(capacity);
        QCOMPARE(*capacity->delta, -2000.0);
        QCOMPARE(capacity->why.front().key, std::string("edit-6"));
        const auto* use = rowOf(diff, FleetChange::Use, "host/h4", "cpu");
        QVERIFY(use && use->apart && *use->delta > 0);
        QVERIFY(names(*use, compare::Why::Kind::Edit, "emand"));
        const auto* left = rowOf(diff, FleetChange::Moves, "workload/shop-3");
        QVERIFY(left && left->before == "h3" && left->why.front().key == "edit-4");
        for (const auto& row : diff.rows) QVERIFY2(!names(row, compare::Why::Kind::Forecast, ""), row.name.c_str());
    }

    /// The same sides the other way round: what appeared goes, each delta has the other sign.
    void itReadsTheOtherWayRound() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenario({"scale service=shop replicas=5 from=+1h"}));
        const compare::Side shadow{Of::Shadow, {}, kBegin + 4h}, edited{Of::Edited, {}, kBegin + 4h};
        const auto there = compared(small, evaluation, shadow, edited);
        const auto back = compared(small, evaluation, edited, shadow);
        QCOMPARE(there.rows.size(), back.rows.size());
        QCOMPARE(there.count(FleetChange::Appears), std::size_t{2});
        QCOMPARE(back.count(FleetChange::Goes), std::size_t{2});
        for (const auto& row : there.rows) {
            if (row.change != FleetChange::Use) continue;
            const auto* other = rowOf(back, FleetChange::Use, row.resource.text().c_str(), row.what);
            QVERIFY(other);
            QCOMPARE(*other->delta, -*row.delta);
        }
        QVERIFY(!back.rows.empty() && !back.rows.front().why.empty());
        QVERIFY2(back.rows.front().why.front().text.starts_with("without "),
                 back.rows.front().why.front().text.c_str());
    }

    /// What grows one dimension is no reason for another.
    void aReasonIsOfItsDimension() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenario({"change-demand factor=2 service=db dimensions=cpu from=+1h",
                                     "change-demand factor=3 service=db dimensions=memory from=+1h"}));
        const auto diff = compared(small, evaluation, {Of::Shadow, {}, kBegin + 4h}, {Of::Edited, {}, kBegin + 4h});
        const auto keysOf = [&](const char* dimension) {
            std::string keys;
            const auto* row = rowOf(diff, FleetChange::Use, "host/h4", dimension);
            for (const auto& why : row ? row->why : std::vector<compare::Why>()) keys += why.key + " ";
            return keys;
        };
        QCOMPARE(keysOf("cpu"), std::string("edit-1 "));
        QCOMPARE(keysOf("memory"), std::string("edit-2 "));
    }

    /// At one step both bands are the same paths; between two hours the forecast itself is the reason.
    void anotherHourIsAForecast() {
        SmallSession small(smallFleet());
        const auto diff =
            compared(small, small.evaluate(), {Of::Shadow, {}, kBegin + 1h}, {Of::Shadow, {}, kBegin + 13h});
        QVERIFY(diff.count(FleetChange::Use) > 1);
        QVERIFY(std::is_sorted(diff.rows.begin(), diff.rows.end(),
                               [](const auto& a, const auto& b) { return a.share > b.share; }));
        for (const auto& row : diff.rows) {
            QVERIFY(row.change == FleetChange::Use);
            QVERIFY(row.apart || row.share > compare::kLeastShare);
            QCOMPARE(row.why.size(), std::size_t{1});
            QVERIFY(row.why.front().kind == compare::Why::Kind::Forecast);
        }
    }

    void aKeptScenarioIsASide() {
        SmallSession small(smallFleet());
        auto kept = scenario({"fail-host host=h4 from=+1h"});
        kept.name = "Loss";
        QVERIFY(compare::keepScenario(small.session().workspace(), kept, kBegin));
        const auto diff =
            compared(small, small.evaluate(), {Of::Shadow, {}, kBegin + 2h}, {Of::Kept, "Loss", kBegin + 2h});
        const auto* status = rowOf(diff, FleetChange::Status, "host/h4");
        QVERIFY(status && status->after == "failed" && status->why.front().key == "edit-1");
        const auto unknown = compare::compareSides(small.session(), small.evaluate(), {Of::Shadow, {}, kBegin + 2h},
                                                   {Of::Kept, "Lost", kBegin + 2h}, 0.1, {});
        QVERIFY(!unknown && unknown.error().kind == base::ErrorKind::Usage);
        QVERIFY(unknown.error().text.find("'Lost'") != std::string::npos);
    }

    /// Live at two times: what sources reported in between, attributes and resources that are no rows of a world too.
    void twoRevisionsAreCompared() {
        SmallSession small(smallFleet());
        model::Batch later;
        later.source = "agent";
        later.time = kBegin + 2h;
        model::Resource host;
        host.id = model::makeId(model::ResourceKind::Host, "h5");
        host.kind = model::ResourceKind::Host;
        host.name = "h5";
        host.capacity.set(model::kCpu, 8000);
        model::Resource store;
        store.id = model::makeId(model::ResourceKind::Datastore, "san");
        store.kind = model::ResourceKind::Datastore;
        store.name = "san";
        later.resources = {host, store};
        auto changed = *small.evaluate()->inventory->find(model::ResourceId("host/h2"));
        changed.attributes["os"] = {"Debian 12", "agent", later.time, {}};
        later.resources.push_back(changed);
        model::Samples newer{{model::ResourceId("workload/db-1"), "cpu"}, base::Unit::MilliCores, {}, {}};
        for (int i = 0; i < 3; ++i) {
            newer.times.push_back(base::toMillis(kBegin + std::chrono::hours(i)));
            newer.values.push_back(1000);
        }
        later.samples.push_back(newer);
        QVERIFY(small.session().workspace().commit(later));
        const auto evaluation = small.evaluate();
        QVERIFY(evaluation->options.now == kBegin + 3h);
        const auto diff = compared(small, evaluation, {Of::Live, {}, kBegin}, {Of::Live, {}, kBegin + 3h});
        QVERIFY(rowOf(diff, FleetChange::Appears, "host/h5"));
        QVERIFY(rowOf(diff, FleetChange::Appears, "datastore/san"));
        const auto* os = rowOf(diff, FleetChange::Attribute, "host/h2", "attribute os");
        QVERIFY(os && os->after == "Debian 12");
        for (const auto& row : diff.rows)
            QVERIFY2(row.change == FleetChange::Use || names(row, compare::Why::Kind::Reported, "revision"),
                     row.name.c_str());
        QVERIFY(diff.unread > 0); // the other workloads were not measured in the newest hour
        QVERIFY(compare::sayRule(diff).find("Not compared") != std::string::npos);
    }

    void momentsOutOfReachAreRefused() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate();
        const compare::Side fine{Of::Shadow, {}, kBegin};
        for (const auto& side :
             {compare::Side{Of::Shadow, {}, kBegin - 1h}, compare::Side{Of::Shadow, {}, kBegin + 99h},
              compare::Side{Of::Live, {}, kBegin + 1h}, compare::Side{Of::Live, {}, kBegin - 999h}}) {
            const auto diff = compare::compareSides(small.session(), evaluation, side, fine, 0.1, {});
            QVERIFY2(!diff && diff.error().kind == base::ErrorKind::Usage, compare::saySide(side).c_str());
        }
    }

    void itStops() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate();
        const auto from = compare::stateOf(small.session(), evaluation, {Of::Shadow, {}, kBegin}, {});
        QVERIFY(from);
        std::stop_source stop;
        stop.request_stop();
        base::Run run;
        run.stop = stop.get_token();
        const auto diff = compare::diffOf(*from, *from, 0.1, run);
        QVERIFY(!diff && diff.error().kind == base::ErrorKind::Cancelled);
    }
};

QTEST_MAIN(FleetDiffTest)
#include "fleet_diff_test.moc"
