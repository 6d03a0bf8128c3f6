#include "bridge/document.h"

#include "base/json.h"
#include "bridge/recovery.h"
#include "bridge/swap_state.h"
#include "session/prices.h"
#include "upkeep/names.h"
#include "whatif/free_key.h"

#include <QFileInfo>

namespace penumbra::bridge {

namespace {

constexpr int kGatheredMilliseconds = 60'000;
constexpr int kKeptMilliseconds = 200; ///< from an edit until it outlives the program

} // namespace

Document::Document(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
    m_save.setSingleShot(true);
    m_save.setInterval(800);
    connect(&m_save, &QTimer::timeout, this, &Document::save);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeptMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        if (m_unsaved && !m_workspace.readOnly) keepForRecovery(m_workspace.path, m_state.scenario);
    });
    m_gathered.setSingleShot(true);
    m_gathered.setInterval(kGatheredMilliseconds);
    connect(&m_gathered, &QTimer::timeout, this, qOverload<>(&Document::evaluate));
}

void Document::startOpening(const QString& title, Engine::Work<Opened> work) {
    m_engine.cancel();
    if (m_unsaved) save(); // before the worker opens another workspace
    m_figures.reset();
    m_waiting.clear();
    m_newest.reset();
    m_undone.reset();
    m_workspace = {};
    m_unsaved = false;
    setPhase(Phase::Opening);
    emit workspaceChanged();
    emit evaluationChanged();
    m_engine.run<Opened>(Lane::Workspace, title, std::move(work), this,
                         [this](base::Result<Opened> result) { opened(std::move(result)); });
}

void Document::open(const QString& path) {
    startOpening(tr("Opening %1").arg(QFileInfo(path).fileName()),
                 [path, clock = m_clock](Desk& desk, const base::Run& run) {
                     return openWorkspace(desk, path, store::OpenMode::Write, clock, run);
                 });
}

void Document::create(const QString& path) {
    startOpening(tr("Making %1").arg(QFileInfo(path).fileName()),
                 [path, clock = m_clock](Desk& desk, const base::Run& run) {
                     return openWorkspace(desk, path, store::OpenMode::Create, clock, run);
                 });
}

void Document::openSample(const QString& path, const sample::Options& options) {
    startOpening(tr("Making the sample fleet"), [path, options, clock = m_clock](Desk& desk, const base::Run& run) {
        return makeSample(desk, path, options, clock, run);
    });
}

void Document::close() {
    m_engine.cancel();
    if (m_unsaved) save();
    m_unsaved = false;
    m_engine.run<bool>(
        Lane::Workspace, tr("Closing"),
        [](Desk& desk, const base::Run&) -> base::Result<bool> {
            desk.session.reset();
            return true;
        },
        this, [](const base::Result<bool>&) {});
    m_figures.reset();
    m_waiting.clear();
    m_newest.reset();
    m_undone.reset();
    m_workspace = {};
    m_undo.clear();
    m_state = {};
    m_error.clear();
    setPhase(Phase::Closed);
    emit workspaceChanged();
    emit evaluationChanged();
    emit stateChanged();
}

void Document::stand(const WorkspaceInfo& standing, std::shared_ptr<const model::Batch> undone) {
    if (standing.revision.number != m_workspace.revision.number) m_undone = std::move(undone);
    m_workspace.revision = standing.revision;
    m_workspace.undoable = standing.undoable;
    m_workspace.empty = standing.empty;
    m_workspace.scenarios = standing.scenarios;
    emit workspaceChanged();
}

void Document::opened(base::Result<Opened> result) {
    const auto waiting = std::exchange(m_waiting, {});
    if (!result) {
        m_error = textOf(result.error());
        setPhase(result.error().kind == base::ErrorKind::Cancelled ? Phase::Closed : Phase::Failed);
        return;
    }
    m_workspace = std::move(result->workspace);
    m_undo.clear();
    m_state = {};
    m_state.scenario = std::move(result->scenario);
    m_error.clear();
    emit workspaceChanged();
    emit stateChanged();
    evaluate();
    recover();
    for (const auto& batch : waiting) import(batch);
}

/// What the program that was killed had not saved comes back as one step that can be undone.
void Document::recover() {
    auto kept = m_workspace.readOnly ? std::nullopt : recoverable(m_workspace.path);
    if (!kept) return;
    if (*kept == m_state.scenario) return forgetRecovery(m_workspace.path);
    auto next = m_state;
    next.scenario = std::move(*kept);
    change(std::move(next), tr("Recover edits"));
    emit notice(tr("Penumbra ended before the last edits were saved. They are back; Undo takes them away."));
}

void Document::tellWritten(const QString& path, const base::Result<bool>& result) {
    if (result)
        emit notice(tr("%1 was written.").arg(path));
    else
        emit problem(QString::fromStdString(result.error().text));
}

