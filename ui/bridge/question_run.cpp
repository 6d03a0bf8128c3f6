#include "bridge/question_run.h"

namespace penumbra::bridge {

struct QuestionRun::Asked {
    EvaluationPtr evaluation;
    remedy::PriceBook prices;
    ask::Answer answer;
};

QuestionRun::QuestionRun(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    for (const auto signal : {&Document::evaluationChanged, &Document::staleChanged, &Document::pricesChanged})
        connect(&document, signal, this, &QuestionRun::changed);
}

QuestionRun::~QuestionRun() { cancel(); }

bool QuestionRun::current(const ask::Question& question) {
    const auto& asked = kept(question);
    return asked.evaluation && asked.evaluation == m_document.evaluation() && !m_document.stale() &&
           (!question.priced || asked.prices == m_document.prices());
}

void QuestionRun::start(const ask::Question& question, const base::ParamTexts& texts) {
    const auto evaluation = m_document.evaluation();
    if (!evaluation) return;
    if (auto fine = ask::check(question, *evaluation, texts); !fine)
        return finished(question, tl::unexpected(fine.error()));
    m_kept[question.id].phase = Phase::Running;
    m_running = &question;
    using Ptr = std::shared_ptr<const Asked>;
    m_document.engine().run<Ptr>(
        Lane::Question, QCoreApplication::translate("actions", question.title),
        [evaluation, &question, texts, prices = m_document.prices()](Desk&, const base::Run& run) -> base::Result<Ptr> {
            auto answer = ask::answer(question, *evaluation, texts, prices, run);
            if (!answer) return tl::unexpected(answer.error());
            return std::make_shared<const Asked>(Asked{evaluation, prices, std::move(*answer)});
        },
        this, [this, &question](base::Result<Ptr> result) { finished(question, std::move(result)); });
    emit changed();
}

void QuestionRun::cancel() {
    if (m_running) m_document.engine().cancel(Lane::Question);
}

void QuestionRun::finished(const ask::Question& question, base::Result<std::shared_ptr<const Asked>> result) {
    auto& kept = m_kept[question.id];
    if (result) {
        kept = {Phase::Done, {}, (*result)->evaluation, (*result)->prices, (*result)->answer};
    } else if (result.error().kind == base::ErrorKind::Cancelled) {
        kept.phase = kept.evaluation ? Phase::Done : Phase::Stopped;
    } else {
        kept = {Phase::Failed, QString::fromStdString(result.error().text), {}, {}, {}};
    }
    if (!m_document.engine().busy(Lane::Question)) m_running = nullptr;
    emit changed();
}

void QuestionRun::adopt(const ask::Question& question, const ask::Row& row) {
    if (!row.instead || !current(question)) return;
    auto next = m_document.state();
    next.scenario = *row.instead;
    m_document.change(std::move(next), QCoreApplication::translate("actions", question.title));
}

} // namespace penumbra::bridge
