#include "ask/question.h"

#include "base/moment.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <array>

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

base::Result<base::Params> checked(const Question& question, const session::Evaluation& begun,
                                   const base::ParamTexts& texts) {
    auto params = base::parseParamsFrom(begun.options.now, question.params, texts, question.id);
    if (!params) return params;
    if (auto fine = question.check(begun, *params); !fine) return tl::unexpected(fine.error());
    return params;
}

} // namespace

base::Registry<Question> questions() { return base::Registry<Question>(kQuestions); }

base::Result<void> check(const Question& question, const session::Evaluation& begun, const base::ParamTexts& texts) {
    return checked(question, begun, texts).map([](const base::Params&) {});
}

base::Result<Answer> answer(const Question& question, const session::Evaluation& evaluation,
                            const base::ParamTexts& texts, const remedy::PriceBook& prices, const base::Run& run) {
    return checked(question, evaluation, texts).and_then([&](const base::Params& params) {
        return question.answer(evaluation, params, prices, run);
    });
}

Cell timeCell(base::Time time) {
    if (time == base::kEndOfTime) return {PENUMBRA_SAY("Question", "for good")(), nullptr};
    return {risk::plainTime(time), base::formatTime(time)};
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
