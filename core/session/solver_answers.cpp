#include "session/solver_answers.h"

#include "base/text.h"

namespace penumbra::session {

using base::Json;

Json toJson(const remedy::exact::Answers& answers) {
    Json json = Json::object();
    for (const auto& [key, answer] : answers) {
        auto& one = json[key] = Json::object();
        if (!answer.whyNot.empty()) one["why_not"] = answer.whyNot;
        if (!answer.solved) continue;
        const auto& solved = *answer.solved;
        one["found"] = solved.optimal ? "optimal" : solved.found ? "some" : "nothing";
        one["weight"] = solved.weight;
        one["bound"] = solved.bound;
        one["placed"] = solved.placed;
    }
    return json;
}

remedy::exact::Answers answersFromJson(const Json& json) {
    remedy::exact::Answers answers;
    if (!json.is_object()) return answers;
    for (const auto& [key, one] : json.items()) {
        auto& answer = answers[key];
        answer.whyNot = base::textAt(one, "why_not");
        if (!one.contains("bound")) continue;
        remedy::exact::Solved solved{base::textAt(one, "found") == "optimal",
                                     base::integerAt(one, "weight"),
                                     base::numberAt(one, "bound", 0),
                                     base::textAt(one, "found") != "nothing",
                                     {}};
        for (const auto& pair : base::childAt(one, "placed"))
            if (pair.is_array() && pair.size() == 2 && pair[0].is_number_integer() && pair[1].is_number_integer())
                solved.placed.emplace_back(pair[0].get<int>(), pair[1].get<int>());
        answer.solved = std::move(solved);
    }
    return answers;
}

} // namespace penumbra::session
