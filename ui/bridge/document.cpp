#include "bridge/document.h"

#include "base/json.h"
#include "bridge/swap_state.h"
#include "session/stories.h"

#include <QFile>
#include <QFileInfo>
#include <fmt/format.h>

namespace penumbra::bridge {

namespace {

constexpr auto kScenarioName = "Working scenario";

} // namespace

struct Document::Opened {
    WorkspaceInfo workspace;
    whatif::Scenario scenario;
    QString notice;
};

namespace {

/// Puts a session over the workspace on the desk and tells what is in it.
base::Result<std::pair<WorkspaceInfo, whatif::Scenario>> install(Desk& desk, store::Workspace workspace) {
    std::pair<WorkspaceInfo, whatif::Scenario> opened;
    const auto head = workspace.head();
    if (!head) return tl::unexpected(head.error());
    const auto saved = workspace.document("scenario", kScenarioName);
    if (!saved) return tl::unexpected(saved.error());
    opened.second.name = kScenarioName;
    if (*saved) {
        const auto json = base::parseJson((*saved)->json, "the saved scenario");
        auto scenario = json ? whatif::scenarioFromJson(*json) : tl::unexpected(json.error());
        if (scenario) opened.second = std::move(*scenario);
    }
    opened.first.path = QString::fromStdString(workspace.path());
    opened.first.name = QFileInfo(opened.first.path).completeBaseName();
    opened.first.readOnly = workspace.readOnly();
    opened.first.notes = workspace.notes();
    opened.first.revision = *head;
    desk.session.emplace(std::move(workspace), [] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double, std::milli>(now).count();
    });
    return opened;
}

} // namespace

Document::Document(QObject* parent) : QObject(parent) {
    m_save.setSingleShot(true);
    m_save.setInterval(800);
    connect(&m_save, &QTimer::timeout, this, &Document::save);
}

void Document::startOpening(const QString& title, MakeSession work) {
    m_engine.cancel();
    if (m_save.isActive()) save(); // before the worker opens another workspace
    m_evaluation.reset();
    m_workspace = {};
    setPhase(Phase::Opening);
    emit workspaceChanged();
    emit evaluationChanged();
    m_engine.run<Opened>(Lane::Workspace, title, std::move(work), this,
                         [this](base::Result<Opened> result) { opened(std::move(result)); });
}

void Document::open(const QString& path) {
    startOpening(tr("Opening %1").arg(QFileInfo(path).fileName()),
                 [file = path.toStdString()](Desk& desk, const base::Run&) -> base::Result<Opened> {
                     desk.session.reset();
                     auto workspace = store::Workspace::open(file, store::OpenMode::Write);
                     if (!workspace) return tl::unexpected(workspace.error());
                     auto installed = install(desk, std::move(*workspace));
                     if (!installed) return tl::unexpected(installed.error());
                     return Opened{installed->first, installed->second, {}};
                 });
}

void Document::create(const QString& path) {
    startOpening(tr("Making %1").arg(QFileInfo(path).fileName()),
                 [file = path.toStdString()](Desk& desk, const base::Run&) -> base::Result<Opened> {
                     desk.session.reset();
                     auto workspace = store::Workspace::open(file, store::OpenMode::Create);
                     if (!workspace) return tl::unexpected(workspace.error());
                     auto installed = install(desk, std::move(*workspace));
                     if (!installed) return tl::unexpected(installed.error());
                     return Opened{installed->first, installed->second, {}};
                 });
}

