#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

/// Three workloads of a trace that begins with the epoch; most of them live from second 50 on.
model::Batch trace() {
    model::Batch batch;
    batch.source = "trace";
    batch.time = *base::parseTime("2026-03-01T00:00:00Z");
    const base::TimeWindow lives[] = {{base::fromMillis(0), base::fromMillis(100'000)},
                                      {base::fromMillis(50'000), base::fromMillis(90'000)},
                                      {base::fromMillis(95'000), base::fromMillis(200'000)}};
    for (std::size_t i = 0; i < std::size(lives); ++i) {
        model::Resource workload;
        workload.id = model::makeId(model::ResourceKind::Workload, std::to_string(i));
        workload.kind = model::ResourceKind::Workload;
        workload.lifetime = lives[i];
        batch.resources.push_back(workload);
    }
    batch.accounting.read = 3;
    return batch;
}

} // namespace

/// What an evaluation is asked for: its bounds and the moment at which the future begins.
class OptionsTest final : public QObject {
    Q_OBJECT
private slots:
    void tooManyValuesAreRefused();
    void busiestMomentOfARecordedTrace();
    void theEpochIsAMomentLikeAnyOther();
    void aSweepAtAMoment();
};

void OptionsTest::tooManyValuesAreRefused() {
    SmallSession small(smallFleet());
    small.options.horizon = std::chrono::hours(24 * 365);
    small.options.paths = 100'000; // each is allowed alone; together every series would take 3.5 GB
    const auto refused = small.session().evaluate({}, small.options, base::Run{});
    QVERIFY(!refused && refused.error().kind == base::ErrorKind::Usage);
    QVERIFY2(refused.error().text.find("fewer paths") != std::string::npos, refused.error().text.c_str());
}

void OptionsTest::busiestMomentOfARecordedTrace() {
    SmallSession small(trace());
    QCOMPARE(base::toMillis(small.evaluate()->options.now), std::int64_t(50'000));
}

void OptionsTest::theEpochIsAMomentLikeAnyOther() {
    SmallSession small(trace());
    small.options.now = base::fromMillis(0);
    const auto evaluation = small.evaluate();
    QCOMPARE(base::toMillis(evaluation->options.now), std::int64_t(0));
    QVERIFY2(noteWith(*evaluation, "now")->text.find("as asked") != std::string::npos,
             "It must say that it was asked.");
}

void OptionsTest::aSweepAtAMoment() {
    SmallSession small(smallFleet());
    small.options.now = *base::parseTime("2026-03-01T00:00:00Z");
    const auto evaluation = small.evaluate();
    const auto moves = [&](std::optional<base::Time> at) {
        const auto cases = small.session().sweep(*evaluation, risk::SweepKind::Hosts, at, base::Run{});
        if (!cases) qFatal("%s", cases.error().text.c_str());
        for (const auto& one : cases->cases)
            if (one.name == "h1") return one.moves;
        return -1;
    };
    QCOMPARE(moves({}), moves(evaluation->options.now));
    QCOMPARE(moves(evaluation->options.now + std::chrono::hours(27)), -1); // h1 is drained then, no case to lose
    QVERIFY(moves({}) > 0);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
