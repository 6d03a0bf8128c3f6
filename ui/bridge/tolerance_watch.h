#pragma once

#include "bridge/document.h"
#include "planning/meanwhile.h"
#include "risk/tolerance.h"
#include "risk/weakest.h"

namespace penumbra::bridge {

/// For which of the coming hours every single host, rack and zone of one evaluation can be lost. Immutable.
struct Tolerances {
    EvaluationPtr evaluation;
    std::vector<risk::Tolerance> kinds;               ///< hosts, racks, zones
    std::vector<risk::Unsurvived> hosts, hostsBefore; ///< that cannot be lost, and without the edits
    std::optional<planning::Meanwhile> meanwhile;     ///< while the edits are carried out
    std::size_t pairLosses = 0;                       ///< what failing every two hosts would try
};
using TolerancesPtr = std::shared_ptr<const Tolerances>;

/// For which of them any two hosts can be lost. Immutable.
struct PairTolerance {
    EvaluationPtr evaluation;
    risk::Tolerance pairs;
};
using PairTolerancePtr = std::shared_ptr<const PairTolerance>;

/// The smallest sets of hosts that cannot be lost, at one moment. Immutable.
struct WeakestHosts {
    EvaluationPtr evaluation;
    base::Time at{};
    risk::Weakest weakest;
};
using WeakestHostsPtr = std::shared_ptr<const WeakestHosts>;

/// Computes the tolerances of a document's newest evaluation in the background, a moment after it has come: while a
/// slider moves, each edit stops what the one before began. Pairs of hosts follow, then the weakest hosts of the moment
/// that is asked for; where pairs are so many that it takes minutes, only once they are asked for. The former answer
/// stays until there is a newer one. Lives on the GUI thread.
class ToleranceWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr base::Duration kAhead = std::chrono::hours(24 * 14);
    static constexpr std::size_t kMostUnasked = 100'000; ///< losses of two hosts

    explicit ToleranceWatch(Document& document, QObject* parent = nullptr);
    /// Nothing is computed for a view that nobody sees.
    void setActive(bool active);
    const TolerancesPtr& tolerances() const { return m_tolerances; } ///< null before the first
    /// They are of the document's present state.
    bool current() const {
        return m_tolerances && m_tolerances->evaluation == m_document.evaluation() && !m_document.stale();
    }
    const PairTolerancePtr& pairs() const { return m_pairs; }    ///< as for tolerances()
    const WeakestHostsPtr& weakest() const { return m_weakest; } ///< as for tolerances()
    bool pairsCurrent() const { return current() && m_pairs && m_pairs->evaluation == m_tolerances->evaluation; }
    bool weakestCurrent() const;
    /// Losses of two hosts that are not tried before askPairs(); 0: none waits.
    std::size_t pairsWaiting() const;
    void askPairs(); ///< for the present evaluation
    /// Of which moment the weakest hosts are asked for; nothing: of the first.
    void setMoment(std::optional<base::Time> at);
    bool busy() const { return m_delay.isActive() || m_running; }
    const QString& error() const { return m_error; } ///< why there is no newer answer; empty while all is well

signals:
    void changed();

private:
    void follow();
    bool complete() const { return current() && (pairsWaiting() > 0 || (pairsCurrent() && weakestCurrent())); }
    base::Time moment() const;
    void start();
    /// Runs what is missing next; `keep` takes its answer.
    template <class Ptr>
    void compute(const QString& title, std::function<base::Result<Ptr>(const base::Run&)> work,
                 Ptr ToleranceWatch::*keep);
    template <class Ptr>
    void finished(base::Result<Ptr> result, Ptr ToleranceWatch::*keep);

    Document& m_document;
    QTimer m_delay;
    TolerancesPtr m_tolerances;
    PairTolerancePtr m_pairs;
    WeakestHostsPtr m_weakest;
    std::optional<base::Time> m_moment;
    EvaluationPtr m_asked; ///< pairs of it, though they are many
    QString m_error;
    bool m_active = false;
    bool m_running = false;
};

} // namespace penumbra::bridge
