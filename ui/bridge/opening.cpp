#include "bridge/opening.h"

#include "base/json.h"
#include "compare/scenarios.h"
#include "compare/stories.h"
#include "session/prices.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace penumbra::bridge {

namespace {

constexpr auto kScenarioName = compare::kWorkingScenario;

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

base::Result<whatif::Scenario> scenarioOf(const store::Document& document) {
    const auto json = base::parseJson(document.json, Opening::tr("The saved scenario").toStdString());
    return json ? whatif::scenarioFromJson(*json) : tl::unexpected(json.error());
}

/// The scenario that was edited last, from the first document of its name that can be read or does not exist yet.
base::Result<void> readScenario(const store::Workspace& workspace, Opened& opened) {
    std::string unreadable;
    for (int n = 1;; ++n) {
        auto name = n == 1 ? std::string(kScenarioName) : std::string(kScenarioName) + ' ' + std::to_string(n);
        const auto saved = workspace.document("scenario", name);
        if (!saved) return tl::unexpected(saved.error());
        auto scenario = *saved ? scenarioOf(**saved) : whatif::Scenario{kScenarioName, {}};
        opened.workspace.savedAs = name;
        if (scenario) {
            opened.scenario = std::move(*scenario);
            break;
        }
        unreadable = Opening::tr("The scenario that was saved as \"%1\" cannot be read: %2 It is kept as it is. ")
                         .arg(QString::fromStdString(name), QString::fromStdString(scenario.error().text))
                         .toStdString();
    }
    if (!unreadable.empty())
        opened.workspace.notes.push_back({base::Severity::Warning, "scenario-unreadable", opened.workspace.savedAs,
                                          unreadable + Opening::tr("What you edit now is saved as \"%1\".")
                                                           .arg(QString::fromStdString(opened.workspace.savedAs))
                                                           .toStdString()});
    return {};
}

/// One that cannot be read stays as it is until another is kept.
void readPrices(const store::Workspace& workspace, Opened& opened) {
    auto prices = session::readPrices(workspace);
    if (prices)
        opened.workspace.prices = std::move(*prices);
    else
        opened.workspace.notes.push_back(
            {base::Severity::Warning, "prices-unreadable", "prices",
             Opening::tr("The price book of this workspace cannot be read: %1 Plans go by default prices until another "
                         "one is saved.")
                 .arg(QString::fromStdString(prices.error().text))
                 .toStdString()});
}

base::Result<Opened> install(Desk& desk, store::Workspace workspace, const Clock& clock) {
    Opened opened;
    opened.workspace.path = QString::fromStdString(workspace.path());
    opened.workspace.name = QFileInfo(opened.workspace.path).completeBaseName();
    opened.workspace.readOnly = workspace.readOnly();
    opened.workspace.notes = workspace.notes();
    auto read = readStanding(workspace, opened.workspace);
    if (read) read = readScenario(workspace, opened);
    if (!read) return tl::unexpected(read.error());
    readPrices(workspace, opened);
    desk.session.emplace(std::move(workspace), clock.milliseconds);
    return opened;
}

void removeFiles(const QString& path) {
    for (const auto* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
}

/// Removes a sample fleet that was made before; whoever writes to it at this moment keeps it.
base::Result<void> removeOld(const QString& path) {
    if (!QFile::exists(path)) return {};
    if (const auto old = store::Workspace::open(path.toStdString(), store::OpenMode::Write); old && old->readOnly())
        return base::failInput(
            Opening::tr(
                "%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open "
                "the sample fleet as it is.")
                .arg(path)
                .toStdString());
    removeFiles(path);
    return {};
}

base::Result<store::Workspace> fill(const QString& path, const sample::Options& options, const base::Run& run) {
    auto workspace = store::Workspace::open(path.toStdString(), store::OpenMode::Create);
    if (!workspace) return workspace;
    workspace->setStop(run.stop);
    const auto batch = sample::makeFleet(options, run);
    if (run.stopped()) return base::failCancelled();
    const auto committed = workspace->commit(batch);
    if (!committed) return tl::unexpected(committed.error());
    const auto kept = compare::keepSampleScenarios(*workspace, options);
    if (!kept) return tl::unexpected(kept.error());
    return workspace;
}

} // namespace

base::Result<void> readStanding(const store::Workspace& workspace, WorkspaceInfo& info) {
    const auto head = workspace.head();
    if (!head) return tl::unexpected(head.error());
    const auto inventory = workspace.inventory();
    if (!inventory) return tl::unexpected(inventory.error());
    auto undoable = workspace.undoable();
    if (!undoable) return tl::unexpected(undoable.error());
    info.revision = *head;
    info.undoable = std::move(*undoable);
    info.empty = inventory->resources().empty() && inventory->relations().empty() && inventory->events().empty() &&
                 inventory->series().empty();
    auto scenarios = compare::keptScenarios(workspace);
    if (!scenarios) return tl::unexpected(scenarios.error());
    info.scenarios = std::move(*scenarios);
    return {};
}

base::Result<Opened> openWorkspace(Desk& desk, const QString& path, store::OpenMode mode, const Clock& clock,
                                   const base::Run& run) {
    desk.session.reset();
    auto workspace = store::Workspace::open(path.toStdString(), mode);
    if (!workspace) return tl::unexpected(workspace.error());
    workspace->setStop(run.stop);
    return install(desk, std::move(*workspace), clock);
}

base::Result<Opened> makeSample(Desk& desk, const QString& path, const sample::Options& options, const Clock& clock,
                                const base::Run& run) {
    desk.session.reset();
    if (const auto removed = removeOld(path); !removed) return tl::unexpected(removed.error());
    auto workspace = fill(path, options, run);
    if (!workspace) {
        removeFiles(path); // nobody could tell half a fleet from a whole one
        return tl::unexpected(workspace.error());
    }
    return install(desk, std::move(*workspace), clock);
}

} // namespace penumbra::bridge
