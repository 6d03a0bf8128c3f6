#pragma once

#include "bridge/document.h"
#include "risk/tolerance.h"

namespace penumbra::bridge {

/// For which of the coming hours every single host, rack and zone of one evaluation can be lost. Immutable.
struct Tolerances {
    EvaluationPtr evaluation;
    std::vector<risk::Tolerance> kinds; ///< hosts, racks, zones
};
using TolerancesPtr = std::shared_ptr<const Tolerances>;

/// Computes the tolerances of a document's newest evaluation in the background, a moment after it has come: while a
/// slider moves, each edit stops what the one before began. The former answer stays until there is a newer one. Lives
/// on the GUI thread.
class ToleranceWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr base::Duration kAhead = std::chrono::hours(24 * 14);

    explicit ToleranceWatch(Document& document, QObject* parent = nullptr);
    /// Nothing is computed for a view that nobody sees.
    void setActive(bool active);
    const TolerancesPtr& tolerances() const { return m_tolerances; } ///< null before the first
    /// They are of the document's present state.
    bool current() const {
        return m_tolerances && m_tolerances->evaluation == m_document.evaluation() && !m_document.stale();
    }
    bool busy() const { return m_delay.isActive() || m_running; }
    const QString& error() const { return m_error; } ///< why there is no newer answer; empty while all is well

signals:
    void changed();

private:
    void follow();
    void start();
    void finished(base::Result<TolerancesPtr> result);

    Document& m_document;
    QTimer m_delay;
    TolerancesPtr m_tolerances;
    QString m_error;
    bool m_active = false;
    bool m_running = false;
};

} // namespace penumbra::bridge
