#include "ingest/child.h"

#include <QtTest>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

using namespace penumbra;

namespace {

using Work = std::function<std::string()>;

ingest::Limits tight() {
    ingest::Limits limits;
    limits.time = std::chrono::seconds(1); // of the processor, four by the clock
    limits.memory = std::uint64_t{64} << 20;
    return limits;
}

std::string spin() {
    volatile std::uint64_t n = 0;
    while (true) n = n + 1;
}

std::string wait() {
    while (true) ::pause();
}

std::string grow() {
    std::vector<std::string> held;
    while (true) held.emplace_back(1 << 20, 'x');
}

struct Bad {
    const char* name;
    Work work;
    const char* says;
};

const std::vector<Bad>& badWorks() {
    static const std::vector<Bad> kWorks{
        {"spins", spin, "takes more processor time to be read than the limit of"},
        {"waits", wait, "takes longer to be read than the limit of"},
        {"grows", grow, "needs more memory to be read than the limit of 64 MiB"},
        {"answers for ever", [] { return std::string(std::size_t{65} << 20, 'x'); }, "limit of 64 MiB"},
        {"crashes",
         []() -> std::string {
             std::signal(SIGSEGV, SIG_DFL), ::raise(SIGSEGV);
             return {};
         },
         "made the reading process crash (signal 11)"},
        {"aborts", []() -> std::string { std::abort(); }, "made the reading process crash (signal 6)"},
        {"throws", []() -> std::string { throw std::runtime_error("x"); }, "its reader failed on it (x)."},
        {"leaves", []() -> std::string { ::_exit(5); }, "end early (status 5)"},
        {"leaves as if all were well", []() -> std::string { ::_exit(0); }, "broke off its answer"},
    };
    return kWorks;
}

} // namespace

class ChildTest final : public QObject {
    Q_OBJECT
private slots:
    void answersComeBackWhole();
    void badWorkIsAnErrorThatSaysWhy_data();
    void badWorkIsAnErrorThatSaysWhy();
    void aStopEndsTheChild();
    void nothingOfTheParentIsOpen();
    void manyThreadsMayAsk();
    void aProcessAnswersOneInputAfterTheOther();
    void anErrorOfTheWorkComesBackAsItIs();
    void badWorkEndsAProcess_data() { badWorkIsAnErrorThatSaysWhy_data(); }
    void badWorkEndsAProcess();
    void aStopEndsAProcess();
};

void ChildTest::answersComeBackWhole() {
    for (const std::size_t size : {0, 1, 70'000, 20'000'000}) {
        std::string text(size, 'a');
        for (std::size_t i = 0; i < size; i += 97) text[i] = static_cast<char>(i);
        const auto answer = ingest::runLimited("a.csv", {}, [&] { return text; });
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().text.c_str());
        QVERIFY(*answer == text);
    }
}

void ChildTest::badWorkIsAnErrorThatSaysWhy_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < badWorks().size(); ++i) QTest::newRow(badWorks()[i].name) << static_cast<int>(i);
}

void ChildTest::badWorkIsAnErrorThatSaysWhy() {
    QFETCH(int, index);
    const auto& bad = badWorks()[static_cast<std::size_t>(index)];
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    if (std::string_view(bad.name) == "grows") QSKIP("A sanitizer's shadow memory does not fit any limit.");
#endif
    const auto answer = ingest::runLimited("fleet.csv", tight(), bad.work);
    QVERIFY(!answer);
    const auto& text = answer.error().text;
    QVERIFY2(text.find(bad.says) != std::string::npos, text.c_str());
    QVERIFY2(text.starts_with("fleet.csv "), text.c_str());
    QVERIFY(answer.error().kind == base::ErrorKind::Input);
}

void ChildTest::aStopEndsTheChild() {
    std::stop_source stop;
    auto limits = tight();
    limits.time = std::chrono::seconds(3000);
    limits.stop = stop.get_token();
    const std::jthread stopper([&] { stop.request_stop(); });
    const auto answer = ingest::runLimited("fleet.csv", limits, spin);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == base::ErrorKind::Cancelled);
}

