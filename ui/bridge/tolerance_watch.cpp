#include "bridge/tolerance_watch.h"

#include "risk/pairs.h"

namespace penumbra::bridge {

namespace {

constexpr int kDelay = 150; ///< milliseconds without a newer evaluation
constexpr int kLargest = 3; ///< set of hosts that is looked for, as on the command line

base::TimeWindow ahead(const session::Evaluation& evaluation) {
    const auto& grid = evaluation.usage->grid;
    return {grid.begin, std::min(grid.end(), grid.begin + ToleranceWatch::kAhead)};
}

base::Result<TolerancesPtr> tolerancesOf(const EvaluationPtr& evaluation, const base::Run& run) {
    auto out = std::make_shared<Tolerances>();
    out->evaluation = evaluation;
    out->pairLosses = risk::pairLosses(*evaluation->world, *evaluation->usage, ahead(*evaluation));
    for (const auto kind : {risk::SweepKind::Hosts, risk::SweepKind::Racks, risk::SweepKind::Zones}) {
        auto found = risk::tolerance(*evaluation->world, *evaluation->demand, *evaluation->usage, kind,
                                     ahead(*evaluation), run, 0);
        if (!found) return tl::unexpected(found.error());
        out->kinds.push_back(std::move(*found));
    }
    const auto in = ahead(*evaluation);
    out->hosts = out->hostsBefore = risk::unsurvived(out->kinds.front(), in);
    if (evaluation->usage != evaluation->baseUsage) {
        const auto before = risk::tolerance(*evaluation->baseWorld, *evaluation->demand, *evaluation->baseUsage,
                                            risk::SweepKind::Hosts, in, run, 0);
        if (!before) return tl::unexpected(before.error());
        out->hostsBefore = risk::unsurvived(*before, in);
    }
    auto meanwhile = planning::meanwhile(*evaluation, run);
    if (!meanwhile) return tl::unexpected(meanwhile.error());
    out->meanwhile = std::move(*meanwhile);
    return TolerancesPtr(std::move(out));
}

base::Result<PairTolerancePtr> pairsOf(const EvaluationPtr& evaluation, const base::Run& run) {
    auto found = risk::pairTolerance(*evaluation->world, *evaluation->usage, ahead(*evaluation), run);
    if (!found) return tl::unexpected(found.error());
    return std::make_shared<const PairTolerance>(PairTolerance{evaluation, std::move(*found)});
}

base::Result<WeakestHostsPtr> weakestOf(const EvaluationPtr& evaluation, base::Time at, const base::Run& run) {
    auto found = risk::weakest(*evaluation->world, *evaluation->usage, at, kLargest, run);
    if (!found) return tl::unexpected(found.error());
    return std::make_shared<const WeakestHosts>(WeakestHosts{evaluation, at, std::move(*found)});
}

} // namespace

ToleranceWatch::ToleranceWatch(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &ToleranceWatch::start);
    connect(&document, &Document::evaluationChanged, this, &ToleranceWatch::follow);
    connect(&document, &Document::staleChanged, this, &ToleranceWatch::follow);
}

void ToleranceWatch::setActive(bool active) {
    if (active == m_active) return;
    m_active = active;
    if (!active) m_document.engine().cancel(Lane::Sweep);
    follow();
}

base::Time ToleranceWatch::moment() const {
    const auto& grid = m_document.evaluation()->usage->grid;
    return m_moment && grid.window().contains(*m_moment) ? *m_moment : grid.begin;
}

/// The weakest hosts are those of a placement: another moment of it asks for no other.
bool ToleranceWatch::weakestCurrent() const {
    if (!current() || !m_weakest || m_weakest->evaluation != m_tolerances->evaluation) return false;
    const auto& usage = *m_tolerances->evaluation->usage;
    return usage.placements.empty() || &usage.placementAt(m_weakest->at) == &usage.placementAt(moment());
}

std::size_t ToleranceWatch::pairsWaiting() const {
    const bool many = current() && m_tolerances->pairLosses > kMostUnasked;
    return many && m_asked != m_tolerances->evaluation ? m_tolerances->pairLosses : 0;
}

void ToleranceWatch::askPairs() {
    m_asked = m_document.evaluation();
    follow();
}

void ToleranceWatch::setMoment(std::optional<base::Time> at) {
    if (at == m_moment) return;
    m_moment = at;
    follow();
}

void ToleranceWatch::follow() {
    if (!m_document.evaluation()) {
        m_tolerances.reset();
        m_pairs.reset();
        m_weakest.reset();
    }
    if (m_asked != m_document.evaluation()) m_asked.reset();
    if (m_active && m_document.evaluation() && !m_document.stale() && !complete())
        m_delay.start();
    else
        m_delay.stop();
    emit changed();
}

template <class Ptr>
void ToleranceWatch::compute(const QString& title, std::function<base::Result<Ptr>(const base::Run&)> work,
                             Ptr ToleranceWatch::*keep) {
    m_document.engine().run<Ptr>(
        Lane::Sweep, title, [work = std::move(work)](Desk&, const base::Run& run) { return work(run); }, this,
        [this, keep](base::Result<Ptr> result) { finished(std::move(result), keep); });
}

void ToleranceWatch::start() {
    m_running = true;
    m_error.clear();
    const auto evaluation = m_document.evaluation();
    if (!current())
        compute<TolerancesPtr>(
            tr("Failing every host, rack and zone"),
            [evaluation](const base::Run& run) { return tolerancesOf(evaluation, run); },
            &ToleranceWatch::m_tolerances);
    else if (!pairsCurrent())
        compute<PairTolerancePtr>(
            tr("Failing every two hosts"), [evaluation](const base::Run& run) { return pairsOf(evaluation, run); },
            &ToleranceWatch::m_pairs);
    else
        compute<WeakestHostsPtr>(
            tr("Looking for the weakest hosts"),
            [evaluation, at = moment()](const base::Run& run) { return weakestOf(evaluation, at, run); },
            &ToleranceWatch::m_weakest);
    emit changed();
}

template <class Ptr>
void ToleranceWatch::finished(base::Result<Ptr> result, Ptr ToleranceWatch::*keep) {
    const auto& engine = m_document.engine();
    m_running = engine.busy(Lane::Sweep); // else replaced by a newer one
    const bool wanted = m_active && !m_document.stale() && !complete();
    if (result && (*result)->evaluation == m_document.evaluation()) {
        this->*keep = std::move(*result);
        if (!m_running && !m_delay.isActive() && m_active && !m_document.stale() && !complete()) start();
    } else if (!result && result.error().kind != base::ErrorKind::Cancelled) {
        m_error = QString::fromStdString(result.error().text);
    } else if (!m_running && !m_delay.isActive() && wanted) {
        if (engine.busy(Lane::Save))
            m_delay.start(); // what was edited went first
        else
            m_error = tr("It was cancelled. Evaluate again (F5) to have it computed.");
    }
    emit changed();
}

} // namespace penumbra::bridge
