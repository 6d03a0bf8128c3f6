#include "simulate/nearest.h"

#include <QtTest>

using namespace penumbra;
using simulate::SubjectKind;

namespace {

void addSeries(simulate::Usage& usage, SubjectKind kind, int subject, std::vector<float> high,
               std::vector<float> capacity) {
    auto series = std::make_shared<simulate::UsageSeries>();
    series->kind = kind;
    series->subject = subject;
    series->quantiles.fill(std::vector<float>(high.size(), 1000)); // the other levels say nothing
    series->quantiles[3] = std::move(high);
    series->capacity = std::move(capacity);
    usage.series.append(std::move(series));
}

} // namespace

class NearestTest final : public QObject {
    Q_OBJECT
private slots:
    void theFullestHostsAtTheirPeakComeFirst() {
        constexpr auto kNoLimit = static_cast<float>(model::kUnlimited);
        simulate::Usage usage;
        addSeries(usage, SubjectKind::Host, 0, {1, 4, 2}, {10, 10, 10}); // 40 %
        addSeries(usage, SubjectKind::Host, 1, {9, 1, 1}, {10, 10, 10}); // 90 %
        addSeries(usage, SubjectKind::Host, 2, {5, 5, 5}, {kNoLimit, kNoLimit, kNoLimit});
        addSeries(usage, SubjectKind::Host, 3, {3, 3, 3}, {0, 6, 10});    // not up at first: 50 %
        addSeries(usage, SubjectKind::Host, 4, {18, 2, 2}, {20, 20, 20}); // as full as host 1
        addSeries(usage, SubjectKind::Zone, 0, {99, 99, 99}, {100, 100, 100});
        QCOMPARE(simulate::nearestToLimit(usage, 3), (std::vector<std::size_t>{1, 4, 3}));
        QCOMPARE(simulate::nearestToLimit(usage, 9), (std::vector<std::size_t>{1, 4, 3, 0}));
        QCOMPARE(simulate::peakShare(*usage.series[2]), 0.0F);
        QVERIFY(simulate::nearestToLimit(simulate::Usage{}, 5).empty());
    }
};

QTEST_APPLESS_MAIN(NearestTest)
#include "nearest_test.moc"