void ChildTest::nothingOfTheParentIsOpen() {
    const std::ifstream held("/proc/self/status");
    QVERIFY(held.good());
    const auto answer = ingest::runLimited("fleet.csv", {}, [] {
        std::string open;
        for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
            std::error_code error;
            const auto target = std::filesystem::read_symlink(entry.path(), error).string();
            if (target != "/dev/null" && !target.starts_with("pipe:") && !target.ends_with("/fd")) open += target + " ";
        }
        return open;
    });
    QVERIFY2(answer.has_value(), answer ? "" : answer.error().text.c_str());
    QCOMPARE(*answer, std::string());
}

/// Children of several threads do not hold each other's answers open.
void ChildTest::manyThreadsMayAsk() {
    std::atomic<int> whole = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                for (int k = 0; k < 25; ++k) {
                    const auto text = fmt::format("{} {}", i, k);
                    const auto answer = ingest::runLimited("fleet.csv", {}, [&] { return text; });
                    if (answer && *answer == text) ++whole;
                }
            });
    }
    QCOMPARE(whole.load(), 100);
}

void ChildTest::aProcessAnswersOneInputAfterTheOther() {
    auto limits = tight();
    ingest::ReadingProcess process(limits, [](std::string_view input) {
        const auto begun = std::clock();
        while (std::clock() - begun < CLOCKS_PER_SEC / 5) { // together more than one input may take
        }
        return std::string(input.rbegin(), input.rend());
    });
    for (int i = 0; i < 8; ++i) {
        const std::string body(static_cast<std::size_t>(i) * 300'000, static_cast<char>('a' + i));
        const auto answer = process.read("fleet.csv", "<>", body, {});
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().text.c_str());
        QVERIFY(*answer == body + "><");
    }
}

void ChildTest::anErrorOfTheWorkComesBackAsItIs() {
    using base::ErrorKind;
    for (const auto kind : {ErrorKind::Usage, ErrorKind::Input, ErrorKind::Internal, ErrorKind::Cancelled}) {
        const auto work = [kind](std::string_view words) -> base::Result<std::string> {
            if (words == "good") return "fine";
            return base::fail(kind, std::string(words));
        };
        const auto answer = ingest::runLimited("fleet.csv", {}, [&] { return work("Line 7 is odd."); });
        QVERIFY(!answer && answer.error() == (base::Error{kind, "Line 7 is odd."}));
        ingest::ReadingProcess process(tight(), work);
        QVERIFY(process.read("fleet.csv", "", "bad", {}).error() == (base::Error{kind, "bad"}));
        QVERIFY(!process.broken());
        QCOMPARE(*process.read("fleet.csv", "good", "", {}), std::string("fine")); // it goes on
    }
}

void ChildTest::badWorkEndsAProcess() {
    QFETCH(int, index);
    const auto& bad = badWorks()[static_cast<std::size_t>(index)];
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    if (std::string_view(bad.name) == "grows") QSKIP("A sanitizer's shadow memory does not fit any limit.");
#endif
    ingest::ReadingProcess process(
        tight(), [&](std::string_view input) { return input == "good" ? std::string("fine") : bad.work(); });
    const auto good = process.read("fleet.csv", "good", "", {});
    QVERIFY2(good.has_value(), good ? "" : good.error().text.c_str());
    const auto answer = process.read("fleet.csv", "ba", "d", {});
    QVERIFY(!answer);
    const auto& text = answer.error().text;
    const bool greedy = std::string_view(bad.name) == "answers for ever"; // told by what its memory is limited to
    QVERIFY2(greedy || text.find(bad.says) != std::string::npos, text.c_str());
    QVERIFY2(text.starts_with("fleet.csv "), text.c_str());
    QVERIFY(answer.error().kind == base::ErrorKind::Input);
    QVERIFY(!process.read("fleet.csv", "good", "", {}).has_value());
}

void ChildTest::aStopEndsAProcess() {
    ingest::ReadingProcess process({}, [](std::string_view) { return spin(); });
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    const auto answer = process.read("fleet.csv", "", "", stop.get_token());
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == base::ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(ChildTest)
#include "child_test.moc"
