#include "bridge/evidence_watch.h"

#include "remedy/tally.h"

#include <algorithm>

namespace penumbra::bridge {

struct EvidenceWatch::Step {
    std::shared_ptr<evidence::Inquiry> inquiry;
    std::shared_ptr<const evidence::Evidence> evidence;
    EvaluationPtr of;
    double share = 0;
};

EvidenceWatch::EvidenceWatch(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::evaluationChanged, this, &EvidenceWatch::start);
    connect(&document, &Document::staleChanged, this, &EvidenceWatch::follow);
    connect(&document.engine(), &Engine::becameIdle, this, &EvidenceWatch::follow);
}

void EvidenceWatch::ask(const evidence::Claim& claim) {
    m_claim = claim;
    m_asked = true;
    m_evidence.reset();
    m_of.reset();
    start();
}

void EvidenceWatch::setActive(bool active) {
    if (active == m_active) return;
    m_active = active;
    if (!active) m_document.engine().cancel(Lane::Evidence);
    follow();
}

void EvidenceWatch::stop() {
    m_stopped = true;
    m_document.engine().cancel(Lane::Evidence);
    emit changed();
}

void EvidenceWatch::resume() {
    m_stopped = false;
    follow();
}

void EvidenceWatch::start() {
    const auto& evaluation = m_document.evaluation();
    ++m_question;
    m_inquiry.reset();
    m_error.clear();
    m_share = 0;
    m_gone = m_stopped = false;
    if (!evaluation) {
        m_asked = false;
        m_evidence.reset();
        m_of.reset();
    } else if (auto* finding = std::get_if<evidence::FindingClaim>(&m_claim)) {
        const auto& all = evaluation->findings;
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const auto& one) { return remedy::sameKey(one, finding->finding); });
        m_gone = it == all.end();
        if (!m_gone) finding->finding = *it;
    } else if (const auto* plan = std::get_if<evidence::PlanClaim>(&m_claim)) {
        m_gone = plan->of != evaluation;
    }
    if (m_asked && m_document.engine().busy(Lane::Evidence)) m_document.engine().cancel(Lane::Evidence);
    follow();
}

void EvidenceWatch::follow() {
    if (searching() && m_document.evaluation() && !m_document.stale() && !m_document.engine().busy(Lane::Evidence))
        next();
    emit changed();
}

void EvidenceWatch::next() {
    m_document.engine().run<Step>(
        Lane::Evidence, tr("Looking for what would turn it"),
        [evaluation = m_document.evaluation(), inquiry = m_inquiry,
         claim = m_claim](Desk& desk, const base::Run& run) -> base::Result<Step> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto asked = inquiry;
            if (!asked) {
                auto begun = evidence::Inquiry::begin(**session, evaluation, claim, run);
                if (!begun) return tl::unexpected(begun.error());
                asked = std::make_shared<evidence::Inquiry>(std::move(*begun));
            } else if (const auto done = asked->step(**session, run); !done) {
                return tl::unexpected(done.error());
            }
            return Step{asked, std::make_shared<const evidence::Evidence>(asked->evidence()), evaluation,
                        asked->share()};
        },
        this, [this, question = m_question](base::Result<Step> result) { stepped(question, std::move(result)); });
}

void EvidenceWatch::stepped(int question, base::Result<Step> result) {
    if (question != m_question) return follow();
    if (result) {
        m_inquiry = result->inquiry;
        m_evidence = result->evidence;
        m_of = result->of;
        m_share = result->share;
    } else if (result.error().kind != base::ErrorKind::Cancelled) {
        m_error = QString::fromStdString(result.error().text);
    } else if (m_active && m_document.engine().idle() && !m_document.stale()) {
        m_stopped = true; // nothing that it gave way to: it was cancelled
    }
    follow();
}

} // namespace penumbra::bridge
