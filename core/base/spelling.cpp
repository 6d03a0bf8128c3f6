#include "base/spelling.h"

#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <utility>
#include <vector>

namespace penumbra::base {

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

std::string_view nearest(std::string_view text, std::span<const std::string_view> known) {
    if (text.empty() || text.size() > 64) return {};
    std::string_view best;
    std::size_t least = std::min<std::size_t>(2, text.size() / 2) + 1; // one letter of three, two of four and more
    for (const auto word : known) {
        if (word.size() > 64) continue;
        if (const auto distance = editDistance(text, word); distance < least) {
            least = distance;
            best = word;
        }
    }
    return best;
}

std::string hintFor(std::string_view text, std::span<const std::string_view> known) {
    if (known.empty()) return " " + PENUMBRA_SAY("Hint", "There is none.")();
    constexpr std::size_t kFew = 8; ///< whoever mistyped one of more needs no list of them
    const auto near = nearest(text, known);
    std::string out = " ";
    if (!near.empty()) out += PENUMBRA_SAY("Hint", "Did you mean '{}'?")(near);
    if (!near.empty() && known.size() > kFew) return out;
    if (!near.empty()) out += " ";
    return out + (known.size() == 1 ? PENUMBRA_SAY("Hint", "Known is {}.")(known.front())
                                    : PENUMBRA_SAY("Hint", "Known are {}.")(sayAll(known)));
}

std::string sayAll(std::span<const std::string_view> words) {
    if (words.empty()) return {};
    std::string out(words.front());
    for (std::size_t i = 1; i < words.size(); ++i)
        out = i + 1 == words.size() ? PENUMBRA_SAY("List", "{} and {}")(out, words[i])
                                    : PENUMBRA_SAY("List", "{}, {}")(out, words[i]);
    return out;
}

} // namespace penumbra::base
