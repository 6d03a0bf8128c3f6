#include "bridge/tolerance_watch.h"

namespace penumbra::bridge {

namespace {

constexpr int kDelay = 150; ///< milliseconds without a newer evaluation

base::Result<TolerancesPtr> computed(const EvaluationPtr& evaluation, const base::Run& run) {
    const auto grid = evaluation->usage->grid;
    const base::TimeWindow ahead{grid.begin, std::min(grid.end(), grid.begin + ToleranceWatch::kAhead)};
    auto out = std::make_shared<Tolerances>();
    out->evaluation = evaluation;
    for (const auto kind : {risk::SweepKind::Hosts, risk::SweepKind::Racks, risk::SweepKind::Zones}) {
        auto found = risk::tolerance(*evaluation->world, *evaluation->demand, *evaluation->usage, kind, ahead, run, 0);
        if (!found) return tl::unexpected(found.error());
        out->kinds.push_back(std::move(*found));
    }
    return TolerancesPtr(std::move(out));
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

void ToleranceWatch::follow() {
    if (!m_document.evaluation()) m_tolerances.reset();
    if (m_active && m_document.evaluation() && !m_document.stale() && !current())
        m_delay.start();
    else
        m_delay.stop();
    emit changed();
}

void ToleranceWatch::start() {
    m_running = true;
    m_error.clear();
    m_document.engine().run<TolerancesPtr>(
        Lane::Sweep, tr("Failing every host, rack and zone"),
        [evaluation = m_document.evaluation()](Desk&, const base::Run& run) { return computed(evaluation, run); }, this,
        [this](base::Result<TolerancesPtr> result) { finished(std::move(result)); });
    emit changed();
}

void ToleranceWatch::finished(base::Result<TolerancesPtr> result) {
    const auto& engine = m_document.engine();
    m_running = engine.busy(Lane::Sweep); // else replaced by a newer one
    if (result && (*result)->evaluation == m_document.evaluation()) {
        m_tolerances = std::move(*result);
    } else if (!result && result.error().kind != base::ErrorKind::Cancelled) {
        m_error = QString::fromStdString(result.error().text);
    } else if (!m_running && m_active && !m_delay.isActive() && !m_document.stale() && !current()) {
        if (engine.busy(Lane::Save))
            m_delay.start(); // what was edited went first
        else
            m_error = tr("It was cancelled. Evaluate again (F5) to have it computed.");
    }
    emit changed();
}

} // namespace penumbra::bridge