void Document::change(State next, const QString& text, const QString& mergeKey) {
    if (next == m_state) return;
    m_undo.push(new SwapState(*this, m_state, std::move(next), text, mergeKey));
}

void Document::addEdit(whatif::Edit edit) {
    auto next = m_state;
    if (edit.key.empty() || findEdit(edit.key)) edit.key = whatif::nextKey(next.scenario.edits);
    next.scenario.edits.push_back(std::move(edit));
    const auto text = tr("Add: %1").arg(QString::fromStdString(whatif::describe(next.scenario.edits.back())));
    change(std::move(next), text);
}

void Document::replaceEdit(const whatif::Edit& edit, const QString& mergeKey) {
    auto next = m_state;
    for (auto& old : next.scenario.edits)
        if (old.key == edit.key) old = edit;
    change(std::move(next), tr("Change: %1").arg(QString::fromStdString(whatif::describe(edit))), mergeKey);
}

void Document::removeEdit(const std::string& key) {
    const auto* edit = findEdit(key);
    if (!edit) return;
    const auto text = tr("Remove: %1").arg(QString::fromStdString(whatif::describe(*edit)));
    auto next = m_state;
    std::erase_if(next.scenario.edits, [&key](const whatif::Edit& e) { return e.key == key; });
    change(std::move(next), text);
}

void Document::clearEdits() {
    auto next = m_state;
    next.scenario.edits.clear();
    change(std::move(next), tr("Remove all edits"));
}

void Document::openScenario(const std::string& name) {
    for (const auto& kept : m_workspace.scenarios) {
        if (kept.name != name) continue;
        auto next = m_state;
        next.scenario = kept;
        change(std::move(next), tr("Open: %1").arg(QString::fromStdString(name)));
        return;
    }
}

const whatif::Edit* Document::findEdit(const std::string& key) const {
    for (const auto& edit : m_state.scenario.edits)
        if (edit.key == key) return &edit;
    return nullptr;
}

void Document::setState(const State& state, Running former) {
    if (state == m_state) return;
    m_unsaved = m_unsaved || state.scenario != m_state.scenario;
    m_state = state;
    emit stateChanged();
    if (m_unsaved && !m_save.isActive()) m_save.start(); // also while a drag goes on
    if (m_unsaved && !m_keep.isActive()) m_keep.start();
    evaluate(former);
}

const EvaluationPtr& Document::evaluation() const {
    static const EvaluationPtr none;
    return m_figures ? m_figures->shared() : none;
}

void Document::evaluate(Running former) {
    if (m_workspace.path.isEmpty()) return;
    if (m_workspace.empty) {
        setPhase(Phase::Empty);
        return;
    }
    setPhase(m_figures ? Phase::Ready : Phase::Evaluating);
    setStale(true);
    const auto generation = ++m_generation;
    if (former == Running::Stops) m_oldest = generation;
    m_engine.run<analysis::FiguresPtr>(
        Lane::Evaluate, tr("Computing the shadow"),
        [state = m_state, before = m_figures](Desk& desk, const base::Run& run) -> base::Result<analysis::FiguresPtr> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto evaluation = (*session)->evaluate(state.scenario, state.options, run);
            if (!evaluation) return tl::unexpected(evaluation.error());
            return std::make_shared<const analysis::Figures>(std::move(*evaluation), before.get());
        },
        this,
        [this, generation](base::Result<analysis::FiguresPtr> result) { evaluated(std::move(result), generation); },
        former);
}

void Document::followGathering() {
    if (m_workspace.path.isEmpty()) return;

    m_engine.run<WorkspaceInfo>(
        Lane::Gather, tr("Looking for what was gathered"),
        [](Desk& desk, const base::Run&) -> base::Result<WorkspaceInfo> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            WorkspaceInfo standing;
            const auto read = readStanding((*session)->workspace(), standing);
            if (!read) return tl::unexpected(read.error());
            return standing;
        },
        this,
        [this, of = m_workspace.path](const base::Result<WorkspaceInfo>& standing) {
            if (!standing || of != m_workspace.path || standing->revision.number == m_workspace.revision.number) return;
            stand(*standing);
            if (m_phase == Phase::Empty)
                evaluate(); // the first batch of an empty workspace is shown at once
            else if (!m_gathered.isActive())
                m_gathered.start();
        });
}

