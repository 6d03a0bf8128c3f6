#include "simulate/splice.h"

#include "base/hash.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

/// Per step a sum of hashes of what is added in it: the same for the same terms, in whatever order and runs.
void addMarks(const Recipe& recipe, std::uint64_t sign, std::vector<std::uint64_t>& marks) {
    const auto add = [&](const Term& term, float factor, int begin, int end) {
        const auto hash = sign * (base::Hasher().add(term.entry).add(factor).value() | 1);
        marks[static_cast<std::size_t>(begin)] += hash;
        marks[static_cast<std::size_t>(end)] -= hash;
    };
    for (const auto& term : recipe.terms) {
        if (!term.factors) {
            add(term, term.part, term.begin, term.end);
            continue;
        }
        auto end = std::upper_bound(term.factors->ends.begin(), term.factors->ends.end(), term.begin);
        for (int h = term.begin; h < term.end; h = *end++)
            add(term, term.part * term.factors->at[static_cast<std::size_t>(h)], h, std::min(*end, term.end));
    }
}

/// Never, within the steps, at or behind them: the first step of one path above the capacity.
constexpr int kNever = -1, kUnknown = -2;

int firstOf(int before, int part, const Steps& steps, bool later) {
    const auto first = static_cast<int>(steps.first), last = static_cast<int>(steps.last);
    if (before >= 0 && before < first) return before;
    if (part >= 0) return first + part;
    if (before < 0 || before >= last) return before;
    return later ? kUnknown : kNever;
}

} // namespace

Steps differing(const Recipe& a, const Recipe& b) {
    const std::size_t count = a.capacity.size();
    std::vector<std::uint64_t> marks(count + 1, 0);
    addMarks(a, 1, marks);
    addMarks(b, ~std::uint64_t{0}, marks);
    Steps out;
    std::uint64_t mark = 0;
    for (std::size_t h = 0; h < count; ++h) {
        mark += marks[h];
        if (mark != 0 || a.constant[h] != b.constant[h] || a.capacity[h] != b.capacity[h]) out.include({h, h + 1});
    }
    return out;
}

std::vector<Term> clipped(std::span<const Term> terms, const Steps& steps) {
    std::vector<Term> out;
    for (auto term : terms) {
        term.begin = std::max(term.begin, static_cast<int>(steps.first));
        term.end = std::min(term.end, static_cast<int>(steps.last));
        if (term.begin < term.end) out.push_back(std::move(term));
    }
    return out;
}

std::vector<Exact> clipped(const std::vector<Exact>& numbers, const Steps& steps) {
    return {numbers.begin() + static_cast<std::ptrdiff_t>(steps.first),
            numbers.begin() + static_cast<std::ptrdiff_t>(steps.last)};
}

std::shared_ptr<UsageSeries> spliced(const UsageSeries& series, const UsageSeries& part, const Steps& steps) {
    auto out = std::make_shared<UsageSeries>(series);
    const auto paste = [&](const std::vector<float>& from, std::vector<float>& to) {
        std::copy(from.begin(), from.end(), to.begin() + static_cast<std::ptrdiff_t>(steps.first));
    };
    for (std::size_t l = 0; l < kLevels.size(); ++l) paste(part.quantiles[l], out->quantiles[l]);
    paste(part.capacity, out->capacity);
    paste(part.exceed, out->exceed);
    const bool later = std::any_of(series.exceed.begin() + static_cast<std::ptrdiff_t>(steps.last), series.exceed.end(),
                                   [](float share) { return share > 0; });
    const std::size_t paths = std::max(series.firstExceed.size(), part.firstExceed.size());
    out->firstExceed.resize(paths, kNever);
    for (std::size_t p = 0; p < paths; ++p) {
        auto& first = out->firstExceed[p];
        first = firstOf(first, part.firstExceed.empty() ? kNever : part.firstExceed[p], steps, later);
        if (first == kUnknown) return nullptr;
    }
    if (std::all_of(out->firstExceed.begin(), out->firstExceed.end(), [](int first) { return first < 0; }))
        out->firstExceed.clear();
    return out;
}

} // namespace penumbra::simulate
