#include "base/rng.h"
#include "core/store/fleet.h"

#include <QTest>
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

/// How the process that is killed works: right, or wrong in a way that the harness must notice.
enum class Conduct { Right, AcknowledgesFirst, TwoCommits };

constexpr int kHosts = 40;
constexpr int kSeries = 4;
constexpr std::int64_t kStep = 1'000'000;

int sampleCount(int number) { return number % 7 == 0 ? 6000 : 20; }

/// Batch number n of the import: a host, a relation, an event, a configuration item and samples that all say n.
model::Batch numbered(int n) {
    model::Batch out;
    out.source = "import";
    out.time = base::fromMillis(n * 1000);
    out.cursor = std::to_string(n);
    const auto name = "h" + std::to_string(n % kHosts);
    out.resources = {host(name, n)};
    out.relations = {runsOn("w" + std::to_string(n % kHosts), "h" + std::to_string(n % 11))};
    out.relations.front().source = out.source;
    out.configItems = {{host(name).id, "number", std::to_string(n), out.time}};
    model::ScheduledEvent event;
    event.id = model::EventId("event/" + std::to_string(n % kHosts));
    event.title = std::to_string(n);
    out.events = {event};
    auto series = samples("s" + std::to_string(n % kSeries), n * kStep, 0);
    for (int i = 0; i < sampleCount(n); ++i) {
        series.times.push_back(n * kStep + i);
        series.values.push_back(n + i * 1e-5);
    }
    out.samples = {series};
    return out;
}

bool commit(Workspace& workspace, int number, Conduct conduct, int acknowledge) {
    auto batch = numbered(number);
    if (conduct == Conduct::AcknowledgesFirst && write(acknowledge, &number, sizeof number) < 0) return false;
    if (conduct == Conduct::TwoCommits) {
        auto second = batch;
        second.resources.clear();
        batch.samples.clear();
        if (!workspace.commit(batch)) return false;
        batch = second;
    }
    if (!workspace.commit(batch)) return false;
    return conduct == Conduct::AcknowledgesFirst || write(acknowledge, &number, sizeof number) == sizeof number;
}

/// Imports for as long as it lives. An acknowledgement is written after commit() has returned.
[[noreturn]] void import(const std::string& path, Conduct conduct, int acknowledge) {
    const bool exists = access(path.c_str(), F_OK) == 0;
    auto workspace = Workspace::open(path, exists ? OpenMode::Write : OpenMode::Create);
    if (!workspace || workspace->readOnly()) _exit(2);
    int number = std::atoi(workspace->cursor("import")->c_str());
    if (write(acknowledge, &number, sizeof number) < 0) _exit(4); // it is open
    while (commit(*workspace, ++number, conduct, acknowledge)) {
    }
    _exit(3);
}

/// When an import is killed: so long after it was started, or after it had opened the workspace.
struct Moment {
    bool fromStart = false;
    std::uint32_t microseconds = 0;
};

/// Lets an import run for a while and kills it; the last number it acknowledged, or `known`.
std::optional<int> killOne(const std::string& path, Conduct conduct, int known, Moment moment) {
    int ends[2];
    if (pipe(ends) != 0) return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        import(path, conduct, ends[1]);
    }
    close(ends[1]);
    int number = 0;
    const auto next = [&] { return read(ends[0], &number, sizeof number) == sizeof number; };
    if (!moment.fromStart && next()) known = std::max(known, number);
    usleep(moment.microseconds);
    kill(child, SIGKILL);
    while (next()) known = std::max(known, number);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? std::optional(known) : std::nullopt;
}

