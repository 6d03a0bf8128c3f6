#include "core/remedy/made_case.h"
#include "remedy/costs.h"
#include "remedy/host_price.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

model::WorldHost hostOf(std::int64_t milliCores, std::int64_t memory, std::int64_t milliGpus, std::int64_t disk) {
    model::WorldHost host;
    host.name = "h";
    for (const auto& [dimension, amount] : {std::pair{model::kCpu, milliCores}, std::pair{model::kMemory, memory},
                                            std::pair{model::kGpu, milliGpus}, std::pair{model::kDisk, disk}})
        host.capacity.set(dimension, amount);
    return host;
}

constexpr std::int64_t kGib = std::int64_t{1} << 30;

std::map<std::string, double> amountsOf(const std::vector<remedy::HostPart>& parts) {
    std::map<std::string, double> out;
    for (const auto& part : parts) out[part.price] = part.amount;
    return out;
}

} // namespace

/// From which prices a sum comes, and that it is their sum.
class CostsTest final : public QObject {
    Q_OBJECT

    model::Dimensions m_dimensions;

private slots:
    void withoutAnythingElseAHostCostsWhatAHostCosts() {
        const remedy::PriceBook book;
        const remedy::HostPrices prices(book, m_dimensions);
        QCOMPARE(prices.monthOf(hostOf(64000, kGib, 8000, kGib)), remedy::Price(400));
        QCOMPARE(*prices.everyHost(), remedy::Price(400));
    }

    void whatIsStatedComesOnTop() {
        remedy::PriceBook book;
        book.hostPerMonth = remedy::Price(80, 100, 120);
        book.corePerMonth = 5;
        book.memoryGibPerMonth = 0.5;
        book.storageGibPerMonth = 0.25;
        book.licencePerHostMonth = 10;
        book.licencePerCoreMonth = remedy::Price(1, 2, 4);
        book.licencePerSocketMonth = 30;
        book.socketsPerHost = 2;
        const remedy::HostPrices prices(book, m_dimensions);
        const auto month = prices.monthOf(hostOf(16000, 64 * kGib, 0, 400 * kGib));
        QCOMPARE(month.expected, 100 + 80 + 32 + 100 + 10 + 32 + 60.0);
        QCOMPARE(month.low, 80 + 80 + 32 + 100 + 10 + 16 + 60.0);
        QCOMPARE(month.high, 120 + 80 + 32 + 100 + 10 + 64 + 60.0);
        QVERIFY(month.stated && !prices.everyHost());
    }

    /// The first class that fits counts, in the place of the host and what it is made of; licences stay.
    void aClassHasItsPrice() {
        remedy::PriceBook book;
        book.corePerMonth = 5;
        book.licencePerCoreMonth = 1;
        book.classes = {{"gpu", 2400, "", {{"gpu", "1"}}, 0},
                        {"fast", 900, "disk in (nvme)", {{"memory", "256GiB"}}, 0},
                        {"never", 1, "", {{"gpu", "0.5"}}, 0}};
        const remedy::HostPrices prices(book, m_dimensions);
        auto gpu = hostOf(8000, kGib, 1000, kGib), fast = hostOf(8000, 256 * kGib, 0, kGib);
        QCOMPARE(amountsOf(prices.partsOf(gpu)),
                 (std::map<std::string, double>{{"class/gpu", 1}, {"licence_per_core_month", 8}}));
        QCOMPARE(prices.monthOf(gpu).expected, 2408.0);
        QCOMPARE(prices.monthOf(fast).expected, 400 + 40 + 8.0); // without the label it is any host
        fast.labels["disk"] = "nvme";
        QCOMPARE(prices.monthOf(fast).expected, 908.0);
        fast.capacity.set(model::kMemory, 255 * kGib);
        QCOMPARE(prices.monthOf(fast).expected, 448.0);
        const remedy::HostOffer offer{"box", {}, 600, {}};
        QCOMPARE(prices.monthOf(gpu, &offer).expected, 608.0);
    }

    void whatNobodyKnowsIsNoPrice() {
        remedy::PriceBook book;
        book.storageGibPerMonth = 1;
        book.licencePerSocketMonth = 50;
        const remedy::HostPrices prices(book, m_dimensions);
        const auto parts = prices.partsOf(hostOf(1000, kGib, 0, model::kUnlimited));
        std::vector<std::string> lacking;
        for (const auto& part : parts)
            if (!part.each.stated) lacking.push_back(part.lacks);
        QCOMPARE(lacking, (std::vector<std::string>{"storage", "licences"}));
        const auto month = prices.monthOf(hostOf(1000, kGib, 0, model::kUnlimited));
        QVERIFY(!month.stated);
        QCOMPARE(month.expected, 400.0);
    }

    void aPlansCostIsTheSumOfItsLines() {
        auto about = leak();
        about.prices.movePerWorkload = remedy::Price(5, 7, 11);
        about.prices.engineerPerHour = remedy::Price(60, 90, 120);
        about.prices.classes = {{"roomy", remedy::Price(700, 800, 900), "", {{"memory", "2000"}}, 0}};
        about.prices.licencePerCoreMonth = 2;
        const auto plans = remedy::plan(about.input(), {"move", "add-hosts", "resize"}, base::Run{});
        QVERIFY(plans && !plans->empty());
        bool monthly = false, worked = false;
        for (const auto& plan : *plans) {
            double once = 0, month = 0, low = 0, high = 0;
            for (const auto& line : plan.costs) {
                (line.monthly ? month : once) += line.expected();
                low += line.monthly ? 0 : line.band().low;
                high += line.monthly ? 0 : line.band().high;
                QVERIFY(!line.steps.empty() && line.amount > 0);
                for (const int order : line.steps) QVERIFY(order >= 1 && order <= static_cast<int>(plan.steps.size()));
                monthly = monthly || line.monthly;
                if (line.price != "engineer_per_hour") continue;
                worked = true;
                QCOMPARE(line.band().high, 120 * 2 * line.amount); // P90 is twice P50
            }
            QCOMPARE(plan.costOnce, once);
            QCOMPARE(plan.costPerMonth, month);
            QCOMPARE(plan.onceBand.low, low);
            QCOMPARE(plan.onceBand.high, high);
        }
        QVERIFY(monthly || worked);
    }

    void aClassThatSaysNothingIsRefused() {
        QVERIFY(!remedy::checkClass({"x", 1, "", {}, 0}));
        QVERIFY(!remedy::checkClass({"x", 1, "a=b=c,(", {}, 0}));
        QVERIFY(!remedy::checkClass({"x", 1, "", {{"cpu", "lots"}}, 0}));
        QVERIFY(remedy::checkClass({"x", 1, "a=b", {{"cpu", "4"}}, 0}));
    }
};

QTEST_APPLESS_MAIN(CostsTest)
#include "costs_test.moc"
