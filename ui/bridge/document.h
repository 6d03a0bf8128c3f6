#pragma once

#include "analysis/figures.h"
#include "bridge/opening.h"
#include "model/batch.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <memory>

namespace penumbra::bridge {

/// The whole value that a planner edits. Undo swaps it as a whole.
struct State {
    whatif::Scenario scenario;
    session::Options options;
    bool operator==(const State&) const = default;
};

inline QString textOf(const base::Error& error) { return QString::fromStdString(error.text); }

/// Where the document stands; pages show one of their states by it.
enum class Phase {
    Closed,     ///< no workspace is open
    Opening,    ///< a workspace is being opened, made or filled
    Empty,      ///< open, and nothing has been imported yet
    Evaluating, ///< the first evaluation is on its way
    Ready,      ///< there is an evaluation; stale() says whether it is of the current state
    Failed      ///< see error()
};

using EvaluationPtr = std::shared_ptr<const session::Evaluation>;

/// The open workspace: the planner's state with its undo history and the newest evaluation of it. Lives on the GUI
/// thread; everything that takes time runs on the engine and arrives by signal. The former evaluation stays until the
/// next one is there.
class Document final : public QObject {
    Q_OBJECT
public:
    explicit Document(Clock clock, QObject* parent = nullptr);

    Phase phase() const { return m_phase; }
    const QString& error() const { return m_error; } ///< why the phase is Failed, or why the last evaluation failed
    const WorkspaceInfo& workspace() const { return m_workspace; }
    const State& state() const { return m_state; }
    const EvaluationPtr& evaluation() const;                          ///< null before the first one
    const analysis::FiguresPtr& figures() const { return m_figures; } ///< look-ups in the evaluation; null like it
    bool stale() const { return m_stale; }                            ///< the evaluation is of an earlier state
    QUndoStack& undoStack() { return m_undo; }
    Engine& engine() { return m_engine; }
    base::Time now() const { return m_clock.now(); }

    void open(const QString& path);
    void create(const QString& path);
    /// Makes a workspace at `path` with the sample fleet in it. One that is already there is replaced, unless another
    /// program holds it: ask first.
    void openSample(const QString& path, const sample::Options& options);
    void close();
    /// Commits a batch that was read for the preview, then evaluates again. While a workspace is being opened or made
    /// it waits for that; it goes with a workspace that cannot be opened, and with one that is closed.
    void import(std::shared_ptr<const model::Batch> batch);

    /// Takes the newest import back, as one new revision of the workspace, then evaluates again. Its edits stay.
    void undoImport();
    /// Makes the import again that undoImport() took back; only while nothing else came in, and this window imported
    /// it.
    void redoImport();
    bool canRedoImport() const { return m_undone != nullptr; }

    /// The one way to change the state: pushes one undo step. Changes with the same non-empty `mergeKey` that follow
    /// one another become one step; use "edit key:parameter:drag number" while a slider moves. While they follow, what
    /// is computed is shown though it is stale.
    void change(State next, const QString& text, const QString& mergeKey = {});
    /// Shorthands on the scenario's edits, each one undo step.
    void addEdit(whatif::Edit edit); ///< gets a key of its own where it has none
    void replaceEdit(const whatif::Edit& edit, const QString& mergeKey = {});
    void removeEdit(const std::string& key);
    void clearEdits(); ///< all of them
    /// Puts a scenario that is kept in the workspace in place of the present one; nothing where there is none.
    void openScenario(const std::string& name);
    const whatif::Edit* findEdit(const std::string& key) const;
    /// Chooses the model of a series by hand, kept in the workspace, and evaluates again; empty: takes that back.
    void pin(const model::SeriesKey& key, const std::string& forecaster);
    /// Keeps what was answered about names, joins what is stored and is one under them, and evaluates again.
    void answerNames(const model::MatchRules& rules);
    /// Runs `work` on the workspace; what it returns is told, unless it is empty. A newer revision is evaluated;
    /// `then` runs here where it was done.
    void changeWorkspace(const QString& title, std::function<base::Result<std::string>(store::Workspace&)> work,
                         std::function<void()> then = {});
    /// What things cost: the workspace's price book, or the default one.
    remedy::PriceBook prices() const { return m_workspace.prices.value_or(remedy::PriceBook()); }
    /// Keeps a price book in the workspace; `pricesChanged` says when it is there.
    void keepPrices(const remedy::PriceBook& prices);
    void evaluate() { evaluate(Running::Stops); } ///< again, e.g. after a cancel
    /// Something was gathered into the workspace: evaluates again, at most once a minute.
    void followGathering();

    /// A notice that the file was written, or the problem why it was not.
    void tellWritten(const QString& path, const base::Result<bool>& result);

signals:
    void phaseChanged();
    void workspaceChanged();
    void stateChanged();
    void staleChanged();
    void evaluationChanged();
    void pricesChanged();
    /// Something failed that leaves the document as it was, e.g. an import; for a message bar.
    void problem(const QString& text);
    /// Something worth telling was done, e.g. what an import stored.
    void notice(const QString& text);

private:
    friend class SwapState;
    struct Imported;
    struct Undone;
    struct Changed;

    void setState(const State& state, Running former);
    void evaluate(Running former);
    void setPhase(Phase phase);
    void setStale(bool stale);
    void startOpening(const QString& title, Engine::Work<Opened> work);
    void opened(base::Result<Opened> result);
    void imported(const base::Result<Imported>& result);
    void undone(const base::Result<Undone>& result);
    /// Takes over where the workspace stands; `undone` is what can be imported again.
    void stand(const WorkspaceInfo& standing, std::shared_ptr<const model::Batch> undone = {});
    void evaluated(base::Result<analysis::FiguresPtr> result, quint64 generation);
    void save();
    void saveFailed(const base::Error& error);
    void recover();
    void readHead();

    Clock m_clock;
    Engine m_engine;
    QUndoStack m_undo;
    QTimer m_save;
    QTimer m_keep;          ///< until the newest edits are kept for recovery
    QTimer m_gathered;      ///< until what was gathered is evaluated
    bool m_unsaved = false; ///< the scenario was changed since it was last written
    Phase m_phase = Phase::Closed;
    QString m_error;
    WorkspaceInfo m_workspace;
    State m_state;
    analysis::FiguresPtr m_figures;                             ///< of the newest evaluation
    std::vector<std::shared_ptr<const model::Batch>> m_waiting; ///< to be stored once the workspace is open
    std::shared_ptr<const model::Batch> m_newest; ///< what was imported last, of revision m_newestRevision
    std::shared_ptr<const model::Batch> m_undone; ///< what was taken back last
    std::int64_t m_newestRevision = 0;
    bool m_stale = false;
    quint64 m_generation = 0; ///< of the newest evaluation that was asked for
    quint64 m_oldest = 0;     ///< the oldest one that may still be shown
};

} // namespace penumbra::bridge
