#include "bridge/document.h"

#include "store/taken_back.h"

#include <algorithm>

namespace penumbra::bridge {

namespace {

constexpr std::size_t kToldProblems = 3;

} // namespace

/// What storing a batch led to.
struct Document::Imported {
    std::shared_ptr<const model::Batch> batch;
    store::Workspace::Committed committed;
    WorkspaceInfo standing;
};

struct Document::Undone {
    store::UndoneImport undone;
    WorkspaceInfo standing;
};

void Document::import(std::shared_ptr<const model::Batch> batch) {
    if (m_phase == Phase::Opening && m_workspace.path.isEmpty()) {
        m_waiting.push_back(std::move(batch));
        return;
    }
    if (!m_figures) setPhase(Phase::Opening);
    m_engine.run<Imported>(
        Lane::Workspace, tr("Storing %1").arg(QString::fromStdString(batch->source)),
        [batch](Desk& desk, const base::Run&) -> base::Result<Imported> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto& workspace = (*session)->workspace();
            Imported out{batch, {}, {}};
            auto committed = workspace.commit(*batch, store::Undo::Keep);
            if (!committed) return tl::unexpected(committed.error());
            out.committed = std::move(*committed);
            const auto read = readStanding(workspace, out.standing);
            if (!read) return tl::unexpected(read.error());
            return out;
        },
        this,
        [this, of = m_workspace.path](const base::Result<Imported>& result) {
            if (of == m_workspace.path) imported(result);
        });
}

void Document::imported(const base::Result<Imported>& result) {
    if (!result) {
        setPhase(m_figures ? Phase::Ready : Phase::Empty);
        emit problem(result.error().kind == base::ErrorKind::Cancelled
                         ? tr("The import was cancelled. Nothing of it was stored.")
                         : textOf(result.error()));
        return;
    }
    const auto& committed = result->committed;
    if (committed.changed) {
        m_newest = result->batch;
        m_newestRevision = committed.revision.number;
    }
    stand(result->standing);
    const auto& count = committed.accounting;
    QStringList lines{tr("%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.")
                          .arg(QString::fromStdString(result->batch->source))
                          .arg(count.read == 1 ? tr("1 record") : tr("%L1 records").arg(count.read))
                          .arg(count.stored)
                          .arg(count.duplicate)
                          .arg(count.rejected)};
    const auto& problems = committed.problems;
    for (std::size_t i = 0; i < std::min(problems.size(), kToldProblems); ++i)
        lines << QString::fromStdString(problems[i].text);
    if (problems.size() > kToldProblems) lines << tr("And %L1 more of this kind.").arg(problems.size() - kToldProblems);
    if (committed.changed) lines << tr("Edit > Undo import takes it back.");
    const bool wrong = std::any_of(problems.begin(), problems.end(),
                                   [](const auto& one) { return one.severity != base::Severity::Note; });
    if (wrong)
        emit problem(lines.join(QLatin1Char('\n')));
    else
        emit notice(lines.join(QLatin1Char('\n')));
    evaluate();
}

void Document::undoImport() {
    if (m_workspace.path.isEmpty()) return;
    m_engine.run<Undone>(
        Lane::Workspace, tr("Taking the import back"),
        [now = now()](Desk& desk, const base::Run&) -> base::Result<Undone> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto& workspace = (*session)->workspace();
            auto undone = workspace.undo(now);
            if (!undone) return tl::unexpected(undone.error());
            Undone out{std::move(*undone), {}};
            const auto read = readStanding(workspace, out.standing);
            if (!read) return tl::unexpected(read.error());
            return out;
        },
        this,
        [this, of = m_workspace.path](const base::Result<Undone>& result) {
            if (of == m_workspace.path) undone(result);
        });
}

void Document::undone(const base::Result<Undone>& result) {
    if (!result) {
        emit problem(result.error().kind == base::ErrorKind::Cancelled
                         ? tr("Nothing was taken back: it was cancelled. The import stays.")
                         : textOf(result.error()));
        return;
    }
    const auto& import = result->undone.import;
    auto newest = std::exchange(m_newest, nullptr);
    stand(result->standing, import.revision == m_newestRevision ? std::move(newest) : nullptr);
    if (m_workspace.empty) {
        m_figures.reset();
        emit evaluationChanged();
    }
    auto step = QString::fromStdString(store::sayStep(import.source));
    step[0] = step[0].toUpper();
    emit notice(tr("%1 was taken back: the inventory, the samples and what was answered are what they were before it.")
                    .arg(step));
    evaluate();
}

void Document::redoImport() {
    if (m_undone) import(std::exchange(m_undone, nullptr));
}

} // namespace penumbra::bridge
