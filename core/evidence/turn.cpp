#include "evidence/turn.h"

#include "base/text.h"

#include <algorithm>

namespace penumbra::evidence {

namespace {

/// Tries sizes of one dial, none twice.
class Search final {
public:
    Search(session::Session& session, const session::Evaluation& evaluation, const Dial& dial, const Turned& turned,
           int& tried, const base::Run& run)
        : m_session(session), m_evaluation(evaluation), m_dial(dial), m_turned(turned), m_tried(tried), m_run(run) {}

    /// What holds at the smallest size.
    const std::string& outcome() const { return m_outcome; }

    /// The smallest size that turns the claim, 0 for none.
    base::Result<int> smallest() {
        int below = 0, turning = 0;
        for (int size = m_dial.steady ? m_dial.most : 1; turning == 0;) {
            const auto turns = at(size);
            if (!turns) return tl::unexpected(turns.error());
            if (*turns)
                turning = size;
            else if (size == m_dial.most)
                return 0;
            else
                below = size;
            size = std::min(size * 2, m_dial.most);
        }
        while (turning - below > 1) {
            const int middle = below + (turning - below) / 2;
            const auto turns = at(middle);
            if (!turns) return tl::unexpected(turns.error());
            (*turns ? turning : below) = middle;
        }
        return turning;
    }

private:
    base::Result<bool> at(int size) {
        if (m_run.stopped()) return base::failCancelled();
        ++m_tried;
        const auto edits = m_dial.edits(size);
        const auto trial = session::tryEdits(m_evaluation, withEdits(m_evaluation.scenario, edits).edits, m_run);
        if (!trial) return tl::unexpected(trial.error());
        const bool fits = std::none_of(edits.begin(), edits.end(), [&](const auto& edit) {
            return std::any_of(trial->skipped.begin(), trial->skipped.end(),
                               [&](const auto& skipped) { return skipped.key == edit.key; });
        });
        if (!fits) return false;
        auto holds = m_turned(m_session, *trial);
        if (!holds) return tl::unexpected(holds.error());
        if (holds->empty()) return false;
        m_outcome = std::move(*holds); // each that turns is smaller than those before
        return true;
    }

    session::Session& m_session;
    const session::Evaluation& m_evaluation;
    const Dial& m_dial;
    const Turned& m_turned;
    int& m_tried;
    const base::Run& m_run;
    std::string m_outcome;
};

} // namespace

whatif::Scenario withEdits(whatif::Scenario scenario, const std::vector<whatif::Edit>& edits) {
    for (const auto& edit : edits) {
        const auto it = std::find_if(scenario.edits.begin(), scenario.edits.end(),
                                     [&](const auto& one) { return one.key == edit.key; });
        if (it == scenario.edits.end())
            scenario.edits.push_back(edit);
        else
            *it = edit;
    }
    return scenario;
}

base::Result<std::optional<Turn>> turnBy(session::Session& session, const session::Evaluation& evaluation,
                                         const Dial& dial, const Turned& turned, int& tried, const base::Run& run) {
    Search search(session, evaluation, dial, turned, tried, run);
    const auto size = search.smallest();
    if (!size) return tl::unexpected(size.error());
    if (*size == 0) return std::nullopt;
    Turn turn{dial.kind, PENUMBRA_SAY("Evidence", "{}: {}")(dial.say(*size), search.outcome()), dial.edits(*size), {}};
    if (*size > 1) {
        turn.less = dial.edits(*size - 1);
        turn.text += " " + PENUMBRA_SAY("Evidence", "Not enough: {}.")(dial.say(*size - 1));
    }
    return std::optional(std::move(turn));
}

} // namespace penumbra::evidence
