#include "remedy/purchase/pack.h"

#include "base/rng.h"

#include <QtTest>
#include <functional>
#include <numeric>

using namespace penumbra;
using namespace penumbra::remedy::purchase;

namespace {

/// One of them keeps the other's group off its host.
bool quarrel(const Item& a, const Item& b) {
    const auto keeps = [](const Item& x, const Item& y) {
        return std::any_of(x.apart.begin(), x.apart.end(),
                           [&](int g) { return std::count(y.groups.begin(), y.groups.end(), g) > 0; });
    };
    return keeps(a, b) || keeps(b, a);
}

/// Whether the items fit, by trying every host for every item.
bool fitsSomehow(const Problem& problem, const std::vector<int>& counts) {
    std::vector<Vector> room;
    std::vector<std::vector<const Item*>> on;
    std::vector<int> offerOf;
    for (const auto& bin : problem.bins) {
        room.push_back(bin.room);
        on.emplace_back();
        offerOf.push_back(-1);
    }
    for (std::size_t o = 0; o < counts.size(); ++o)
        for (int i = 0; i < counts[o]; ++i) {
            room.push_back(problem.offers[o].room);
            on.emplace_back();
            offerOf.push_back(static_cast<int>(o));
        }
    const std::function<bool(std::size_t)> from = [&](std::size_t i) {
        if (i == problem.items.size()) return true;
        const auto& item = problem.items[i];
        for (std::size_t h = 0; h < room.size(); ++h) {
            bool fine = offerOf[h] < 0 ? item.bins[h] != 0 : item.offers[static_cast<std::size_t>(offerOf[h])] != 0;
            for (std::size_t d = 0; d < item.need.size(); ++d) fine = fine && item.need[d] <= room[h][d];
            for (const auto* other : on[h]) fine = fine && !quarrel(item, *other);
            if (!fine) continue;
            for (std::size_t d = 0; d < item.need.size(); ++d) room[h][d] -= item.need[d];
            on[h].push_back(&item);
            const bool done = from(i + 1);
            for (std::size_t d = 0; d < item.need.size(); ++d) room[h][d] += item.need[d];
            on[h].pop_back();
            if (done) return true;
        }
        return false;
    };
    for (const auto& s : problem.shortages) {
        std::int64_t bought = 0;
        for (std::size_t o = 0; o < counts.size(); ++o)
            if (s.offers[o] != 0) bought += counts[o] * problem.offers[o].room[static_cast<std::size_t>(s.dimension)];
        if (bought < s.missing) return false;
    }
    return from(0);
}

/// The least price over every combination with at most `most` of each offer; -1: none.
std::int64_t bruteForce(const Problem& problem) {
    std::int64_t best = -1;
    std::vector<int> counts(problem.offers.size(), 0);
    const std::function<void(std::size_t, std::int64_t)> from = [&](std::size_t o, std::int64_t cost) {
        if (best >= 0 && cost >= best) return;
        if (o == counts.size()) {
            if (fitsSomehow(problem, counts)) best = cost;
            return;
        }
        for (counts[o] = 0; counts[o] <= problem.offers[o].most; ++counts[o])
            from(o + 1, cost + counts[o] * problem.offers[o].price);
        counts[o] = 0;
    };
    from(0, 0);
    return best;
}

Problem randomProblem(base::Rng& rng) {
    const auto draw = [&](int low, int high) {
        return low + static_cast<int>(rng.below(static_cast<std::uint32_t>(high - low + 1)));
    };
    Problem problem;
    const int dimensions = draw(1, 3), offers = draw(1, 3), bins = draw(0, 2), items = draw(1, 6);
    const auto vector = [&](int low, int high) {
        Vector out;
        for (int d = 0; d < dimensions; ++d) out.push_back(draw(low, high));
        return out;
    };
    for (int b = 0; b < bins; ++b) problem.bins.push_back({vector(0, 12), {}, {}});
    for (int o = 0; o < offers; ++o) problem.offers.push_back({vector(6, 20), draw(1, 30), draw(1, 4)});
    for (int i = 0; i < items; ++i) {
        Item item{vector(0, 11), draw(-1, bins - 1), {}, {}, {}, {}};
        for (int b = 0; b < bins; ++b) item.bins.push_back(static_cast<std::uint8_t>(draw(0, 3) > 0));
        for (int o = 0; o < offers; ++o) item.offers.push_back(static_cast<std::uint8_t>(draw(0, 4) > 0));
        item.groups.push_back(draw(0, 2));
        if (draw(0, 2) == 0) item.apart.push_back(item.groups.front());
        problem.items.push_back(std::move(item));
    }
    if (draw(0, 3) == 0) {
        Shortage shortage{draw(0, dimensions - 1), draw(1, 25), {}};
        for (int o = 0; o < offers; ++o) shortage.offers.push_back(static_cast<std::uint8_t>(draw(0, 2) > 0));
        problem.shortages.push_back(std::move(shortage));
    }
    return problem;
}

/// Every item where it may be, in a host that was bought or is there, and no host too full.
void checkAnswer(const Problem& problem, const Answer& answer) {
    std::vector<int> offerOf(problem.bins.size(), -1);
    for (std::size_t o = 0; o < answer.counts.size(); ++o)
        offerOf.insert(offerOf.end(), static_cast<std::size_t>(answer.counts[o]), static_cast<int>(o));
    std::vector<Vector> room;
    for (std::size_t h = 0; h < offerOf.size(); ++h)
        room.push_back(offerOf[h] < 0 ? problem.bins[h].room
                                      : problem.offers[static_cast<std::size_t>(offerOf[h])].room);
    QCOMPARE(answer.hostOf.size(), problem.items.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const auto h = static_cast<std::size_t>(answer.hostOf[i]);
        QVERIFY(h < offerOf.size());
        QVERIFY(offerOf[h] < 0 ? problem.items[i].bins[h]
                               : problem.items[i].offers[static_cast<std::size_t>(offerOf[h])]);
        for (std::size_t d = 0; d < room[h].size(); ++d) QVERIFY((room[h][d] -= problem.items[i].need[d]) >= 0);
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(answer.hostOf[j] != answer.hostOf[i] || !quarrel(problem.items[i], problem.items[j]));
    }
}

} // namespace