/// What is wrong with a workspace that must hold batch 1 to the number of its cursor, each wholly; "" when nothing is.
std::string wrongWith(const Workspace& workspace, int acknowledged) {
    const auto text = workspace.cursor("import");
    if (!text) return text.error().text;
    const int last = std::atoi(text->c_str());
    if (last < acknowledged) return "batch " + std::to_string(acknowledged) + " was acknowledged and is lost";
    if (last > acknowledged + 1) return "batches appeared from nowhere";
    const auto inventory = workspace.inventory();
    if (!inventory) return inventory.error().text;
    for (int n = std::max(1, last - kHosts + 1); n <= last; ++n) {
        const auto batch = numbered(n);
        const auto* resource = inventory->find(batch.resources[0].id);
        const auto* relation = inventory->findRelation(batch.relations[0]);
        const auto* event = inventory->findEvent(batch.events[0].id);
        const auto config = workspace.history(batch.resources[0].id);
        const auto stored =
            workspace.samples(batch.samples[0].key, {base::fromMillis(n * kStep), base::fromMillis((n + 1) * kStep)});
        const bool whole = resource && resource->capacity.at(model::kCpu) == n && relation &&
                           *relation == batch.relations[0] && event && *event == batch.events[0] && config &&
                           !config->empty() && config->back() == batch.configItems[0] && stored &&
                           *stored == batch.samples[0];
        if (!whole) return "batch " + std::to_string(n) + " is torn";
    }
    const auto stored =
        workspace.samples(numbered(last + 1).samples[0].key, {base::fromMillis((last + 1) * kStep), base::kEndOfTime});
    if (!stored || !stored->times.empty()) return "there are samples of a batch that was not committed";
    const auto damage = workspace.verify();
    if (!damage) return damage.error().text;
    return damage->empty() ? std::string() : damage->front().text;
}

struct Outcome {
    int kills = 0;
    int batches = 0;
    int unborn = 0;    ///< killed before the workspace had its name
    std::string wrong; ///< the first thing that was
};

Outcome killMany(int kills, Conduct conduct) {
    QTemporaryDir folder;
    base::Rng rng(static_cast<std::uint64_t>(kills), static_cast<std::uint64_t>(conduct));
    Outcome out;
    std::string path;
    int acknowledged = 0;
    std::uint32_t reach = 40'000; // microseconds; longer where the machine takes longer to commit
    for (; out.kills < kills && out.wrong.empty(); ++out.kills) {
        if (out.kills % 40 == 0) {
            out.batches += acknowledged;
            acknowledged = 0;
            path = pathIn(folder, ("w" + std::to_string(out.kills) + ".penumbra").c_str());
        }
        const auto last = killOne(path, conduct, acknowledged, {rng.below(6) == 0, rng.below(reach)});
        if (!last) {
            out.wrong = "the import ended by itself";
            break;
        }
        reach = *last > acknowledged ? std::max<std::uint32_t>(40'000, reach / 2)
                                     : std::min<std::uint32_t>(1'000'000, reach * 2);
        acknowledged = *last;
        if (access(path.c_str(), F_OK) != 0 && acknowledged == 0) {
            ++out.unborn;
            continue;
        }
        const auto workspace = Workspace::open(path, OpenMode::Write);
        out.wrong = workspace ? wrongWith(*workspace, acknowledged) : workspace.error().text;
        if (out.wrong.empty()) acknowledged = std::atoi(workspace->cursor("import")->c_str());
    }
    out.batches += acknowledged;
    return out;
}

int killsAsked() {
    const char* text = std::getenv("PENUMBRA_KILLS");
    return text ? std::max(1, std::atoi(text)) : 200;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostAndNothingIsTorn() {
        const auto outcome = killMany(killsAsked(), Conduct::Right);
        QVERIFY2(outcome.wrong.empty(), outcome.wrong.c_str());
        qInfo("%d kills over %d batches (%d before the file had its name): 0 acknowledged batches lost, 0 torn",
              outcome.kills, outcome.batches, outcome.unborn);
        QVERIFY(outcome.batches > outcome.kills / 10);
    }
    void aTooEarlyAcknowledgementIsCaught() {
        const auto outcome = killMany(200, Conduct::AcknowledgesFirst);
        qInfo("caught after %d kills: %s", outcome.kills, outcome.wrong.c_str());
        QVERIFY(outcome.wrong.find("lost") != std::string::npos);
    }
    void aBatchInTwoCommitsIsCaught() {
        const auto outcome = killMany(200, Conduct::TwoCommits);
        qInfo("caught after %d kills: %s", outcome.kills, outcome.wrong.c_str());
        QVERIFY(outcome.wrong.find("torn") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
