#include "simulate/scan.h"

#include "base/rng.h"

#include <QTest>
#include <vector>

using namespace penumbra;
using simulate::kBlock;

class ScanTest final : public QObject {
    Q_OBJECT

private slots:
    void everyInstructionSetFindsTheSameHosts() {
        base::Rng rng(1);
        int compared = 0;
        for (int round = 0; round < 2000; ++round) {
            const std::size_t rows = 1 + rng.below(8), blocks = 1 + rng.below(9);
            const std::uint32_t spread = 1U << (1 + rng.below(16));
            const auto number = [&] {
                return static_cast<std::int16_t>(static_cast<int>(rng.below(spread)) - static_cast<int>(spread / 2));
            };
            std::vector<std::int16_t> columns(blocks * rows * kBlock), bounds(rows);
            for (auto& value : columns) value = number();
            for (auto& bound : bounds) bound = rng.below(4) == 0 ? std::int16_t{-32768} : number();
            std::vector<std::uint64_t> words(blocks);
            for (auto& word : words)
                word = rng.below(5) == 0 ? 0 : (std::uint64_t{rng.below(1U << 31)} << 33 | rng.below(1U << 31));
            auto expected = words;
            for (std::size_t b = 0; b < blocks; ++b)
                for (std::size_t i = 0; i < kBlock; ++i)
                    for (std::size_t r = 0; r < rows; ++r)
                        if (columns[(b * rows + r) * kBlock + i] < bounds[r]) expected[b] &= ~(std::uint64_t{1} << i);
            for (const char* name : {"plain", "avx2", "avx512"}) {
                const auto scan = simulate::blockScanOf(name);
                if (scan == nullptr) continue;
                auto found = words;
                scan(columns.data(), bounds.data(), rows, found);
                QVERIFY2(found == expected, name);
                ++compared;
            }
        }
        QVERIFY(compared >= 2000);
        QVERIFY(simulate::blockScanOf("none") == nullptr);
    }

    void roundedAmountsLeaveNoHostOut() {
        base::Rng rng(2);
        for (int round = 0; round < 10'000; ++round) {
            const int bits = static_cast<int>(rng.below(40));
            const auto amount = [&] { return static_cast<std::int64_t>(rng.below(1U << 31)) << rng.below(20); };
            const std::int64_t need = amount(), room = amount() - (rng.below(3) == 0 ? amount() : 0);
            if (need <= room) QVERIFY(simulate::coarse(need, bits) <= simulate::coarse(room, bits));
        }
    }

    void theLessIsLeftTheFuller() {
        QVERIFY(simulate::fullness(0.5) > simulate::fullness(0.51));
        QCOMPARE(simulate::fullness(0.5), simulate::fullness(0.5 + 1e-6));
        QVERIFY(simulate::fullness(-3) > simulate::fullness(0));
        QVERIFY(simulate::fullness(1e300) <= simulate::fullness(15));
    }
};

QTEST_APPLESS_MAIN(ScanTest)
#include "scan_test.moc"