/// Hosts to buy against every combination that there is.
class PurchaseTest final : public QObject {
    Q_OBJECT
private slots:
    void equalsBruteForce();
    void twoKindsBeatEitherAlone();
    void givesABoundWhereItGivesUp();
    void stops();
};

void PurchaseTest::equalsBruteForce() {
    int solved = 0, impossible = 0, mixed = 0;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        base::Rng rng(seed);
        const auto problem = randomProblem(rng);
        const auto least = bruteForce(problem);
        const auto answer = cheapest(problem, {}, base::Run{});
        QVERIFY(answer);
        QVERIFY2(answer->has_value() == (least >= 0), std::to_string(seed).c_str());
        impossible += least < 0 ? 1 : 0;
        if (!*answer) continue;
        QVERIFY2((*answer)->cost == least, std::to_string(seed).c_str());
        QVERIFY((*answer)->exact());
        QVERIFY((*answer)->volume <= least);
        checkAnswer(problem, **answer);
        ++solved;
        mixed += std::count_if((*answer)->counts.begin(), (*answer)->counts.end(), [](int n) { return n > 0; }) > 1;
    }
    QVERIFY(solved > 400 && impossible > 50 && mixed > 20);
}

/// Three items of 5 cost 30 in large hosts; of the small ones there is only one, and with it 20.
void PurchaseTest::twoKindsBeatEitherAlone() {
    Problem problem;
    problem.offers = {{{10}, 15, 9}, {{5}, 5, 1}};
    for (int i = 0; i < 3; ++i) problem.items.push_back({{5}, -1, {}, {1, 1}, {}, {}});
    const auto answer = cheapest(problem, {}, base::Run{});
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->counts, (std::vector<int>{1, 1}));
    QCOMPARE((*answer)->cost, 20);
}

void PurchaseTest::givesABoundWhereItGivesUp() {
    Problem problem;
    problem.offers = {{{100}, 1000, 60}, {{60}, 620, 60}, {{35}, 380, 60}};
    for (int i = 0; i < 60; ++i) problem.items.push_back({{21 + i % 17}, -1, {}, {1, 1, 1}, {}, {}});
    const auto answer = cheapest(problem, {50, 5000, 500}, base::Run{});
    QVERIFY(answer && *answer);
    checkAnswer(problem, **answer);
    QVERIFY((*answer)->bound >= (*answer)->volume && (*answer)->bound < (*answer)->cost);
    const std::int64_t volume = std::accumulate(problem.items.begin(), problem.items.end(), std::int64_t{0},
                                                [](std::int64_t sum, const Item& i) { return sum + i.need[0]; });
    QCOMPARE((*answer)->volume, volume * 10);
    QVERIFY(static_cast<double>((*answer)->cost) < 1.35 * static_cast<double>((*answer)->volume));
}

void PurchaseTest::stops() {
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    Problem problem;
    problem.offers = {{{10}, 15, 9}};
    problem.items.push_back({{5}, -1, {}, {1}, {}, {}});
    const auto answer = cheapest(problem, {}, run);
    QVERIFY(!answer && answer.error().kind == base::ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(PurchaseTest)
#include "purchase_test.moc"
