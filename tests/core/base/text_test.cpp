#include "base/say.h"
#include "base/sentence_case.h"
#include "base/text.h"
#include "base/units.h"

#include <fmt/format.h>

#include <QtTest>

using namespace penumbra::base;
using namespace std::chrono_literals;

class TextTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setTranslator(nullptr); }

    void noNameIsCapitalised() {
        QCOMPARE(sentenceCase("the memory of c1-01"), std::string("The memory of c1-01"));
        for (const auto* name : {"c1-01 runs out", "orders-db-01: no room", "payment の CPU", ""})
            QCOMPARE(sentenceCase(name), std::string(name));
    }

    void aTextIsAsItStandsUntilSomebodyTranslates() {
        QCOMPARE(PENUMBRA_SAY("Test", "{} lacks {}.")("h1", 3), std::string("h1 lacks 3."));
        QCOMPARE(said("Test", "full"), std::string("full"));
        setTranslator([](const char* context, const char* text) {
            const bool known = std::string(context) == "Test" && std::string(text) == "{} lacks {}.";
            return std::string(known ? "{1} fehlt auf {0}." : text);
        });
        QCOMPARE(PENUMBRA_SAY("Test", "{} lacks {}.")("h1", 3), std::string("3 fehlt auf h1."));
        QCOMPARE(PENUMBRA_SAY("Other", "{} lacks {}.")("h1", 3), std::string("h1 lacks 3."));
        QCOMPARE(said("Test", "{} lacks {}.", "h2", 4), std::string("4 fehlt auf h2."));
    }

    void aTranslationThatDoesNotFitGivesWayToTheText() {
        for (const auto translator : {Translator([](const char*, const char*) { return std::string("{} {} {}"); }),
                                      Translator([](const char*, const char*) { return std::string("{0} und {"); }),
                                      Translator([](const char*, const char*) { return std::string("{:d}"); })}) {
            setTranslator(translator);
            QCOMPARE(PENUMBRA_SAY("Test", "{} lacks {}.")("h1", 3), std::string("h1 lacks 3."));
        }
    }

    void durationsCountsAndAmountsAreTranslated() {
        setTranslator([](const char* context, const char* text) { return fmt::format("«{}:{}»", *context, text); });
        QCOMPARE(sayDuration(20s), std::string("«D:20 s»"));
        QCOMPARE(sayDuration(193h), std::string("«D:«D:8 days» «D:1 h»»"));
        QCOMPARE(sayDuration(24h), std::string("«D:1 day»"));
        QCOMPARE(sayDuration(90min), std::string("«D:«D:1 h» «D:30 min»»"));
        QCOMPARE(sayCount(1, "sample"), std::string("«C:1 «C:sample»»"));
        QCOMPARE(sayCount(2, "advisory", "advisories"), std::string("«C:2 «C:advisories»»"));
        const std::vector<std::string> words{"a", "b", "c"};
        QCOMPARE(sayList(words), std::string("«L:«L:a, b», c»"));
        QCOMPARE(sayList({}), std::string());
        QCOMPARE(formatAmount(1000, Unit::MilliCores), std::string("«A:1 core»"));
        QCOMPARE(formatAmount(1500, Unit::MilliGpu), std::string("«A:1.50 GPUs»"));
        QCOMPARE(formatTime({}), std::string("1970-01-01T00:00:00Z"));
    }

    void zeroGoesAsTheLanguageSays() {
        setTranslator({});
        QCOMPARE(sayCount(0, "sample"), std::string("0 samples"));
        setTranslator([](const char*, const char* text) {
            return std::string(text) == "0: many" ? std::string("0: one") : std::string(text);
        });
        QCOMPARE(sayCount(0, "sample"), std::string("0 sample"));
        QCOMPARE(sayCount(2, "sample"), std::string("2 samples"));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
