#include "ask/question.h"

#include "base/moment.h"
#include "base/text.h"

#include <array>
#include <fmt/format.h>

namespace penumbra::ask {

#define PENUMBRA_ENTRY(name) extern const Question name;
#include "ask/questions.def"
#undef PENUMBRA_ENTRY

namespace {

#define PENUMBRA_ENTRY(name) &name,
constexpr std::array kQuestions = {
#include "ask/questions.def"
};
#undef PENUMBRA_ENTRY

/// Moments as they are typed, made into times that the specs read.
base::Result<base::Params> read(const Question& question, const base::ParamTexts& texts, base::Time now) {
    auto absolute = texts;
    for (const auto& spec : question.params) {
        const auto found = absolute.find(spec.key);
        if (spec.kind != base::ParamKind::Time || found == absolute.end() || found->second.empty()) continue;
        const auto moment = base::parseMoment(found->second, now);
        if (!moment) return base::failUsage(fmt::format("{}: {}", spec.key, moment.error().text));
        found->second = base::formatTime(*moment);
    }
    return base::parseParams(question.params, absolute, question.id);
}

} // namespace

base::Registry<Question> questions() { return base::Registry<Question>(kQuestions); }

base::Result<Answer> answer(const Question& question, const session::Evaluation& evaluation,
                            const base::ParamTexts& texts, const base::Run& run) {
    return read(question, texts, evaluation.options.now).and_then([&](const base::Params& params) {
        return question.answer(evaluation, params, run);
    });
}

base::Json toJson(const Question& question, const Answer& answer) {
    auto tables = base::Json::object();
    for (const auto& table : answer.tables) {
        auto& rows = tables[table.id] = base::Json::array();
        for (const auto& row : table.rows) {
            auto object = base::Json::object();
            for (std::size_t c = 0; c < table.columns.size(); ++c) object[table.columns[c].id] = row.cells[c].value;
            if (!row.detail.empty()) object["detail"] = row.detail;
            if (row.instead) object["edits"] = whatif::toJson(*row.instead)["edits"];
            rows.push_back(std::move(object));
        }
    }
    return {{"penumbra", "answer"},
            {"format", 1},
            {"question", question.id},
            {"text", answer.text},
            {"tables", std::move(tables)}};
}

} // namespace penumbra::ask