void Document::evaluated(base::Result<analysis::FiguresPtr> result, quint64 generation) {
    const bool newest = generation == m_generation;
    if (generation < m_oldest || m_workspace.path.isEmpty() || (!newest && !result)) return;
    if (!result) {
        m_error = result.error().kind == base::ErrorKind::Cancelled
                      ? tr("The computation was cancelled. Change something or choose Evaluate again to go on.")
                      : textOf(result.error());
        if (m_figures)
            emit problem(m_error);
        else
            setPhase(Phase::Failed);
        return;
    }
    m_error.clear();
    m_figures = std::move(*result);
    if (newest) setStale(false);
    setPhase(Phase::Ready);
    emit evaluationChanged();
}

void Document::save() {
    m_save.stop();
    if (m_workspace.readOnly || m_workspace.path.isEmpty()) return;
    m_engine.run<bool>(
        Lane::Save, tr("Saving the scenario"),
        [scenario = m_state.scenario, name = m_workspace.savedAs, now = now()](Desk& desk,
                                                                               const base::Run&) -> base::Result<bool> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto put =
                (*session)->workspace().putDocument({"scenario", name, base::dumpJson(whatif::toJson(scenario)), now});
            if (!put) return tl::unexpected(put.error());
            return true;
        },
        this,
        [this, of = m_workspace.path, scenario = m_state.scenario](const base::Result<bool>& result) {
            if (!result) return saveFailed(result.error());
            if (of == m_workspace.path && scenario != m_state.scenario) return; // newer edits are on their way
            forgetRecovery(of);
            if (of != m_workspace.path) return; // it was closed
            m_unsaved = false;
            m_keep.stop();
        });
}

void Document::saveFailed(const base::Error& error) {
    if (error.kind != base::ErrorKind::Cancelled) emit problem(textOf(error));
}

void Document::pin(const model::SeriesKey& key, const std::string& forecaster) {
    m_engine.run<bool>(
        Lane::Save, tr("Keeping the model"),
        [key, forecaster, now = now()](Desk& desk, const base::Run&) -> base::Result<bool> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto kept = session::keepPin((*session)->workspace(), key, forecaster, now);
            if (!kept) return tl::unexpected(kept.error());
            return true;
        },
        this,
        [this](const base::Result<bool>& result) {
            if (result)
                evaluate();
            else if (result.error().kind != base::ErrorKind::Cancelled)
                emit problem(textOf(result.error()));
        });
}

void Document::keepPrices(const remedy::PriceBook& prices) {
    using Kept = std::optional<remedy::PriceBook>;
    const auto kept = prices == remedy::PriceBook() ? Kept() : Kept(prices);
    changeWorkspace(
        tr("Keeping the price book"),
        [kept, now = now()](store::Workspace& workspace) -> base::Result<std::string> {
            const auto done = session::keepPrices(workspace, kept, now);
            if (!done) return tl::unexpected(done.error());
            return std::string();
        },
        [this, kept] {
            m_workspace.prices = kept;
            emit pricesChanged();
        });
}

struct Document::Changed {
    std::string text; ///< what was done
    WorkspaceInfo standing;
};

void Document::changeWorkspace(const QString& title, std::function<base::Result<std::string>(store::Workspace&)> work,
                               std::function<void()> then) {
    m_engine.run<Changed>(
        Lane::Save, title,
        [work = std::move(work)](Desk& desk, const base::Run&) -> base::Result<Changed> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto& workspace = (*session)->workspace();
            auto done = work(workspace);
            if (!done) return tl::unexpected(done.error());
            Changed out{std::move(*done), {}};
            const auto read = readStanding(workspace, out.standing);
            if (!read) return tl::unexpected(read.error());
            return out;
        },
        this,
        [this, then = std::move(then), of = m_workspace.path](const base::Result<Changed>& result) {
            if (!result) {
                if (result.error().kind != base::ErrorKind::Cancelled) emit problem(textOf(result.error()));
                return;
            }
            if (of != m_workspace.path) return;
            const bool newer = result->standing.revision.number != m_workspace.revision.number;
            stand(result->standing);
            if (!result->text.empty()) emit notice(QString::fromStdString(result->text));
            if (newer) evaluate();
            if (then) then();
        });
}

void Document::answerNames(const model::MatchRules& rules) {
    changeWorkspace(
        tr("Keeping what was answered about names"),
        [rules, now = now()](store::Workspace& workspace) -> base::Result<std::string> {
            const auto kept = upkeep::keepRules(workspace, rules, now);
            if (!kept) return tl::unexpected(kept.error());
            auto text = kept->text();
            if (!text.empty())
                for (const auto& one : kept->problems) text += '\n' + one.text;
            return text;
        },
        [this] { evaluate(); });
}

void Document::setPhase(Phase phase) {
    if (phase == m_phase) return;
    m_phase = phase;
    emit phaseChanged();
}

void Document::setStale(bool stale) {
    if (stale == m_stale) return;
    m_stale = stale;
    emit staleChanged();
}

} // namespace penumbra::bridge
