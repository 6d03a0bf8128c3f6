#pragma once

#include "bridge/document.h"
#include "evidence/evidence.h"

namespace penumbra::bridge {

/// Answers what a claim rests on and what would turn it, change by change in the background, and again with each
/// evaluation while somebody looks. It gives way to every other job and then goes on where it was. Lives on the GUI
/// thread.
class EvidenceWatch final : public QObject {
    Q_OBJECT
public:
    explicit EvidenceWatch(Document& document, QObject* parent = nullptr);
    void ask(const evidence::Claim& claim);
    void setActive(bool active); ///< nothing is computed for a view that nobody sees
    void stop();                 ///< what is known stays
    void resume();               ///< goes on after a stop

    const evidence::Claim& claim() const { return m_claim; } ///< as the newest evaluation has it
    /// Null before the first answer. While searching() there may be more to come.
    const std::shared_ptr<const evidence::Evidence>& evidence() const { return m_evidence; }
    bool searching() const { return m_active && m_asked && !m_stopped && !m_gone && m_error.isEmpty() && !done(); }
    bool stopped() const { return m_stopped; }
    /// The finding that was asked about is found no longer, or the plan was found for another state.
    bool gone() const { return m_gone; }
    bool current() const { return m_evidence && m_of == m_document.evaluation() && !m_document.stale(); }
    double share() const { return m_share; } ///< of the changes that are tried
    const QString& error() const { return m_error; }

signals:
    void changed();

private:
    struct Step;
    bool done() const { return m_evidence && m_of == m_document.evaluation() && !m_evidence->searched.empty(); }
    void start(); ///< with the newest evaluation
    void follow();
    void next();
    void stepped(int question, base::Result<Step> result);

    Document& m_document;
    evidence::Claim m_claim;
    std::shared_ptr<evidence::Inquiry> m_inquiry; ///< touched by the job of the lane alone, one at a time
    std::shared_ptr<const evidence::Evidence> m_evidence;
    EvaluationPtr m_of; ///< that m_inquiry and m_evidence are of
    QString m_error;
    double m_share = 0;
    int m_question = 0; ///< answers to former ones are not taken
    bool m_asked = false, m_active = false, m_stopped = false, m_gone = false;
};

} // namespace penumbra::bridge
