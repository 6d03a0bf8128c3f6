#include "ask/which.h"

#include "base/parts.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "session/live.h"

#include <algorithm>
#include <charconv>

namespace penumbra::ask {

namespace {

bool counts(const session::Evaluation& evaluation, const whatif::Edit& edit) {
    return edit.enabled && std::none_of(evaluation.skipped.begin(), evaluation.skipped.end(),
                                        [&](const auto& skipped) { return skipped.key == edit.key; });
}

} // namespace

bool isIn(const std::vector<std::string>& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

base::Result<void> checkEdited(const session::Evaluation& evaluation) {
    const auto& edits = evaluation.scenario.edits;
    if (std::any_of(edits.begin(), edits.end(), [&](const auto& edit) { return counts(evaluation, edit); })) return {};
    return base::failUsage(
        PENUMBRA_SAY("Question", "The scenario has no edit to ask about. Add one, or switch one on.")());
}

base::Result<void> checkFuture(const session::Evaluation& evaluation, base::Time at) {
    const auto future = session::horizonGrid(evaluation.options).window();
    if (future.contains(at)) return {};
    return base::failUsage(PENUMBRA_SAY("Question", "{} lies outside of the computed future, {} to {}.")(
        risk::sayTime(at), risk::sayTime(future.begin), risk::sayTime(future.end)));
}

base::Result<std::vector<std::string>> editsNamed(const session::Evaluation& evaluation, const std::string& numbers) {
    if (auto fine = checkEdited(evaluation); !fine) return tl::unexpected(fine.error());
    const auto& edits = evaluation.scenario.edits;
    std::vector<std::string> keys;
    if (base::trimmed(numbers).empty()) {
        for (const auto& edit : edits)
            if (counts(evaluation, edit)) keys.push_back(edit.key);
        return keys;
    }
    for (std::size_t begin = 0; begin <= numbers.size();) {
        const auto end = std::min(numbers.find(',', begin), numbers.size());
        const auto part = base::trimmed(std::string_view(numbers).substr(begin, end - begin));
        std::size_t number = 0;
        const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
        if (read.ec != std::errc() || read.ptr != part.data() + part.size() || number < 1 || number > edits.size())
            return base::failUsage(
                PENUMBRA_SAY("Question", "'{}' is no number of an edit. The scenario has the edits 1 to {}, e.g. 1,2.")(
                    part, edits.size()));
        const auto& edit = edits[number - 1];
        if (!counts(evaluation, edit))
            return base::failUsage(PENUMBRA_SAY("Question", "Edit {} is switched off or left out, so it changes "
                                                            "nothing.")(number));
        if (!isIn(keys, edit.key)) keys.push_back(edit.key);
        begin = end + 1;
    }
    return keys;
}

} // namespace penumbra::ask
