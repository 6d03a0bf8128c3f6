#include "bridge/overview_watch.h"

namespace penumbra::bridge {

namespace {

/// The past that both look back on is the same.
bool samePast(const EvaluationPtr& a, const EvaluationPtr& b) {
    return a && b && a->revision == b->revision && a->options.now == b->options.now && a->pins == b->pins &&
           a->options.step == b->options.step && a->options.training == b->options.training;
}

} // namespace

OverviewWatch::OverviewWatch(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::evaluationChanged, this, &OverviewWatch::follow);
    connect(&document, &Document::staleChanged, this, &OverviewWatch::follow);
    connect(&document.engine(), &Engine::becameIdle, this, &OverviewWatch::follow);
}

void OverviewWatch::setActive(bool active) {
    if (active == m_active) return;
    m_active = active;
    if (!active) m_document.engine().cancel(Lane::Surprises);
    follow();
}

bool OverviewWatch::busy() const {
    const auto& evaluation = m_document.evaluation();
    return m_active && evaluation && m_error.isEmpty() &&
           (m_document.stale() || m_seen != evaluation || !samePast(m_seenPast, evaluation));
}

void OverviewWatch::follow() {
    const auto& evaluation = m_document.evaluation();
    if (!evaluation) {
        m_overview.reset();
        m_surprises.reset();
        m_seen.reset();
        m_seenPast.reset();
        m_error.clear();
        emit changed();
        return;
    }
    if (!m_active || m_document.stale()) return;
    if (m_seen != evaluation && !m_document.engine().busy(Lane::Overview)) {
        m_error.clear();
        look();
    }
    if (!samePast(m_seenPast, evaluation) && m_error.isEmpty() && m_document.engine().idle()) lookBack();
}

void OverviewWatch::look() {
    using Ptr = std::shared_ptr<const analysis::Overview>;
    m_document.engine().run<Ptr>(
        Lane::Overview, tr("Looking for what runs out first"),
        [evaluation = m_document.evaluation()](Desk& desk, const base::Run& run) -> base::Result<Ptr> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto found = analysis::overview(**session, *evaluation, run);
            if (!found) return tl::unexpected(found.error());
            return std::make_shared<const analysis::Overview>(std::move(*found));
        },
        this,
        [this, evaluation = m_document.evaluation()](base::Result<Ptr> result) {
            if (result) {
                m_overview = std::move(*result);
                m_seen = evaluation;
            } else if (result.error().kind != base::ErrorKind::Cancelled) {
                m_error = QString::fromStdString(result.error().text);
            }
            emit changed();
        });
}

void OverviewWatch::lookBack() {
    using Ptr = std::shared_ptr<const analysis::Surprises>;
    m_surprises.reset();
    m_document.engine().run<Ptr>(
        Lane::Surprises, tr("Holding yesterday's forecast against what came"),
        [evaluation = m_document.evaluation()](Desk& desk, const base::Run& run) -> base::Result<Ptr> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto found = analysis::findSurprises(**session, *evaluation, kBack, run);
            if (!found) return tl::unexpected(found.error());
            return std::make_shared<const analysis::Surprises>(std::move(*found));
        },
        this,
        [this, evaluation = m_document.evaluation()](base::Result<Ptr> result) {
            if (result) {
                m_surprises = std::move(*result);
                m_seenPast = evaluation;
            } else if (result.error().kind != base::ErrorKind::Cancelled) {
                m_error = QString::fromStdString(result.error().text);
            } // else it gave way, and is begun again when the engine has nothing to do
            emit changed();
        });
    emit changed();
}

} // namespace penumbra::bridge
