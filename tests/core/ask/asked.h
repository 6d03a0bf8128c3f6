#pragma once

#include "ask/question.h"
#include "core/session/small_session.h"

namespace penumbra::test {

inline const base::Time kNow = *base::parseTime("2026-03-01T00:00:00Z");

inline base::Time hour(int h) { return kNow + std::chrono::hours(h); }

inline whatif::Scenario scenarioOf(std::initializer_list<const char*> edits) {
    whatif::Scenario out{"asked", {}};
    for (const auto* text : edits) {
        auto edit = whatif::parseEdit(text, kNow);
        if (!edit) qFatal("%s", edit.error().text.c_str());
        edit->key = fmt::format("edit-{}", out.edits.size() + 1);
        out.edits.push_back(std::move(*edit));
    }
    return out;
}

inline base::Result<ask::Answer> asked(const session::Evaluation& evaluation, const char* id,
                                       const base::ParamTexts& texts = {}, const remedy::PriceBook& prices = {}) {
    const auto* question = ask::questions().find(id);
    if (!question) qFatal("There is no question %s.", id);
    return ask::answer(*question, evaluation, texts, prices, {});
}

inline const ask::Table* tableOf(const ask::Answer& answer, const std::string& id) {
    for (const auto& table : answer.tables)
        if (table.id == id) return &table;
    return nullptr;
}

/// The value of a row in the column of that id.
inline base::Json valueOf(const ask::Table& table, const ask::Row& row, const std::string& column) {
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].id == column) return row.cells[c].value;
    qFatal("There is no column %s.", column.c_str());
}

} // namespace penumbra::test
