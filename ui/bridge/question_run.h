#pragma once

#include "ask/question.h"
#include "bridge/document.h"

#include <map>

namespace penumbra::bridge {

/// Asks core about the document's newest evaluation, one question at a time, and keeps the newest answer to each; a
/// cancel leaves it. Lives on the GUI thread.
class QuestionRun final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Running, Done, Stopped, Failed };
    struct Kept {
        Phase phase = Phase::Idle;
        QString error;            ///< why the phase is Failed
        EvaluationPtr evaluation; ///< that was asked about
        remedy::PriceBook prices; ///< at which it was
        ask::Answer answer;
    };

    explicit QuestionRun(Document& document, QObject* parent = nullptr);
    ~QuestionRun() override; ///< stops what runs
    const Kept& kept(const ask::Question& question) { return m_kept[question.id]; }
    /// It was asked about what the document shows now, at the prices of now where it goes by them.
    bool current(const ask::Question& question);
    bool running() const { return m_running != nullptr; }

    void start(const ask::Question& question, const base::ParamTexts& texts);
    void cancel();
    /// Makes the scenario that the row proposes the document's, as one undo step; only while current().
    void adopt(const ask::Question& question, const ask::Row& row);

signals:
    void changed();

private:
    struct Asked;
    void finished(const ask::Question& question, base::Result<std::shared_ptr<const Asked>> result);

    Document& m_document;
    std::map<std::string, Kept> m_kept; ///< by the question's id
    const ask::Question* m_running = nullptr;
};

} // namespace penumbra::bridge
