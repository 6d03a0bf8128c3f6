#pragma once

#include "bridge/document.h"
#include "compare/matrix.h"

namespace penumbra::bridge {

/// Computes, shows and exports a scenario matrix of a document. Cells come while the rest is still computed; what is
/// done survives a cancel and an edit, so that the next run goes on from there. Lives on the GUI thread.
class MatrixRun final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Running, Done, Stopped, Failed };

    explicit MatrixRun(Document& document, QObject* parent = nullptr);
    ~MatrixRun() override;
    Phase phase() const { return m_phase; }
    const QString& error() const { return m_error; } ///< why the phase is Failed
    const compare::MatrixRequest& request() const { return m_request; }
    /// What is there so far; `base` is null while it runs.
    const compare::Matrix& matrix() const { return m_matrix; }
    std::size_t done() const { return m_done; }
    /// The document's scenario is the one that the cells start from, or one of those that were adopted from them.
    bool current() const;
    int adopted() const; ///< the cell that the document's scenario is; -1: none that was adopted
    bool busy() const { return m_phase == Phase::Running || m_jobs > 0; }

    /// Starts with the document's scenario and options. Fails at once where the axes do not go together.
    base::Result<void> start(std::vector<compare::MatrixAxis> axes);
    void cancel();
    /// Makes the combination the scenario, as one undo step. Only while current() and where the cell is done.
    void adopt(std::size_t cell);
    /// Writes what is done to a file: "csv" or "json", with the bytes of the command line's `matrix`.
    void exportTo(const QString& format, const QString& path);

signals:
    void changed();
    void replaced(); ///< by another matrix, or by none
    void cellsCame(const QList<int>& cells);
    void exported(const QString& path, bool written);

private:
    struct Inbox;
    void forget();
    void takeCells();
    void finished(base::Result<compare::Matrix> result);

    Document& m_document;
    std::shared_ptr<Inbox> m_inbox;
    QTimer m_poll;
    Phase m_phase = Phase::Idle;
    QString m_error;
    QString m_workspace; ///< whose matrix it is
    std::int64_t m_revision = 0;
    compare::MatrixRequest m_request;
    compare::Matrix m_matrix;
    compare::KnownCells m_known;
    std::map<std::size_t, whatif::Scenario> m_adopted; ///< by cell
    std::size_t m_done = 0;
    int m_jobs = 0;
};

} // namespace penumbra::bridge