void Document::openSample(const QString& path, const sample::Options& options) {
    startOpening(tr("Making the sample fleet"),
                 [path, options](Desk& desk, const base::Run& run) -> base::Result<Opened> {
                     desk.session.reset();
                     for (const auto* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
                     auto workspace = store::Workspace::open(path.toStdString(), store::OpenMode::Create);
                     if (!workspace) return tl::unexpected(workspace.error());
                     const auto batch = sample::makeFleet(options, run);
                     if (run.stopped()) return base::failCancelled();
                     const auto committed = workspace->commit(batch);
                     if (!committed) return tl::unexpected(committed.error());
                     const auto kept = session::keepSampleScenarios(*workspace, options);
                     if (!kept) return tl::unexpected(kept.error());
                     auto installed = install(desk, std::move(*workspace));
                     if (!installed) return tl::unexpected(installed.error());
                     return Opened{installed->first, installed->second, {}};
                 });
}

void Document::close() {
    m_engine.cancel();
    if (m_save.isActive()) save();
    m_engine.run<bool>(
        Lane::Workspace, tr("Closing"),
        [](Desk& desk, const base::Run&) -> base::Result<bool> {
            desk.session.reset();
            return true;
        },
        this, [](const base::Result<bool>&) {});
    m_evaluation.reset();
    m_workspace = {};
    m_undo.clear();
    m_state = {};
    m_error.clear();
    setPhase(Phase::Closed);
    emit workspaceChanged();
    emit evaluationChanged();
    emit stateChanged();
}

void Document::import(std::shared_ptr<const model::Batch> batch) {
    const bool first = !m_evaluation;
    if (first) setPhase(Phase::Opening);
    m_engine.run<Opened>(
        Lane::Workspace, tr("Storing %1").arg(QString::fromStdString(batch->source)),
        [batch](Desk& desk, const base::Run&) -> base::Result<Opened> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto committed = (*session)->workspace().commit(*batch);
            if (!committed) return tl::unexpected(committed.error());
            Opened opened;
            opened.workspace.revision = committed->revision;
            const auto& count = committed->accounting;
            opened.notice = tr("%1: %L2 records read, %L3 stored, %L4 known already, %L5 rejected.")
                                .arg(QString::fromStdString(batch->source))
                                .arg(count.read)
                                .arg(count.stored)
                                .arg(count.duplicate)
                                .arg(count.rejected);
            const auto& problems = committed->problems;
            for (std::size_t i = 0; i < std::min<std::size_t>(problems.size(), 3); ++i)
                opened.notice += " " + QString::fromStdString(problems[i].text);
            if (problems.size() > 3) opened.notice += " " + tr("And %L1 more like these.").arg(problems.size() - 3);
            return opened;
        },
        this,
        [this](base::Result<Opened> result) {
            if (!result) {
                setPhase(m_evaluation ? Phase::Ready : Phase::Empty);
                emit problem(QString::fromStdString(result.error().text));
                return;
            }
            m_workspace.revision = result->workspace.revision;
            emit workspaceChanged();
            emit notice(result->notice);
            evaluate();
        });
}

void Document::opened(base::Result<Opened> result) {
    if (!result) {
        m_error = QString::fromStdString(result.error().text);
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
}

void Document::change(State next, const QString& text, const QString& mergeKey) {
    if (next == m_state) return;
    m_undo.push(new SwapState(*this, m_state, std::move(next), text, mergeKey));
}

void Document::addEdit(whatif::Edit edit) {
    auto next = m_state;
    for (int n = 1; edit.key.empty() || findEdit(edit.key); ++n) edit.key = fmt::format("edit-{}", n);
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

const whatif::Edit* Document::findEdit(const std::string& key) const {
    for (const auto& edit : m_state.scenario.edits)
        if (edit.key == key) return &edit;
    return nullptr;
}

void Document::setState(const State& state) {
    if (state == m_state) return;
    m_state = state;
    emit stateChanged();
    m_save.start();
    evaluate();
}

void Document::evaluate() {
    if (m_workspace.path.isEmpty()) return;
    if (m_workspace.revision.number == 0) {
        setPhase(Phase::Empty);
        return;
    }
    setPhase(m_evaluation ? Phase::Ready : Phase::Evaluating);
    setStale(true);
    const auto generation = ++m_generation;
    m_engine.run<EvaluationPtr>(
        Lane::Evaluate, tr("Computing the shadow"),
        [state = m_state](Desk& desk, const base::Run& run) -> base::Result<EvaluationPtr> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return (*session)->evaluate(state.scenario, state.options, run);
        },
        this, [this, generation](base::Result<EvaluationPtr> result) { evaluated(std::move(result), generation); });
}

void Document::evaluated(base::Result<EvaluationPtr> result, quint64 generation) {
    if (generation != m_generation || m_workspace.path.isEmpty()) return;
    if (!result) {
        m_error = result.error().kind == base::ErrorKind::Cancelled
                      ? tr("The computation was cancelled. Change something or choose Evaluate again to go on.")
                      : QString::fromStdString(result.error().text);
        if (m_evaluation)
            emit problem(m_error);
        else
            setPhase(Phase::Failed);
        return;
    }
    m_error.clear();
    m_evaluation = std::move(*result);
    setStale(false);
    setPhase(Phase::Ready);
    emit evaluationChanged();
}

void Document::save() {
    m_save.stop();
    if (m_workspace.readOnly || m_workspace.path.isEmpty()) return;
    m_engine.run<bool>(
        Lane::Save, tr("Saving the scenario"),
        [scenario = m_state.scenario](Desk& desk, const base::Run&) -> base::Result<bool> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto put = (*session)->workspace().putDocument(
                {"scenario", kScenarioName, base::dumpJson(whatif::toJson(scenario)), {}});
            if (!put) return tl::unexpected(put.error());
            return true;
        },
        this,
        [this](const base::Result<bool>& result) {
            if (!result && result.error().kind != base::ErrorKind::Cancelled)
                emit problem(QString::fromStdString(result.error().text));
        });
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
